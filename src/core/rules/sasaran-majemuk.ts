import type { Aturan } from "./aturan";
import { kata, wordsOf } from "./kata";
import { pesan } from "../pesan";

/** Beberapa hasil dalam satu sasaran. */
export const aturan: Aturan = {
  id: "sasaran-majemuk",
  tingkat: "saran",
  lingkup: "baris",
  sumber: "PermenPANRB 53/2014, Lampiran I",
  perbaikan: false,
  *periksa({ lanjutan, baris, sel }) {
    if (lanjutan) return;
    const results = wordsOf(baris.sasaran).filter((word) =>
      kata.hasilSasaran.some((hasil) => word.startsWith(hasil)),
    );
    const parts = baris.sasaran.split(/,|;|\bserta\b/i).length;
    if (results.length >= 2 || parts >= 4)
      yield { sel: sel("sasaran"), pesan: pesan("rules.sasaran-majemuk") };
  },
};
