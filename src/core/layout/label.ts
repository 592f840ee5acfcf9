/** Header labels: from a cell's text to words, and from words to the word of the lexicon that was meant. */
import bulan from "../sheet/bulan.json";
import lexicon from "./lexicon.json";

/**
 * Lower-case words of a label: hyphenation at a line's end undone, punctuation and slashes as blanks, "%" a word of its own.
 * "PENJELASAN/ FORMULASI PERHIT-\nUNGAN" → penjelasan, formulasi, perhitungan.
 */
export function labelWords(teks: string): string[] {
  return teks
    .normalize("NFKC")
    .replace(/[\u200B-\u200D\uFEFF\u00AD]/g, "")
    .replace(/(\p{L})[-\u2010-\u2015]\s*\n\s*(\p{L})/gu, "$1$2")
    .toLowerCase()
    .replace(/%/g, " % ")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .split(" ")
    .filter((word) => word !== "");
}

/** Words of the label joined by one blank: how labels are compared. */
export const normaliseLabel = (teks: string): string => labelWords(teks).join(" ");

/** Edits (a letter lost, added, exchanged, or two swapped) between two words; more than `most` comes back as `most + 1`. */
export function wordDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let d = Math.min((last[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, (before[j - 2] ?? 0) + 1);
      now.push(d);
      least = Math.min(least, d);
    }
    if (least > most) return most + 1;
    before = last;
    last = now;
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}

/** Words that may be repaired into: those that name a role, long enough to be told apart. */
const roleWords = new Set(
  [
    ...Object.values(lexicon.peran).flatMap((phrases) => Object.keys(phrases)),
    ...Object.values(lexicon.lain).flat(),
    ...Object.values(lexicon.judulJenis).flat(),
    ...Object.values(lexicon.identitas).flat(),
  ].flatMap((phrase) => labelWords(phrase)),
);
// Months are words of their own: "Maret" is two letters away from "target".
const months = bulan.bulan.flatMap((m) => m.bentuk);
const known = new Set([
  ...roleWords,
  ...months,
  ...lexicon.pengisi,
  ...lexicon.pembuka,
  ...lexicon.kataBiasa,
]);
const repairable = [...roleWords].filter((word) => word.length >= 5);
const repaired = new Map<string, { kata: string; jarak: number }>();
/** Bounds the memory of repairs across workbooks. */
const MOST_REMEMBERED = 20_000;

/**
 * The lexicon's word that a word stands for, and how many edits away: words of five letters or more, at most two edits
 * (one below eight letters' length), only where one word is nearest. A word that is known, or that nothing is near, is itself.
 */
export function canonicalWord(word: string): { kata: string; jarak: number } {
  if (known.has(word) || word.length < 5) return { kata: word, jarak: 0 };
  const before = repaired.get(word);
  if (before) return before;
  let best = { kata: word, jarak: 0 };
  let least = 3;
  let ties = 0;
  for (const candidate of repairable) {
    const d = wordDistance(word, candidate, Math.min(2, least));
    if (d > 2 || d > least) continue;
    ties = d === least ? ties + 1 : 1;
    if (d < least) best = { kata: candidate, jarak: d };
    least = d;
  }
  const result = least <= 2 && ties === 1 ? best : { kata: word, jarak: 0 };
  if (repaired.size >= MOST_REMEMBERED) repaired.clear();
  repaired.set(word, result);
  return result;
}
