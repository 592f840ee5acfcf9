/** One figure of a series: the cell, its period, and what stands in it. */
import type { Angka } from "../kontrak";
import { type Pesan, pesan } from "../pesan";
import { parseAddress, quoteSheet } from "../sheet/address";
import { isGalat, readAngka } from "../sheet/angka";
import { type SheetGrid, formatAt, formulaAt, valueAt } from "../sheet/grid";
import { type BagianPeriode, readBagian } from "./periode-hitung";

export interface Titik extends BagianPeriode {
  kumulatif: boolean;
  angka: Angka;
  /** "'Realisasi 2026'!I7" */
  sel: string;
  /** The cell holds a formula, so its figure may come from others of the row. */
  rumus: boolean;
  /** Nothing was written there. */
  kosong: boolean;
  /** Why the cell can't be used: an error, words, a date, a formula without a value. */
  alasan: Pesan | null;
  /** Why a figure that could be read should be looked at. */
  ragu: Pesan | null;
}

/** A cell that shows one of Excel's errors: no figure, though something stands there. */
export const isGalatSel = ({ alasan }: Titik): boolean => alasan?.kunci === "sheet.galatSel";

/** Readings of one workbook stay as they are, and every figure is asked for more than once. */
const known = new WeakMap<readonly Angka[], { grid: SheetGrid; titik: Titik[] }>();

/** The figures of a row with their periods; those of another year than `tahun` left out. */
export function titikOf(angka: readonly Angka[], grid: SheetGrid, tahun: number): Titik[] {
  let read = known.get(angka);
  if (read?.grid !== grid) {
    const lembar = quoteSheet(grid.nama);
    read = { grid, titik: angka.map((a) => titik(a, grid, lembar)) };
    known.set(angka, read);
  }
  return read.titik.filter((t) => t.tahun === null || t.tahun === tahun);
}

function titik(angka: Angka, grid: SheetGrid, lembar: string): Titik {
  return {
    ...readBagian(angka.periode),
    kumulatif: angka.kumulatif,
    angka,
    sel: `${lembar}!${angka.sel}`,
    rumus: isFormula(angka, grid),
    ...contentOf(angka, grid),
  };
}

function contentOf(angka: Angka, grid: SheetGrid): Pick<Titik, "kosong" | "alasan" | "ragu"> {
  const at = parseAddress(angka.sel);
  const value = at === null ? null : valueAt(grid, at.row, at.col);
  const format = at === null ? "General" : formatAt(grid, at.row, at.col);
  if (angka.nilai !== null || angka.predikat !== null) {
    const ragu = typeof value === "string" ? readAngka(value, format, { satuan: angka.satuan }).ragu : null;
    return { kosong: false, alasan: null, ragu };
  }
  if (value === null && isFormula(angka, grid))
    return { kosong: false, alasan: pesan("hitung.rumusTanpaNilai", { sel: angka.sel }), ragu: null };
  if (angka.teks === "") return { kosong: true, alasan: null, ragu: null };
  // #N/A of a formula is a result like any other error; only typed as words does it say that there is none.
  if (isGalat(value))
    return { kosong: false, alasan: pesan("sheet.galatSel", { teks: angka.teks }), ragu: null };
  const { kosong, ragu } = readAngka(value ?? angka.teks, format);
  return {
    kosong,
    alasan: kosong ? null : (ragu ?? pesan("sheet.tanpaAngka", { teks: angka.teks })),
    ragu: null,
  };
}

/** A formula without a stored value is not the same as a cell left blank. */
function isFormula(angka: Angka, grid: SheetGrid): boolean {
  const at = grid.formulas === null ? null : parseAddress(angka.sel);
  return at !== null && formulaAt(grid, at.row, at.col) !== null;
}
