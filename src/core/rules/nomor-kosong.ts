import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Sasaran baru tanpa nomor di tabel yang bernomor. */
export const aturan: Aturan = {
  id: "nomor-kosong",
  tingkat: "saran",
  lingkup: "blok",
  sumber: "Format IKI dalam keputusan kepala perangkat daerah",
  perbaikan: false,
  *periksa({ blok, baris }) {
    if (!blok.kolom.some(({ peran }) => peran === "no")) return;
    if (!baris.some(({ baris: b }) => b.no !== null)) {
      const first = baris[0];
      if (first) yield { sel: first.sel("no"), pesan: pesan("rules.nomor-kosong-semua") };
      return;
    }
    for (const b of baris) {
      if (b.baris.no === null && !b.baris.sasaranLanjutan && b.baris.sasaran !== "") {
        yield { sel: b.sel("no"), indikator: b.baris.indikator || null, pesan: pesan("rules.nomor-kosong") };
      }
    }
  },
};
