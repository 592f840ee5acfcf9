import type { Aturan } from "./aturan";
import { kata, wordsOf } from "./kata";
import { pesan } from "../pesan";

/** Sasaran yang hanya menyebut data, bahan, dokumen, atau tugas. */
export const aturan: Aturan = {
  id: "sasaran-bukan-hasil",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 53/2014, Lampiran I",
  perbaikan: false,
  *periksa({ lanjutan, baris, sel }) {
    if (lanjutan) return;
    const words = wordsOf(baris.sasaran);
    if (!kata.bendaSasaran.includes(words[0] ?? "")) return;
    if (
      words.some((word) =>
        /^(?:ber|ter)\p{L}{4,}|^(?:tertib|baik|efektif|akurat|lengkap|tepat|akuntabel)$/u.test(word),
      )
    )
      return;
    yield { sel: sel("sasaran"), pesan: pesan("rules.sasaran-bukan-hasil", { teks: baris.sasaran }) };
  },
};
