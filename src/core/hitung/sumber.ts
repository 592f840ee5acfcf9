/** Where realisasi comes from: the Realisasi sheet, then komponen rows, then the realisasi columns of the table. */
import type { Angka } from "../kontrak";
import type { BarisKomponen, BarisTerbaca } from "../layout/types";
import type { SheetGrid } from "../sheet/grid";

/** Figures for one row of the planner's table, as the Realisasi sheet keeps them. */
export interface RealisasiBaris {
  indikator: Angka[];
  komponen: BarisKomponen[];
}

/** The Realisasi sheet, read: what `hitungBuku` asks of it before it looks at the planner's own table. */
export interface LembarRealisasi {
  grid: SheetGrid;
  tahun: number | null;
  /** Month to date that the sheet names, 1..12. */
  akhir: number | null;
  /** null: the sheet has no line for that row. `lembar` and `baris` are the planner's own. */
  find(lembar: string, baris: number): RealisasiBaris | null;
}

/** One place of figures; the first that holds any is used. */
export interface Sumber {
  jenis: "lembar realisasi" | "tabel";
  grid: SheetGrid;
  indikator: readonly Angka[];
  komponen: readonly BarisKomponen[];
}

export function sumberOf(grid: SheetGrid, baris: BarisTerbaca, realisasi: LembarRealisasi | null): Sumber[] {
  const table: Sumber = { jenis: "tabel", grid, indikator: baris.realisasi, komponen: baris.komponen };
  const kept = realisasi?.find(grid.nama, baris.baris);
  return realisasi && kept
    ? [
        {
          jenis: "lembar realisasi",
          grid: realisasi.grid,
          indikator: kept.indikator,
          komponen: kept.komponen,
        },
        table,
      ]
    : [table];
}
