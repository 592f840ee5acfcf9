/** What the body of a column looks like: shares of its filled cells, 0..1. */
import { labelWords, normaliseLabel } from "./label";
import lexicon from "./lexicon.json";
import { remember } from "../sheet/remember";
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
  /** Stages of a budget document (DPA): "Masukan", "Keluaran", "Hasil". */
  tahap: number;
  /** "√", "v": done, or planned for then. */
  centang: number;
  /** "Target", "Realisasi": what the figures of the row are. */
  kataPeran: number;
}

const measure = phraseList(lexicon.isi.kataUkur);
const units = new Set(lexicon.isi.satuan);
const polarity = phraseList(lexicon.isi.polaritas);
const consolidation = phraseList(lexicon.isi.konsolidasi);
const stages = phraseList(lexicon.isi.tahapAnggaran);
const roleWords = new Set(lexicon.isi.kataPeran);
const ticks = new Set(lexicon.isi.centang);
const formulaWords = new Set(lexicon.isi.rumus);
const results = lexicon.isi.kataHasil;

const enumerator = /^\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]?$/;
const formulaSigns = /\\frac|[x×*]\s*100|[Σ∑]|_{3,}|-{4,}|\s[/:÷]\s|=/;

/** A number of a list: "1", "1.", "1.2", "a)". */
export const isEnumerator = (teks: string): boolean => teks.length <= 10 && isEnumeratorText(teks);
const isEnumeratorText = remember((teks) => enumerator.test(teks));

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

/** What one text alone says. */
interface CiriTeks {
  /** The number of a list, NaN where it is none. */
  nomor: number;
  enumerator: boolean;
  bulat: boolean;
  /** The same of a text that is an enumerator too, "v" and "T". */
  tanda: readonly (keyof CiriKolom)[];
  /** "-", "n/a": counts as blank. */
  kosong: boolean;
  /** The features that it adds to. */
  ciri: readonly (keyof CiriKolom)[];
}

const listNumber = (teks: string): number => Number(/^\(?(\d{1,3})[.)]?$/.exec(teks)?.[1] ?? NaN);

/** Three words of two letters or more. */
function isSentence(words: readonly string[]): boolean {
  let n = 0;
  for (const word of words) if (/\p{L}{2,}/u.test(word) && ++n === 3) return true;
  return false;
}

const none: readonly (keyof CiriKolom)[] = [];
const longestRole = Math.max(...lexicon.isi.kataPeran.map((kata) => kata.length)) + 2;

function signsOf(teks: string): readonly (keyof CiriKolom)[] {
  if (teks.length > longestRole) return none;
  if (teks.length === 1 && ticks.has(teks.toLowerCase())) return ["centang"];
  return roleWords.has(normaliseLabel(teks)) ? ["kataPeran"] : none;
}

const traitsOf = remember((teks): CiriTeks => {
  const nomor = listNumber(teks);
  const bulat = /^\d+$/.test(teks);
  const tanda = signsOf(teks);
  if (isEnumerator(teks)) return { nomor, enumerator: true, bulat, tanda, kosong: false, ciri: [] };
  const words = labelWords(teks);
  const ciri: (keyof CiriKolom)[] = [];
  if (isUnit(teks)) ciri.push("satuan");
  if (words.length <= 3 && !/\d/.test(teks)) ciri.push("pendek");
  if (isPhrase(polarity, words)) ciri.push("polaritas");
  if (isPhrase(consolidation, words)) ciri.push("konsolidasi");
  if (isPhrase(stages, words)) ciri.push("tahap");
  if (startsAsMeasure(words)) ciri.push("ukur");
  if (startsAsResult(words)) ciri.push("hasil");
  if (formulaSigns.test(teks) || words.some((w) => formulaWords.has(w)) || /cukup jelas/i.test(teks))
    ciri.push("rumus");
  const kosong = /^[-–—]$|^n\/?a$/i.test(teks);
  if (!kosong && (figure.test(teks) || grade.test(teks))) ciri.push("angka");
  else if (!kosong && isSentence(words)) ciri.push("kalimat");
  return { nomor, enumerator: false, bulat, tanda, kosong, ciri };
});

const shared = [
  "nomor",
  "kalimat",
  "angka",
  "satuan",
  "pendek",
  "ukur",
  "hasil",
  "rumus",
  "polaritas",
  "konsolidasi",
  "tahap",
  "centang",
  "kataPeran",
] as const;

/** Looks at the first filled cells of a column among the rows given. */
export function featuresOf(rows: readonly Lajur[], c: number): CiriKolom {
  const sum: CiriKolom = {
    isi: 0,
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
    tahap: 0,
    centang: 0,
    kataPeran: 0,
  };
  let isi = 0;
  let last = 0;
  for (const lajur of rows) {
    if (isi >= batas.kolom.contohBaris) break;
    const sel = lajur.at[c];
    if (!sel) continue;
    isi++;
    const traits = traitsOf(sel.teks);
    for (const which of traits.tanda) sum[which]++;
    if (typeof sel.nilai === "number" || traits.enumerator) {
      const n = traits.nomor;
      // Figures are small whole numbers too: list numbers begin at one and rise by one.
      const counts = Number.isNaN(n) ? typeof sel.nilai === "string" : n === 1 || (n > last && n - last <= 2);
      if (counts) sum.nomor++;
      if (!Number.isNaN(n)) last = n;
      if (typeof sel.nilai === "number" || traits.bulat) sum.angka++;
      continue;
    }
    for (const which of traits.ciri) sum[which]++;
    if (traits.kosong) isi--;
  }
  const shares: CiriKolom = { ...sum, isi };
  if (isi > 0) for (const which of shared) shares[which] /= isi;
  else for (const which of shared) shares[which] = 0;
  return shares;
}
