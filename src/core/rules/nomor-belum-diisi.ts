import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Kolom nomor yang seluruhnya kosong. */
export const aturan: Aturan = {
  id: "nomor-belum-diisi",
  tingkat: "saran",
  lingkup: "blok",
  sumber: "Format IKI dalam keputusan kepala perangkat daerah",
  perbaikan: false,
  *periksa({ blok, baris }) {
    const [first] = baris;
    if (!first || !blok.kolom.some(({ peran }) => peran === "no")) return;
    if (baris.every(({ baris: b }) => b.no === null))
      yield { sel: first.sel("no"), pesan: pesan("rules.nomor-belum-diisi") };
  },
};
