import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Kolom target yang seluruhnya kosong. */
export const aturan: Aturan = {
  id: "target-belum-diisi",
  tingkat: "saran",
  lingkup: "blok",
  sumber: "PermenPANRB 53/2014, Lampiran I",
  perbaikan: false,
  *periksa({ baris, sel }) {
    const all = baris.flatMap(({ baris: b }) => b.target);
    if (all.length > 0 && all.every(({ teks }) => teks === ""))
      yield { sel, pesan: pesan("rules.target-belum-diisi") };
  },
};
