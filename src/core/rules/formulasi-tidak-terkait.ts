import type { Aturan, KonteksBaris } from "./aturan";
import type { BacaanFormula } from "../formulasi";
import { kata, lettersOf, matter, overlap, wordsOf } from "./kata";
import { tanpaPenyebut } from "./penyebut";
import { pesan } from "../pesan";

/** "0,376 x IKA + 0,405 x IKU": the letters stand for words of the indikator. */
const singkatan = /^[A-Z][A-Z\d]{1,5}$/;

const umum = new Set([...kata.ukuranUmum, ...kata.hubung]);
const unsur = new Set(kata.unsurNilai);

/** A score is made of parts that have names of their own: "nilai persepsi per unsur x nilai penimbang". */
function isGabungan({ baris, formula, ukuran }: KonteksBaris): boolean {
  if (ukuran === "indeks" || ukuran === "predikat") return true;
  if (ukuran !== "nilai") return false;
  const parts = (formula?.komponen ?? []).map(({ nama }) => wordsOf(nama));
  const scored = (words: readonly string[]): boolean => words.some((word) => unsur.has(word));
  // "Tingkat kematangan | Skor area A + skor area B".
  return wordsOf(baris.indikator)[0] === "nilai"
    ? parts.some(scored)
    : parts.length > 1 && parts.every(scored);
}

/** "Jumlah realisasi PMA": nothing but letters that stand for words. */
const isSingkatan = (nama: string): boolean => {
  const own = lettersOf(nama).filter((word) => !umum.has(word.toLowerCase()));
  return own.length > 0 && own.every((word) => singkatan.test(word));
};

/** "Jumlah produksi perikanan" of "produksi kolam + produksi tambak": the measure itself is what they share. */
function sharesMeasure(indikator: string, { komponen }: BacaanFormula): boolean {
  const words = new Set(wordsOf(indikator).filter((word) => !umum.has(word)));
  return komponen.some(({ nama }) => wordsOf(nama).some((word) => words.has(word)));
}

/** Komponen formula tanpa satu kata pun dari indikatornya. */
export const aturan: Aturan = {
  id: "formulasi-tidak-terkait",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa(konteks) {
    const { baris, formula, ukuran, sel } = konteks;
    if (
      baris.indikator === "" ||
      // A term of its own, often foreign: its formula is in other words.
      ukuran === "lain" ||
      isGabungan(konteks) ||
      tanpaPenyebut(konteks) === "bukan-rumus" ||
      formula === null ||
      formula.status === "tolak" ||
      formula.komponen.length === 0
    )
      return;
    const indikator = matter(baris.indikator);
    const parts = new Set(formula.komponen.flatMap(({ nama }) => [...matter(nama)]));
    if (indikator.size < 2 || parts.size < 2) return;
    if (formula.komponen.every(({ nama }) => isSingkatan(nama)) || sharesMeasure(baris.indikator, formula))
      return;
    if (
      overlap(indikator, parts) === 0 &&
      !formula.komponen.some(({ nama }) =>
        /^(?:nilai|angka|jumlah)?\s*(?:akhir|awal|[nt]\b|[a-z]\b)/i.test(nama),
      )
    ) {
      yield { sel: sel("formulasi"), pesan: pesan("rules.formulasi-tidak-terkait") };
    }
  },
};
