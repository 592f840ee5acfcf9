/** Which years a block of the table names, and whether its columns that name none can be of the year asked for. */
import type { Angka } from "../kontrak";
import type { BlokTerbaca } from "../layout/types";
import type { SheetGrid } from "../sheet/grid";
import { tidyText } from "../sheet/teks";
import { readBagian } from "./periode-hitung";

const titleYear =
  /^(?:.*\b(?:indikator|pengukuran|rencana aksi|perjanjian|realisasi|capaian|kinerja)\b.*)?\btahun(?: anggaran)?\s*:?\s*((?:19|20)\d\d)$/i;
const writtenYear = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The years that titles say between two rows of a sheet ("INDIKATOR KINERJA INDIVIDU TAHUN 2022"); laws are no titles. */
export function titleYears(grid: SheetGrid, from = -Infinity, to = Infinity): number[] {
  return grid.values.flatMap((row, i) => {
    const at = grid.firstRow + i;
    if (at < from || at >= to) return [];
    return row.flatMap((value) => {
      if (typeof value !== "string" || value.length > 120) return [];
      const year = titleYear.exec(tidyText(value))?.[1];
      return year === undefined ? [] : [Number(year)];
    });
  });
}

export interface TahunBlok {
  /** All years that its columns or titles name; empty: none does. */
  disebut: ReadonlySet<number>;
  /** The one year of the titles above it; null: none, or several. */
  judul: number | null;
}

const figuresOf = ({ baris }: BlokTerbaca): Angka[] =>
  baris.flatMap((b) => [...b.target, ...b.realisasi, ...b.komponen.flatMap((k) => k.realisasi)]);

/** The titles between the table before it and its header; those of the sheet's first table where there are none. */
function titlesOf(blok: BlokTerbaca, semua: readonly BlokTerbaca[], grid: SheetGrid): number[] {
  const above = semua
    .slice(0, Math.max(0, semua.indexOf(blok)))
    .at(-1)
    ?.baris.at(-1)?.baris;
  const own = titleYears(grid, above, blok.barisKepala[0] - 1);
  const [first] = semua;
  return own.length > 0 || !first ? own : titleYears(grid, -Infinity, first.barisKepala[0] - 1);
}

/** Readings stay as they are, and every period asks again. */
const known = new WeakMap<BlokTerbaca, TahunBlok>();

/** @param semua the blocks of the sheet, top down. */
export function tahunBlok(blok: BlokTerbaca, semua: readonly BlokTerbaca[], grid: SheetGrid): TahunBlok {
  const read = known.get(blok) ?? readTahun(blok, semua, grid);
  known.set(blok, read);
  return read;
}

function readTahun(blok: BlokTerbaca, semua: readonly BlokTerbaca[], grid: SheetGrid): TahunBlok {
  const titles = new Set(titlesOf(blok, semua, grid));
  const dated = figuresOf(blok).flatMap((a) => readBagian(a.periode).tahun ?? []);
  const headers = blok.kolom
    .filter((k) => k.peran === "target" || k.peran === "realisasi")
    .flatMap((k) => [...k.jalur.join(" ").matchAll(writtenYear)].map(([year]) => Number(year)));
  const [judul, other] = titles;
  return {
    disebut: new Set([...titles, ...dated, ...headers]),
    judul: judul !== undefined && other === undefined ? judul : null,
  };
}

/** A figure of a column that names no year, said to be of that year. */
export function ofYear(angka: Angka, tahun: number): Angka {
  if (readBagian(angka.periode).tahun !== null) return angka;
  return { ...angka, periode: angka.periode === null ? String(tahun) : `${tahun}-${angka.periode}` };
}

/** The block names years, and that one is none of them. */
export const isForeign = ({ disebut }: TahunBlok, tahun: number): boolean =>
  disebut.size > 0 && !disebut.has(tahun);

/** The year that columns without one are taken for where nobody asks for another. @param lazim the workbook's usual one. */
export function yearOfUndated({ disebut, judul }: TahunBlok, lazim: number): number {
  const [only, other] = disebut;
  return judul ?? (only !== undefined && other === undefined ? only : lazim);
}
