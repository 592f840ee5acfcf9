/** Spelling of headers and key terms: certain mends only, never a guess between two words. */
import { wordDistance } from "../layout/label";
import data from "./ejaan.json";
import { lettersOf, remember } from "./kata";

export const headerWords: readonly string[] = data.judul;

/** `word` written as `like` is: all capitals, a capital first, or small. */
function inCaseOf(word: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The one word of the list nearest to `word`, at most 2 edits away (1 for short words); null where none or several are. */
function nearest(word: string, words: readonly string[]): string | null {
  const limit = word.length >= 7 ? 2 : 1;
  const found = words
    .map((known) => ({ known, d: wordDistance(word, known, limit) }))
    .filter(({ d }) => d <= limit)
    .sort((a, b) => a.d - b.d);
  const [first, second] = found;
  return first && (!second || second.d > first.d) ? first.known : null;
}

/** The label with its misspelled words mended by the list; null where nothing is misspelled. Words broken over lines are left alone. */
export function mendWords(label: string, words: readonly string[]): string | null {
  // Every table of a workbook has the same few headers.
  const known = mended.get(words) ?? remember((text) => mendOnce(text, words));
  mended.set(words, known);
  return known(label);
}

const mended = new Map<readonly string[], (label: string) => string | null>();

function mendOnce(label: string, words: readonly string[]): string | null {
  if (/-\s*\n|-\s/.test(label)) return null;
  const known = new Set(words);
  const text = label.replace(/\p{L}{6,}/gu, (word) => {
    const lower = word.toLowerCase();
    if (known.has(lower)) return word;
    const like = nearest(lower, words);
    if (like === null || like.startsWith(lower) || lower.startsWith(like)) return word;
    return inCaseOf(like, word);
  });
  return text === label ? null : text;
}

const labels: readonly string[] = data.judulUtuh;
const goodLabels = new Set([...data.judulUtuh, ...data.judulSah]);

/** A whole header that is a known one but for a letter: "SUMER DATA", "INDIKATO KINERJA"; null where none or several are near. */
export const mendLabel = remember((label): string | null => {
  const words = label.trim().split(/\s+/);
  const low = words.join(" ").toLowerCase();
  if (goodLabels.has(low) || !/^[\p{L}\s]{5,}$/u.test(low)) return null;
  const near = labels.filter(
    (known) => wordDistance(low, known, 1) === 1 && known.split(" ").length === words.length,
  );
  const [first, second] = near;
  if (first === undefined || second !== undefined) return null;
  const mended = first.split(" ");
  return words.map((word, i) => inCaseOf(mended[i] ?? "", word)).join(" ");
});

/** Runs of blanks made one, none at the ends or before a mark; line breaks stay. */
export const mendSpaces = remember((text) => (odd.test(text) ? mendOdd(text) : text));

const odd = /[^\S ]|\s\s|^\s|\s$|\s[,;.]/;

const mendOdd = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, " ")
    .replace(/ +([,;.])(?=\s|$)/g, "$1")
    .replace(/ *\n */g, "\n")
    .trim();

const verbs = new Set(data.kerjaDi);
const doubled = new Set(data.bolehBerulang);
const wrongs = new Map(Object.entries(data.salah));
const variants = new Map(Object.entries(data.tidakBaku));

export interface SalahEja {
  salah: string;
  benar: string;
}

const terms = new Set(data.istilah);
/** Good words that one letter parts from a key term: "pengangguran" is no misspelled "penganggaran". */
const alike = new Set(data.mirip);

/** The key term that a long word differs from by one letter; null where it is one, or means none. */
const termMeant = remember((word): string | null => {
  if (terms.has(word) || variants.has(word) || alike.has(word)) return null;
  const like = data.istilah.find((term) => wordDistance(word, term, 1) === 1);
  return like === undefined || variant(word, like) ? null : like;
});

/** Whether a long word stands beside itself. */
const repeats = (words: readonly string[]): boolean =>
  words.some((word, i) => word.length >= 5 && word.toLowerCase() === words[i + 1]?.toLowerCase());

/** The certain typing errors of a text, each with its mend, in order: mistyped key terms and words typed twice. */
export const misspellings = remember((text): readonly SalahEja[] => {
  const found: SalahEja[] = [];
  for (const word of lettersOf(text)) {
    const lower = word.toLowerCase();
    const mend = wrongs.get(lower);
    if (mend !== undefined) found.push({ salah: word, benar: inCaseOf(mend, word) });
    else if (word.length >= 8) {
      const like = termMeant(lower);
      if (like !== null) found.push({ salah: word, benar: inCaseOf(like, word) });
    }
  }
  if (!repeats(lettersOf(text))) return found;
  for (const m of text.matchAll(/(?<![\p{L}-])(\p{L}{5,})\s+\1(?![\p{L}-])/giu)) {
    if (!doubled.has((m[1] ?? "").toLowerCase())) found.push({ salah: m[0], benar: m[1] ?? "" });
  }
  return found;
});

/** Spellings that everybody understands and the official spelling has otherwise: "ijin", "di bina", "meningkat nya". */
export const nonstandard = remember((text): readonly SalahEja[] => {
  const found: SalahEja[] = [];
  for (const word of lettersOf(text)) {
    const mend = variants.get(word.toLowerCase());
    if (mend !== undefined) found.push({ salah: word, benar: inCaseOf(mend, word) });
  }
  for (const m of text.includes("di ") ? text.matchAll(/\bdi (\p{Ll}+)\b/gu) : []) {
    if (verbs.has(m[1] ?? "")) found.push({ salah: m[0], benar: `di${m[1] ?? ""}` });
  }
  for (const m of text.includes(" nya") ? text.matchAll(/(\p{L}{5,}) nya\b/gu) : [])
    found.push({ salah: m[0], benar: `${m[1] ?? ""}nya` });
  return found;
});

/** The text with all of them mended. */
export function respell(text: string, wrong: readonly SalahEja[]): string {
  return wrong.reduce((mended, { salah, benar }) => mended.replace(salah, benar), text);
}

/** Two good words of one root: "pengelola" and "pengelolaan" are no misspelling of each other. */
function variant(word: string, term: string): boolean {
  return (
    term.startsWith(word) ||
    word.startsWith(term) ||
    word.slice(1) === term.slice(1) ||
    (/^(?:me|pe)/.test(word) && word.slice(2) === term.slice(2))
  );
}
