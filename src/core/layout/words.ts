/** Word lists of the lexicon, made ready for looking up at a text's beginning. */
import { canonicalWord, labelWords } from "./label";

/** Phrases by their first word, longest first. */
export interface Daftar {
  readonly frasa: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Makes a list of phrases ready. */
export function phraseList(phrases: readonly string[]): Daftar {
  const frasa = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const kata = labelWords(phrase);
    const first = kata[0];
    if (first === undefined) continue;
    frasa.set(first, [...(frasa.get(first) ?? []), kata]);
  }
  for (const list of frasa.values()) list.sort((a, b) => b.length - a.length);
  return { frasa };
}

/** The number of words of the longest phrase that begins at `from`; 0: none. */
export function phraseLength(daftar: Daftar, kata: readonly string[], from = 0): number {
  for (const phrase of daftar.frasa.get(kata[from] ?? "") ?? []) {
    if (phrase.every((word, i) => kata[from + i] === word)) return phrase.length;
  }
  return 0;
}

/** true where the words are one phrase of the list and nothing else. */
export const isPhrase = (daftar: Daftar, kata: readonly string[]): boolean =>
  kata.length > 0 &&
  (daftar.frasa.get(kata[0] ?? "") ?? []).some(
    (p) => p.length === kata.length && p.every((w, i) => kata[i] === w),
  );

/** Words of a text with misspellings of the lexicon's words mended. */
export const mendedWords = (teks: string): string[] =>
  labelWords(teks).map((word) => canonicalWord(word).kata);
