/** Search by what a planner types: jabatan, bidang, jenjang, agency, words of an indikator; abbreviations and typing errors found. */
import type { Templat } from "../../catalogue/templat";
import { wordDistance } from "../layout/label";
import { tidyText } from "../sheet/teks";
import sinonim from "./sinonim.json";

export interface HasilCari {
  templat: Templat;
  /** Higher is nearer. */
  nilai: number;
}

/** Words of one template, each with its weight. */
interface Indeks {
  templat: Templat;
  kata: ReadonlyMap<string, number>;
  jabatan: string;
}

/** Abbreviations stand for all their words, synonyms for any of theirs. */
const expansions: Record<string, string> = sinonim.singkatan;
const synonyms: Record<string, string> = sinonim.padanan;
const filler = new Set(["dan", "yang", "di", "pada", "untuk", "atau", "dengan", "ke", "dari"]);

interface Kamus {
  templat: Indeks[];
  /** Every word of any of them. */
  kata: readonly string[];
  /** Words that a query asked for, with the known words that they may stand for. */
  dicari: Map<string, readonly Calon[]>;
}

interface Calon {
  kata: string;
  /** What a template's weight of the known word counts for: a beginning 0.9, a typing error 0.6. */
  bagian: number;
}

const indexes = new WeakMap<readonly Templat[], Kamus>();
const mostRemembered = 500;

const split = (text: string): string[] =>
  (
    tidyText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !filler.has(word));

function indexOf(all: readonly Templat[]): Kamus {
  const known = indexes.get(all);
  if (known) return known;
  const made = all.map((templat): Indeks => {
    const kata = new Map<string, number>();
    const add = (text: string, weight: number): void => {
      for (const word of split(text)) kata.set(word, Math.max(weight, kata.get(word) ?? 0));
    };
    const jabatan = templat.jabatan ?? "Indikator Kinerja Utama IKU";
    add(jabatan, 10);
    add(templat.keluarga.replaceAll("-", " "), 6);
    add(templat.bidang ?? "", 5);
    add(templat.jenjang ?? "", 5);
    add(`${templat.sumber.instansi} ${templat.sumber.dokumen} ${templat.sumber.tahun ?? ""}`, 3);
    for (const { sasaran, indikator } of templat.isi) {
      add(sasaran, 1.5);
      for (const each of indikator) add(each.indikator, 2);
    }
    return { templat, kata, jabatan: split(jabatan).join(" ") };
  });
  const kata = [...new Set(made.flatMap((one) => [...one.kata.keys()]))];
  const kamus: Kamus = { templat: made, kata, dicari: new Map() };
  indexes.set(all, kamus);
  return kamus;
}

/**
 * The templates that hold every word of the query, the nearest first; the recommended of a family before its variants.
 * A word counts whole, by its beginning, by an abbreviation, or with one typing error (two in words of eight letters).
 * An empty query gives all, the recommended first.
 */
export function cariTemplat(all: readonly Templat[], query: string): HasilCari[] {
  const words = split(query);
  const phrase = words.flatMap((word) => split(expansions[word] ?? word)).join(" ");
  const kamus = indexOf(all);
  const score = (word: string, kata: Indeks["kata"]): number => nearest(word, kata, kamus);
  return kamus.templat
    .flatMap(({ templat, kata, jabatan }): HasilCari[] => {
      let nilai = templat.standar ? 0.5 : 0;
      for (const word of words) {
        const best = Math.max(
          score(word, kata),
          Math.min(...split(expansions[word] ?? word).map((w) => score(w, kata))),
          ...split(synonyms[word] ?? "").map((w) => 0.8 * score(w, kata)),
        );
        if (best <= 0) return [];
        nilai += best;
      }
      if (words.length > 0 && jabatan.startsWith(phrase)) nilai += 8;
      else if (words.length > 0 && jabatan.includes(phrase)) nilai += 4;
      return [{ templat, nilai: nilai - jabatan.length / 1000 }];
    })
    .sort((a, b) => b.nilai - a.nilai || (a.templat.id < b.templat.id ? -1 : 1));
}

/** The weight of the nearest word of a template; 0 where none is near. */
function nearest(word: string, kata: Indeks["kata"], kamus: Kamus): number {
  const whole = kata.get(word);
  if (whole !== undefined) return whole;
  return candidates(word, kamus).reduce(
    (best, { kata: known, bagian }) => Math.max(best, (kata.get(known) ?? 0) * bagian),
    0,
  );
}

/** The words of the whole catalogue are compared once for each word of a query, not once for each template. */
function candidates(word: string, { kata, dicari }: Kamus): readonly Calon[] {
  const known = dicari.get(word);
  if (known) return known;
  const found = kata.flatMap((k): Calon[] => {
    if (word.length >= 2 && k.startsWith(word)) return [{ kata: k, bagian: 0.9 }];
    return word.length >= 4 && near(word, k) ? [{ kata: k, bagian: 0.6 }] : [];
  });
  if (dicari.size >= mostRemembered) dicari.clear();
  dicari.set(word, found);
  return found;
}

/** At most one edit apart; two where both have eight letters or more. A half-typed word is compared with the beginning. */
function near(a: string, b: string): boolean {
  const limit = a.length >= 8 ? 2 : 1;
  return (
    within(a, b, limit) ||
    (a.length >= 5 && b.length > a.length + limit && within(a, b.slice(0, a.length), limit))
  );
}

const within = (a: string, b: string, limit: number): boolean => wordDistance(a, b, limit) <= limit;
