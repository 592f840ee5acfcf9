/** A workbook as data: what every edge (Excel, a file) brings to the core, and all that the core sees. */
import type { Rentang } from "./address";

/**
 * null: blank; beside a formula: not calculated. "" stands only beside a formula that shows nothing.
 * An error cell holds its en-US text ("#REF!"). Dates are serial numbers.
 */
export type CellValue = string | number | boolean | null;

/** The used range of a sheet; arrays are dense and of one shape, position [0][0] stands at (firstRow, firstCol). */
export interface SheetGrid {
  nama: string;
  /** 0-based position of values[0][0] on the sheet. */
  firstRow: number;
  firstCol: number;
  values: readonly (readonly CellValue[])[];
  /** en-US number formats ("General", "0.00%"); null: all General. */
  formats: readonly (readonly string[])[] | null;
  /** en-US formulas with "=", null where the cell has none; null as a whole: no formula on the sheet. */
  formulas: readonly (readonly (string | null)[])[] | null;
  /** Merged areas where the source knows them: evidence only, the reading must not need it. null: not known. */
  merges: readonly Rentang[] | null;
}

/** A defined name of the workbook. */
export interface NamaBuku {
  nama: string;
  /** "='Realisasi 2026'!$A$1" */
  acuan: string;
}

/**
 * The sheets of a workbook that are read, in order: the visible ones, and ours even where somebody hid them, for they
 * hold the settings and the figures. Chart sheets and other hidden sheets are not among them.
 */
export interface WorkbookData {
  sheets: readonly SheetGrid[];
  names: readonly NamaBuku[];
  /** Names of the sheets that are not read; a new sheet must not take one of them. Absent: none. */
  namaLain?: readonly string[];
}

/** The names of all sheets, those that are not read too. */
export function sheetNames({ sheets, namaLain = [] }: WorkbookData): string[] {
  return [...sheets.map(({ nama }) => nama), ...namaLain];
}

/** The value at a 0-based position of the sheet; null outside the used range. */
export function valueAt(grid: SheetGrid, row: number, col: number): CellValue {
  return grid.values[row - grid.firstRow]?.[col - grid.firstCol] ?? null;
}

/** The number format at a 0-based position of the sheet; "General" where none is known. */
export function formatAt(grid: SheetGrid, row: number, col: number): string {
  return grid.formats?.[row - grid.firstRow]?.[col - grid.firstCol] ?? "General";
}

/** The formula at a 0-based position of the sheet, or null. */
export function formulaAt(grid: SheetGrid, row: number, col: number): string | null {
  return grid.formulas?.[row - grid.firstRow]?.[col - grid.firstCol] ?? null;
}
