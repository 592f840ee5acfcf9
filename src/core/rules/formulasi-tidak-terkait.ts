import type { Aturan } from "./aturan";
import type { BacaanFormula } from "../formulasi";
import { kata, matter, overlap, wordsOf } from "./kata";
import { pesan } from "../pesan";

/** "0,376 x IKA + 0,405 x IKU": the letters stand for words of the indikator. */
const singkatan = /^[A-Z][A-Z\d]{1,5}$/;

const umum = new Set([...kata.ukuranUmum, ...kata.hubung]);

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
  *periksa({ baris, formula, ukuran, sel }) {
    if (
      baris.indikator === "" ||
      // A term of its own, often foreign: its formula is in other words.
      ukuran === "lain" ||
      formula === null ||
      formula.status === "tolak" ||
      formula.komponen.length === 0
    )
      return;
    const indikator = matter(baris.indikator);
    const parts = new Set(formula.komponen.flatMap(({ nama }) => [...matter(nama)]));
    if (indikator.size < 2 || parts.size < 2) return;
    if (formula.komponen.every(({ nama }) => singkatan.test(nama)) || sharesMeasure(baris.indikator, formula))
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
