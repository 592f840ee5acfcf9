/** Header words that say figures run from the year's start: "Realisasi s.d." over TW I–IV, "Target (kumulatif)". */
import { classify, words } from "../sheet/periode-words";
import { remember } from "../sheet/remember";
import { labelWords } from "./label";
import lexicon from "./lexicon.json";

/** `kumulatif`: what stands under the label is to date; `rentang`: it only names the first and the last of its columns. */
export type UcapanKumulatif = "kumulatif" | "rentang" | null;

const negations = new Set(lexicon.bukanKumulatif);
const MOST_LETTERS = 60;

/** What a label says of figures to date; "Realisasi Januari s.d. Desember" over months names them, and adds nothing up. */
export const saysCumulative: (teks: string) => UcapanKumulatif = remember((teks) => {
  if (teks.length > MOST_LETTERS) return null;
  const kata = words(teks);
  const jenis = kata.map((word) => classify(word)?.jenis ?? null);
  const isPart = (j: (typeof jenis)[number]): boolean => j === "bulan" || j === "urutan";
  const between = (j: (typeof jenis)[number], at: number): boolean =>
    (j === "kumulatif" || j === "rentang") &&
    jenis.slice(0, at).some(isPart) &&
    jenis.slice(at + 1).some(isPart);
  if (jenis.some(between)) return "rentang";
  return jenis.includes("kumulatif") && !labelWords(teks).some((w) => negations.has(w)) ? "kumulatif" : null;
});
