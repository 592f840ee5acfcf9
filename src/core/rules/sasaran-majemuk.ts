import type { Aturan } from "./aturan";
import { kata, wordsOf } from "./kata";
import { pesan } from "../pesan";

/** "Meningkatnya", "tersedianya", "tertibnya": a result; "kualitasnya" is none. */
const result = /^(?:men|mem|meng|ter|ber)\p{L}{3,}nya$/u;
const results = new Set(kata.hasilNya);

const isHasil = (word: string): boolean =>
  result.test(word) || results.has(word) || kata.hasilSasaran.some((hasil) => word.startsWith(hasil));

/** Items of a numbered list, of lines, or between semicolons. */
function butirOf(teks: string): number {
  const listed = teks.match(/(?:^|\s)(?:\d{1,2}|[a-z])[.)]\s*\p{L}/gu)?.length ?? 0;
  const parted = teks.split(";").filter((part) => wordsOf(part).length >= 2).length;
  return Math.max(listed, parted);
}

/** Beberapa hasil dalam satu sasaran. */
export const aturan: Aturan = {
  id: "sasaran-majemuk",
  tingkat: "saran",
  lingkup: "baris",
  sumber: "PermenPANRB 53/2014, Lampiran I",
  perbaikan: false,
  *periksa({ lanjutan, baris, sel }) {
    if (lanjutan) return;
    const hasil = wordsOf(baris.sasaran).filter(isHasil).length;
    const parts = baris.sasaran.split(/,|\bserta\b/i).length;
    if (hasil >= 2 || parts >= 4 || butirOf(baris.sasaran) >= 2)
      yield { sel: sel("sasaran"), pesan: pesan("rules.sasaran-majemuk") };
  },
};
