/** What the body of a column looks like: shares of its filled cells, 0..1. */
import { labelWords } from "./label";
import lexicon from "./lexicon.json";
import batas from "./rules.json";
import type { Lajur } from "./view";
import { isPhrase, phraseLength, phraseList } from "./words";

export interface CiriKolom {
  /** Filled cells looked at. */
  isi: number;
  nomor: number;
  kalimat: number;
  angka: number;
  satuan: number;
  /** Short words without a digit. */
  pendek: number;
  ukur: number;
  hasil: number;
  rumus: number;
  polaritas: number;
  konsolidasi: number;
}

const measure = phraseList(lexicon.isi.kataUkur);
const units = new Set(lexicon.isi.satuan);
const polarity = phraseList(lexicon.isi.polaritas);
const consolidation = phraseList(lexicon.isi.konsolidasi);
const formulaWords = new Set(lexicon.isi.rumus);
const results = lexicon.isi.kataHasil;

const enumerator = /^\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]?$/;
const formulaSigns = /\\frac|[x×*]\s*100|[Σ∑]|_{3,}|-{4,}|\s[/:÷]\s|=/;

/** A number of a list: "1", "1.", "1.2", "a)". */
export const isEnumerator = (teks: string): boolean => teks.length <= 10 && enumerator.test(teks);

/** A unit and nothing else: "Dokumen", "%", "orang/bulan". */
export function isUnit(teks: string): boolean {
  if (teks.length > 40 || /\d/.test(teks)) return false;
  if (/^\(?%\)?$/.test(teks)) return true;
  const kata = labelWords(teks);
  return (
    kata.length > 0 &&
    kata.length <= 4 &&
    units.has(kata[0] ?? "") &&
    kata.every((w) => units.has(w) || w === "per")
  );
}

/** Begins as an indikator does: "Persentase …", "Jumlah …". */
export const startsAsMeasure = (kata: readonly string[]): boolean => phraseLength(measure, kata) > 0;

/** Begins as a sasaran does: "Meningkatnya …", "Terwujudnya …". */
export const startsAsResult = (kata: readonly string[]): boolean => {
  const first = kata[0] ?? "";
  return results.some((stem) => first.startsWith(stem)) || /^(?:me|ter|ber|pe)\w{4,}nya$/.test(first);
};

/** A figure as planners type it: "15 Dokumen", "3,55% - 3,85%", "Rp 1.500", "BB". The fine reading is not needed here. */
const figure = /^[^\p{L}\d]*(?:rp\.?\s*)?\d[\d.,]*(?:\s*[-–]\s*\d[\d.,]*)?\s*[\p{L}%/ .,()-]{0,28}$/iu;
const grade = /^(?:[A-D]{1,3}[+-]?|WTP|WDP|TMP)(?:\s*\([\d.,]+\))?$/;

/** Looks at the first filled cells of a column among the rows given. */
export function featuresOf(rows: readonly Lajur[], c: number): CiriKolom {
  const sum = {
    nomor: 0,
    kalimat: 0,
    angka: 0,
    satuan: 0,
    pendek: 0,
    ukur: 0,
    hasil: 0,
    rumus: 0,
    polaritas: 0,
    konsolidasi: 0,
  };
  let isi = 0;
  let last = 0;
  for (const lajur of rows) {
    if (isi >= batas.kolom.contohBaris) break;
    const sel = lajur.at[c];
    if (!sel) continue;
    isi++;
    const { teks } = sel;
    if (typeof sel.nilai === "number" || isEnumerator(teks)) {
      const n = Number(/^\(?(\d{1,3})[.)]?$/.exec(teks)?.[1] ?? NaN);
      // Figures are small whole numbers too: list numbers begin at one and rise by one.
      const counts = Number.isNaN(n) ? typeof sel.nilai === "string" : n === 1 || (n > last && n - last <= 2);
      if (counts) sum.nomor++;
      if (!Number.isNaN(n)) last = n;
      if (typeof sel.nilai === "number" || /^\d+$/.test(teks)) sum.angka++;
      continue;
    }
    const words = labelWords(teks.slice(0, 200));
    if (isUnit(teks)) sum.satuan++;
    if (words.length <= 3 && !/\d/.test(teks)) sum.pendek++;
    if (isPhrase(polarity, words)) sum.polaritas++;
    if (isPhrase(consolidation, words)) sum.konsolidasi++;
    if (startsAsMeasure(words)) sum.ukur++;
    if (startsAsResult(words)) sum.hasil++;
    if (formulaSigns.test(teks) || words.some((w) => formulaWords.has(w)) || /cukup jelas/i.test(teks))
      sum.rumus++;
    const long = words.filter((w) => /\p{L}{2,}/u.test(w)).length >= 3;
    if (/^[-–—]$|^n\/?a$/i.test(teks)) isi--;
    else if (figure.test(teks) || grade.test(teks)) sum.angka++;
    else if (long) sum.kalimat++;
  }
  const share = (n: number): number => (isi === 0 ? 0 : n / isi);
  return {
    isi,
    nomor: share(sum.nomor),
    kalimat: share(sum.kalimat),
    angka: share(sum.angka),
    satuan: share(sum.satuan),
    pendek: share(sum.pendek),
    ukur: share(sum.ukur),
    hasil: share(sum.hasil),
    rumus: share(sum.rumus),
    polaritas: share(sum.polaritas),
    konsolidasi: share(sum.konsolidasi),
  };
}
