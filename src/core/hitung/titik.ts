/** One figure of a series: the cell, its period, and what stands in it. */
import type { Angka } from "../kontrak";
import { type Pesan, pesan } from "../pesan";
import { parseAddress, quoteSheet } from "../sheet/address";
import { readAngka } from "../sheet/angka";
import { type SheetGrid, formulaAt, valueAt } from "../sheet/grid";
import { type BagianPeriode, readBagian } from "./periode-hitung";

export interface Titik extends BagianPeriode {
  kumulatif: boolean;
  angka: Angka;
  /** "'Realisasi 2026'!I7" */
  sel: string;
  /** Nothing was written there. */
  kosong: boolean;
  /** Why the cell can't be used: an error, words, a date, a formula without a value. */
  alasan: Pesan | null;
}

/** The figures of a row with their periods; those of another year than `tahun` left out. */
export function titikOf(angka: readonly Angka[], grid: SheetGrid, tahun: number): Titik[] {
  return angka.map((a) => titik(a, grid)).filter((t) => t.tahun === null || t.tahun === tahun);
}

function titik(angka: Angka, grid: SheetGrid): Titik {
  const base = {
    ...readBagian(angka.periode),
    kumulatif: angka.kumulatif,
    angka,
    sel: `${quoteSheet(grid.nama)}!${angka.sel}`,
  };
  if (angka.nilai !== null || angka.predikat !== null) return { ...base, kosong: false, alasan: null };
  const at = parseAddress(angka.sel);
  const uncached =
    at !== null && valueAt(grid, at.row, at.col) === null && formulaAt(grid, at.row, at.col) !== null;
  if (uncached)
    return { ...base, kosong: false, alasan: pesan("hitung.rumusTanpaNilai", { sel: angka.sel }) };
  const { kosong, ragu } = readAngka(angka.teks);
  if (kosong) return { ...base, kosong, alasan: null };
  const why = ragu ?? pesan("sheet.tanpaAngka", { teks: angka.teks });
  return { ...base, kosong: false, alasan: why };
}
