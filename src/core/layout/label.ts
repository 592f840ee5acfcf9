/** Header labels: from a cell's text to words, and from words to the word of the lexicon that was meant. */
import bulan from "../sheet/bulan.json";
import { remember, rememberWord } from "../sheet/remember";
import lexicon from "./lexicon.json";

function wordsOf(teks: string): string[] {
  // Plain ASCII needs no Unicode classes, which cost much more.
  const joined = teks.includes("\n")
    ? teks.replace(/(\p{L})[-\u2010-\u2015]\s*\n\s*(\p{L})/gu, "$1$2")
    : teks;
  // eslint-disable-next-line no-control-regex -- the ASCII range is what is meant
  if (/^[\x00-\x7f]*$/.test(joined)) return joined.toLowerCase().match(/[a-z0-9]+|%/g) ?? [];
  const plain = joined.normalize("NFKC").replace(/[\u200B-\u200D\uFEFF\u00AD]/g, "");
  return plain.toLowerCase().match(/[\p{L}\p{N}]+|%/gu) ?? [];
}

/**
 * Lower-case words of a label: hyphenation at a line's end undone, punctuation and slashes as blanks, "%" a word of its own.
 * "PENJELASAN/ FORMULASI PERHIT-\nUNGAN" → penjelasan, formulasi, perhitungan.
 */
export const labelWords: (teks: string) => readonly string[] = remember(wordsOf);

const plainStart = /^[^a-z0-9%\x80-\uffff]*([a-z0-9]+|%)(?![a-z0-9\x80-\uffff-])/i;

/** The first of {@link labelWords}, "" where there is none: sentences need not be cut into words for it. */
export const firstWord = (teks: string): string =>
  plainStart.exec(teks)?.[1]?.toLowerCase() ?? labelWords(teks)[0] ?? "";

/** Words of the label joined by one blank: how labels are compared. */
export const normaliseLabel: (teks: string) => string = remember((teks) => labelWords(teks).join(" "));

/** Three rows of the table of distances, used again and again. */
const LONGEST = 64;
let older = new Uint8Array(LONGEST);
let old = new Uint8Array(LONGEST);
let now = new Uint8Array(LONGEST);

/** Edits (a letter lost, added, exchanged, or two swapped) between two words; more than `most` comes back as `most + 1`. */
export function wordDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) >= LONGEST) return most + 1;
  for (let j = 0; j <= b.length; j++) old[j] = j;
  for (let i = 1; i <= a.length; i++) {
    now[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let d = Math.min((old[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) d = Math.min(d, (older[j - 2] ?? 0) + 1);
      now[j] = d;
      if (d < least) least = d;
    }
    if (least > most) return most + 1;
    [older, old, now] = [old, now, older];
  }
  return Math.min(old[b.length] ?? most + 1, most + 1);
}

/** Which letters a word has, a bit each: two words an edit apart differ in at most two. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function bitsSet(n: number): number {
  let count = 0;
  for (let rest = n; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Words that may be repaired into: those that name a role, alone or in a phrase, long enough to be told apart. */
const namingPhrases = Object.values(lexicon.peran).flatMap((phrases) =>
  Object.keys(phrases).map((phrase) => labelWords(phrase)),
);
const namingWords = new Set(namingPhrases.flat());
const namingAlone = new Set(namingPhrases.flatMap((kata) => (kata.length === 1 ? kata : [])));
const roleWords = new Set([
  ...namingWords,
  ...[
    ...Object.values(lexicon.lain).flat(),
    ...Object.values(lexicon.judulJenis).flat(),
    ...Object.values(lexicon.identitas).flat(),
  ].flatMap((phrase) => labelWords(phrase)),
]);
// Months are words of their own: "Maret" is two letters away from "target".
const months = bulan.bulan.flatMap((m) => m.bentuk);
const known = new Set([
  ...roleWords,
  ...months,
  ...lexicon.pengisi,
  ...lexicon.pembuka,
  ...lexicon.kataBiasa,
  // "Kepala" is two letters away from "kendala".
  ...lexicon.jabatan,
]);
const repairable = [...roleWords]
  .filter((word) => word.length >= 5)
  .map((kata) => ({
    kata,
    huruf: lettersOf(kata),
    menyebut: Number(namingWords.has(kata)) + Number(namingAlone.has(kata)),
  }));

/**
 * The lexicon's word that a word stands for, and how many edits away: words of five letters or more, at most two edits
 * (one below eight letters' length for a word that names no role), only where one word is nearest. A word that is known, or that nothing is near, is itself.
 */
export const canonicalWord: (word: string) => { kata: string; jarak: number } = rememberWord((word) => {
  if (known.has(word) || word.length < 5) return { kata: word, jarak: 0 };
  let best = { kata: word, jarak: 0 };
  let least = 3;
  let ties = 0;
  let bestNames = 0;
  const huruf = lettersOf(word);
  for (const { kata, huruf: letters, menyebut } of repairable) {
    if (bitsSet(letters ^ huruf) > 4) continue;
    const most = menyebut > 0 || word.length >= 8 ? 2 : 1;
    const d = wordDistance(word, kata, Math.min(most, least));
    if (d > most || d > least) continue;
    // Of two words equally near, the one that names a role read here is meant, best alone: "sasran" is no "saran",
    // "formlasi" no "formasi".
    if (d < least || menyebut > bestNames) {
      best = { kata, jarak: d };
      ties = 1;
      bestNames = menyebut;
    } else if (menyebut === bestNames) ties++;
    least = d;
  }
  return least <= 2 && ties === 1 ? best : { kata: word, jarak: 0 };
});
