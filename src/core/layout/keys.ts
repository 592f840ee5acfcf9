/** How a table and its columns are known again: by words that a cell of a sheet keeps, and that a person can read there. */
import { normaliseLabel } from "./label";
import type { KolomKepala } from "./paths";
import kata from "./keys.json";

/** Between the titles of one column, top down. */
export const ANTAR_JUDUL = " > ";
/** Between the columns of a table. */
const ANTAR_KOLOM = " | ";

const titleOf = (kolom: KolomKepala): string =>
  kolom.jalur
    .map((sel) => normaliseLabel(sel.teks))
    .filter((judul) => judul !== "")
    .join(ANTAR_JUDUL);

/** The layout's signature: the titles of its columns, whatever their case and line breaks. */
export const signatureOf = (paths: readonly KolomKepala[]): string =>
  paths
    .map(titleOf)
    .filter((judul) => judul !== "")
    .join(ANTAR_KOLOM);

/** The titles of a signature, and of equal ones the second, third … numbered as keys are. */
export function keysOfSignature(tataLetak: string): string[] {
  const number = counter();
  return tataLetak.split(ANTAR_KOLOM).map((judul) => numbered(judul, number(judul)));
}

export interface KunciKolom {
  /** "target > 2024", the second such column "target > 2024 #2"; without a title "(tanpa judul, di kanan satuan)". */
  kunci: string;
  /** As workbooks of earlier versions hold it. */
  lama: string;
}

/** A table's columns, from left to right, each with a key of its own. */
export function columnKeys<T extends { kepala: KolomKepala }>(
  semua: readonly T[],
): (KunciKolom & { kolom: T })[] {
  const number = counter();
  const titled = semua.map((kolom) => {
    const judul = titleOf(kolom.kepala);
    return { kolom, kunci: judul === "" ? null : numbered(judul, number(judul)) };
  });
  const first = titled.find(({ kunci }) => kunci !== null)?.kunci ?? "";
  const beside = counter();
  let left: string | null = null;
  let blank = 0;
  return titled.map(({ kolom, kunci }) => {
    if (kunci !== null) {
      left = kunci;
      return { kolom, kunci, lama: kunci };
    }
    blank++;
    const tetangga = left ?? first;
    const sisi = left === null ? kata.keKiri : kata.keKanan;
    const lama = numbered("", blank).trim();
    return { kolom, kunci: untitledKey({ ke: beside(tetangga), sisi, tetangga }), lama };
  });
}

/** A column without a title, told by the titled one that it stands beside. */
interface TanpaJudul {
  /** Which of several, from 1. */
  ke: number;
  sisi: string;
  tetangga: string;
}

export const untitledKey = ({ ke, sisi, tetangga }: TanpaJudul): string =>
  `(${kata.tanpaJudul}${ke === 1 ? "" : ` ke-${ke}`}, ${sisi} ${tetangga})`;

const untitled = new RegExp(
  `^\\(${kata.tanpaJudul}(?: ke-(\\d+))?, (${kata.keKanan}|${kata.keKiri}) (.*)\\)$`,
);

/** null: the key is a title. */
export function readUntitledKey(kunci: string): TanpaJudul | null {
  const m = untitled.exec(kunci);
  return m === null ? null : { ke: Number(m[1] ?? 1), sisi: m[2] ?? "", tetangga: m[3] ?? "" };
}

function numbered(judul: string, ke: number): string {
  return ke === 1 ? judul : `${judul} #${ke}`;
}

/** Counts how often it was asked about a word. */
function counter(): (kata: string) => number {
  const seen = new Map<string, number>();
  return (kata) => {
    const n = (seen.get(kata) ?? 0) + 1;
    seen.set(kata, n);
    return n;
  };
}
