/** The roles that a planner put right: for which columns of which table they are meant, also when its header is read anew. */
import type { Peran } from "../kontrak";
import { readPeriode } from "../sheet/periode";
import { ANTAR_JUDUL, keysOfSignature, readUntitledKey, untitledKey, type KunciKolom } from "./keys";
import batas from "./remembered.json";
import type { BlokTerbaca, KolomPasti, LembarTerbaca, TempatPilihan } from "./types";

/** A role that was put right, and where the workbook keeps it. */
export interface PilihanPeran {
  peran: Peran;
  asal: TempatPilihan;
}

/** By layout signature and column key. */
export type Ingatan = ReadonlyMap<string, ReadonlyMap<string, PilihanPeran>>;

export function ingatanOf(pasti: KolomPasti = {}): Ingatan {
  return new Map(
    Object.entries(pasti).map(([tataLetak, kolom]) => [
      tataLetak,
      new Map(Object.entries(kolom).map(([kunci, peran]) => [kunci, { peran, asal: { tataLetak, kunci } }])),
    ]),
  );
}

/** What was put right for a column of a table; null: nothing. */
export function choiceFor(
  ingatan: Ingatan,
  tataLetak: string,
  { kunci, lama }: KunciKolom,
): PilihanPeran | null {
  const known = ingatan.get(tataLetak);
  return known?.get(kunci) ?? known?.get(lama) ?? null;
}

/**
 * The choices of layouts that no table has any more, carried over to the tables that have most of their titles: a header
 * that is read better, or mended, keeps what was put right. null: nothing is to be carried over.
 */
export function carryOver(
  blok: readonly BlokTerbaca[],
  ingatan: Ingatan,
): { ingatan: Ingatan; tataLetak: ReadonlySet<string> } | null {
  const tables = new Map(blok.map((b) => [b.tataLetak, b.kolom.map((k) => k.kunci)]));
  const lost = [...ingatan].filter(([tataLetak]) => !tables.has(tataLetak));
  const carried = new Map<string, Map<string, PilihanPeran>>();
  for (const [kini, kolom] of tables) {
    const near = lost
      .map(([lama, pilihan]) => ({ lama, pilihan, mirip: likeness(lama, kini) }))
      .filter(({ mirip }) => mirip >= batas.judulSama)
      .sort((a, b) => b.mirip - a.mirip);
    const found = new Map(ingatan.get(kini));
    for (const { lama, pilihan } of near)
      for (const [kunci, p] of pilihan) {
        const ke = sameColumn(kunci, keysOfSignature(lama), kolom);
        if (ke !== null && !found.has(ke)) carried.set(kini, found.set(ke, p));
      }
  }
  return carried.size === 0
    ? null
    : { ingatan: new Map([...ingatan, ...carried]), tataLetak: new Set(carried.keys()) };
}

const titlesOf = (kunci: string): string[] => kunci.replace(/ #\d+$/, "").split(ANTAR_JUDUL);

/** Share of the titles that two layouts have in common; periods come and go with the year. */
function likeness(a: string, b: string): number {
  const titles = (s: string): Set<string> =>
    new Set(
      keysOfSignature(s)
        .flatMap(titlesOf)
        .filter((judul) => readPeriode(judul) === null),
    );
  const [x, y] = [titles(a), titles(b)];
  return [...x].filter((judul) => y.has(judul)).length / Math.max(1, x.size, y.size);
}

/** One holds all titles of the other: a row of the header more or less. */
function nested(a: string, b: string): boolean {
  const [x, y] = [titlesOf(a), titlesOf(b)];
  return x.every((judul) => y.includes(judul)) || y.every((judul) => x.includes(judul));
}

function sharesWords(a: string, b: string): boolean {
  const words = (s: string): string[] => titlesOf(s).join(" ").split(" ");
  const [x, y] = [words(a), words(b)];
  return x.filter((kata) => y.includes(kata)).length >= batas.kataSama * Math.max(x.length, y.length);
}

/**
 * The key, among a table's, of the column that another reading of the header called `kunci`: the same key; the only one with
 * its titles; or one of like words between the same neighbours. null: none, or more than one could be it.
 */
function sameColumn(kunci: string, lama: readonly string[], kini: readonly string[]): string | null {
  if (kini.includes(kunci)) return kunci;
  const beside = readUntitledKey(kunci);
  if (beside !== null) {
    const tetangga = sameColumn(beside.tetangga, lama, kini);
    const ke = tetangga === null ? null : untitledKey({ ...beside, tetangga });
    return ke !== null && kini.includes(ke) ? ke : null;
  }
  const there = kini.filter((k) => readUntitledKey(k) === null);
  const like = there.filter((k) => nested(k, kunci));
  const [only] = like;
  if (only !== undefined && like.length === 1 && lama.filter((k) => nested(k, only)).length === 1)
    return only;
  const at = lama.indexOf(kunci);
  const here = there[at];
  if (at < 0 || here === undefined || there.length !== lama.length) return null;
  const between = there[at - 1] === lama[at - 1] && there[at + 1] === lama[at + 1];
  return between && sharesWords(here, kunci) ? here : null;
}

/** A role that was put right for a column that no table has any more. */
export interface PilihanLepas extends TempatPilihan {
  peran: Peran;
}

/** What was put right and holds for no column of what was read. */
export function unusedChoices(lembar: readonly LembarTerbaca[], pasti: KolomPasti): PilihanLepas[] {
  const key = ({ tataLetak, kunci }: TempatPilihan): string => `${tataLetak}\n${kunci}`;
  const used = new Set(
    lembar
      .flatMap(({ blok }) => blok.flatMap((b) => b.kolom))
      .flatMap(({ ditetapkan }) => (ditetapkan === null ? [] : [key(ditetapkan)])),
  );
  return Object.entries(pasti)
    .flatMap(([tataLetak, kolom]) =>
      Object.entries(kolom).map(([kunci, peran]): PilihanLepas => ({ tataLetak, kunci, peran })),
    )
    .filter((p) => !used.has(key(p)));
}
