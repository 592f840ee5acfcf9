/** The lexicon of header labels: which role a label names, how surely, and which words it leaves unexplained. */
import type { Peran } from "../kontrak";
import { remember } from "../sheet/remember";
import { canonicalWord, labelWords, normaliseLabel } from "./label";
import lexicon from "./lexicon.json";

/** What a label names. */
export interface Kecocokan {
  peran: Peran;
  /** For `lain`: which kind of column, "anggaran". */
  golongan: string | null;
  /** 0..1: how surely the words name the role. */
  bobot: number;
  /** Edits that were needed. */
  jarak: number;
  /** true: the label is the role's own word and nothing else. */
  utuh: boolean;
}

interface Frasa {
  kata: readonly string[];
  peran: Peran;
  golongan: string | null;
  bobot: number;
}

/** Phrases by their first word, longest first. */
const phrases = new Map<string, Frasa[]>();
function learn(frasa: string, peran: Peran, golongan: string | null, bobot: number): void {
  const kata = labelWords(frasa);
  const first = kata[0] ?? "";
  phrases.set(first, [...(phrases.get(first) ?? []), { kata, peran, golongan, bobot }]);
}
for (const [peran, entries] of Object.entries(lexicon.peran))
  for (const [frasa, bobot] of Object.entries(entries)) learn(frasa, peran as Peran, null, bobot);
// One column for both: the sasaran stands in rows of its own above its indikator.
for (const frasa of lexicon.gabungan) learn(frasa, "indikator", "gabungan", 0.95);
for (const [golongan, entries] of Object.entries(lexicon.lain))
  for (const frasa of entries) learn(frasa, "lain", golongan, 1);
for (const list of phrases.values()) list.sort((a, b) => b.kata.length - a.kata.length || b.bobot - a.bobot);

const labelVocabulary = new Set([...phrases.values()].flat().flatMap(({ kata }) => kata));

/** true for a word of any label. */
export const isLabelWord = (kata: string): boolean => labelVocabulary.has(kata);

const fillers = new Set([...lexicon.pengisi, ...lexicon.pembuka]);
const openers = new Set(lexicon.pembuka);
const number = /^\d+$|^[ivx]+$/;

const figures = new Set<Peran>(["target", "realisasi", "capaian"]);

interface Kena {
  frasa: Frasa;
  panjang: number;
}

function phraseAt(kata: readonly string[], i: number): Kena | null {
  for (const frasa of phrases.get(kata[i] ?? "") ?? []) {
    if (frasa.kata.every((word, k) => kata[i + k] === word)) return { frasa, panjang: frasa.kata.length };
  }
  return null;
}

/** Joins neighbours that a line break tore apart: "perhit", "ungan" → "perhitungan". */
function mendTorn(kata: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < kata.length; i++) {
    const here = kata[i] ?? "";
    const joined = here + (kata[i + 1] ?? "");
    const whole = joined.length >= 5 && i + 1 < kata.length && phrases.has(joined);
    if (whole && !(phrases.has(here) || fillers.has(here))) {
      out.push(joined);
      i++;
    } else out.push(here);
  }
  return out;
}

/** "SUMBERDATA": a phrase typed without its blanks. */
const glued = new Map(
  [...phrases.values()]
    .flat()
    .filter(({ kata }) => kata.length > 1 && !phrases.has(kata.join("")))
    .map(({ kata }) => [kata.join(""), kata]),
);
const part = (kata: readonly string[]): readonly string[] =>
  kata.some((word) => glued.has(word)) ? kata.flatMap((word) => glued.get(word) ?? [word]) : kata;

/** Longer texts are no labels. */
const MOST_LETTERS = 110;
const MOST_WORDS = 16;

function match(teks: string): Kecocokan | null {
  const raw = part(mendTorn(labelWords(teks)));
  if (raw.length === 0 || raw.length > MOST_WORDS) return null;
  const read = raw.map((word) => canonicalWord(word));
  const kata = read.map((r) => r.kata);
  let start = 0;
  // "Uraian Sasaran" is a sasaran, "Uraian" alone a column of its own.
  while (
    start + 1 < kata.length &&
    openers.has(kata[start] ?? "") &&
    (phraseAt(kata, start)?.panjang ?? 1) < 2
  )
    start++;
  let hit = phraseAt(kata, start);
  if (!hit && start > 0) hit = phraseAt(kata, (start = 0));
  // "Definisi / Rumus": an unknown first word costs, but does not hide the role behind it.
  while (!hit && start + 1 < kata.length) hit = phraseAt(kata, ++start);
  if (!hit) return null;
  let { bobot } = hit.frasa;
  let unexplained = 0;
  const foreign = kata.slice(0, start).filter((word) => !fillers.has(word) && !number.test(word)).length;
  let strange = foreign;
  for (let i = start + hit.panjang; i < kata.length;) {
    const next = phraseAt(kata, i);
    // "Realisasi 2024 (baseline)" is where the years begin, no figure of theirs.
    if (next?.frasa.golongan === "acuan" && figures.has(hit.frasa.peran)) hit = { ...hit, frasa: next.frasa };
    if (next && next.frasa.peran === hit.frasa.peran) bobot = Math.max(bobot, next.frasa.bobot);
    if (next) {
      unexplained += next.frasa.peran === hit.frasa.peran ? 0 : next.panjang;
      i += next.panjang;
      continue;
    }
    const word = kata[i] ?? "";
    if (!fillers.has(word) && !number.test(word)) strange++;
    unexplained++;
    i++;
  }
  const jarak = read.reduce((sum, r) => sum + r.jarak, 0);
  const share = strange / kata.length;
  return {
    peran: hit.frasa.peran,
    golongan: hit.frasa.golongan,
    bobot: bobot * (1 - share) * (1 - Math.min(0.3, 0.06 * jarak)),
    jarak,
    utuh: unexplained === 0 && foreign === 0,
  };
}

/** "72 Nilai", "88 Skor", "Rp 500 juta": a figure with its unit. A year or a numbered label ("2024 Target", "3. Target") is none. */
const figureWithUnit = /^[≥≤<>±]?\s*(?:rp\.?\s*)?(?!(?:19|20)\d\d\b)\d[\d.,]*\s*[\p{L}%]/iu;

/** true where a cell holds a number with a unit: no header's label is written so. */
export const isFigureText = (teks: string): boolean => figureWithUnit.test(teks);

/** The role that a label names by its words alone, or null. Indonesian puts the head first: "Target indikator" is a target. */
export function lookUpLabel(teks: string): Kecocokan | null {
  return teks.length > MOST_LETTERS ? null : labelRole(teks);
}

const labelRole = remember((teks) => (isFigureText(teks) ? null : match(teks)));

/** true where the first word could begin a label, without any repair: a quick sieve before the dearer look-up. */
export const mayBeLabel: (teks: string) => boolean = remember((teks) => {
  if (teks.length > MOST_LETTERS) return false;
  const first = /[\p{L}%]+/u.exec(teks.toLowerCase())?.[0] ?? "";
  return phrases.has(first) || openers.has(first);
});

const children = new Map(Object.entries(lexicon.anakKolom));
const MOST_CHILD_LETTERS = 40;
const neutral = new Set(lexicon.anakNetral);

/** What a short label below a group means: "R" realisasi, "Rp" anggaran; "netral" where it adds nothing to the group's role. */
export function lookUpChild(teks: string): string | null {
  return teks.length > MOST_CHILD_LETTERS ? null : childRole(teks);
}

const childRole = remember((teks) => {
  const label = normaliseLabel(teks);
  return children.get(label) ?? (neutral.has(label) ? "netral" : null);
});
