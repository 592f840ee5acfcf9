/** Where formulas of capaian and kategori may go in a planner's table: blank cells only. */
import { readBagian, kodePeriode, type PeriodeHitung } from "../../hitung/periode-hitung";
import type { BlokTerbaca } from "../../layout/types";
import { columnIndex, parseAddress } from "../../sheet/address";
import { type SheetGrid, formulaAt, valueAt } from "../../sheet/grid";
import { tidyText } from "../../sheet/teks";
import data from "./kolom.json";

export interface TempatKolom {
  isi: "capaian" | "kategori";
  /** 0-based. */
  col: number;
  /** Of a column of kategori the one of the capaian that it grades; else the column itself. */
  capaian: number;
  /** Capaian to the end of this period, against the period's own target where `perPeriode`. */
  periode: PeriodeHitung;
  perPeriode: boolean;
  /** The header to be written; null: the planner's own stands there. */
  judul: string | null;
}

export const isBlank = (grid: SheetGrid, row: number, col: number): boolean => {
  const value = valueAt(grid, row, col);
  return (value === null || value === "") && formulaAt(grid, row, col) === null;
};

const kategori = new Set(data.kategori);

function ownColumns(blok: BlokTerbaca, tahun: number): TempatKolom[] {
  const found: TempatKolom[] = [];
  for (const kolom of blok.kolom) {
    const col = columnIndex(kolom.kolom);
    if (kolom.peran === "capaian") {
      const cell = blok.baris.flatMap((b) => b.capaian).find((a) => a.sel.startsWith(kolom.kolom));
      const bagian = readBagian(cell?.periode ?? null);
      const whole = bagian.jenjang === "tahun" || bagian.jenjang === "tanpa";
      if (bagian.tahun !== null && bagian.tahun !== tahun) continue;
      const periode = kodePeriode(tahun, bagian.jenjang, bagian.akhir);
      found.push({ isi: "capaian", col, capaian: col, periode, perPeriode: !whole, judul: null });
    } else if (kategori.has(tidyText(kolom.label || (kolom.jalur.at(-1) ?? "")).toLowerCase())) {
      // Kategori belongs to the capaian to its left.
      const left = found.filter((f) => f.isi === "capaian" && f.col < col).at(-1);
      if (left) found.push({ ...left, isi: "kategori", col });
    }
  }
  return found;
}

/** New columns right of the table, where nothing stands from the header to the last row; empty where something does. */
function newColumns(
  blok: BlokTerbaca,
  grid: SheetGrid,
  periode: PeriodeHitung,
  sebutan: string,
): TempatKolom[] {
  const area = parseAddress(blok.rentang);
  if (area === null) return [];
  const first = Math.max(area.col2, ...blok.kolom.map((k) => columnIndex(k.kolom))) + 1;
  const last = Math.max(area.row2, ...blok.baris.map((b) => b.baris - 1));
  for (let row = blok.barisKepala[0] - 1; row <= last; row++)
    if (!isBlank(grid, row, first) || !isBlank(grid, row, first + 1)) return [];
  const perPeriode = periode.akhir < 12;
  const column = (isi: TempatKolom["isi"], col: number): TempatKolom => ({
    isi,
    col,
    capaian: first,
    periode,
    perPeriode,
    judul: `${data.judul[isi]} ${sebutan}`,
  });
  return [column("capaian", first), column("kategori", first + 1)];
}

/** The columns of a block that take formulas: its own, else new ones beside it. */
export function tempatKolom(
  blok: BlokTerbaca,
  grid: SheetGrid,
  periode: PeriodeHitung,
  sebutan: string,
): TempatKolom[] {
  const own = ownColumns(blok, periode.tahun);
  return own.some((k) => k.isi === "capaian") ? own : newColumns(blok, grid, periode, sebutan);
}
