/** Where realisasi comes from: the Realisasi sheet, then komponen rows, then the realisasi columns of the table. */
import type { Angka, Konsolidasi, Polaritas } from "../kontrak";
import type { BarisKomponen, BarisTerbaca } from "../layout/types";
import type { Pesan } from "../pesan";
import type { SheetGrid } from "../sheet/grid";

/** Figures for one row of the planner's table, as the Realisasi sheet keeps them. */
export interface RealisasiBaris {
  indikator: Angka[];
  komponen: BarisKomponen[];
  /** What the row's own cells say, and its formulas go by; absent: nothing; a polaritas of null is blank, to be chosen. */
  polaritas?: Polaritas | null;
  konsolidasi?: Konsolidasi;
  konsolidasiKomponen?: readonly { nama: string; konsolidasi: Konsolidasi }[];
  /** Where the row shows realisasi to date and capaian against the year's target: "'Realisasi 2026'!U7". */
  selRealisasi?: string;
  selCapaian?: string;
  /** Targets that the row shows no number for: the table says something else than when the sheet was made. */
  targetBerubah?: { tahun: boolean; periode: boolean; pesan: Pesan };
  /** What the planner should know of the row's cells. */
  catatan?: readonly Pesan[];
}

/** The sheet has a line for the row, but what it is linked to is no longer there, or its own cells are not readable. */
export interface BarisPutus {
  putus: Pesan;
}

/** The Realisasi sheet, read: what `hitungBuku` asks of it before it looks at the planner's own table. */
export interface LembarRealisasi {
  grid: SheetGrid;
  tahun: number | null;
  /** Month to date that the sheet names, 1..12. */
  akhir: number | null;
  /** null: the sheet has no line for that row. `lembar` and `baris` are the planner's own. */
  find(lembar: string, baris: number): RealisasiBaris | BarisPutus | null;
}

/** One place of figures; the first that holds any is used. */
export interface Sumber {
  jenis: "lembar realisasi" | "tabel";
  grid: SheetGrid;
  indikator: readonly Angka[];
  komponen: readonly BarisKomponen[];
  /** What the komponen's own cells say of their konsolidasi. */
  konsolidasiKomponen?: readonly { nama: string; konsolidasi: Konsolidasi }[];
}

export function sumberOf(
  grid: SheetGrid,
  baris: BarisTerbaca,
  realisasi: LembarRealisasi | null,
  kept: RealisasiBaris | null,
): Sumber[] {
  const table: Sumber = { jenis: "tabel", grid, indikator: baris.realisasi, komponen: baris.komponen };
  return realisasi && kept
    ? [
        {
          jenis: "lembar realisasi",
          grid: realisasi.grid,
          indikator: kept.indikator,
          komponen: kept.komponen,
          konsolidasiKomponen: kept.konsolidasiKomponen ?? [],
        },
        table,
      ]
    : [table];
}
