/** Recognition: from a workbook's cells to the indikator tables in it. */
import type { SheetGrid, WorkbookData } from "../sheet/grid";
import { ownSheets } from "../sheet/own";
import { readBlocks } from "./blocks";
import type { LembarTerbaca, OpsiLayout } from "./types";

export type * from "./types";

/**
 * Reads every sheet that is not ours, in the workbook's order; a sheet without an indikator table has `blok: []`.
 * Uses cell values and number formats only: merged areas, styles and formulas change nothing.
 */
export function readWorkbook(buku: WorkbookData, opsi: OpsiLayout = {}): LembarTerbaca[] {
  const own = ownSheets(buku.names);
  return buku.sheets.filter((sheet) => !own.has(sheet.nama)).map((sheet) => readSheet(sheet, opsi));
}

/** Reads one sheet. */
export function readSheet(grid: SheetGrid, opsi: OpsiLayout = {}): LembarTerbaca {
  return { nama: grid.nama, blok: readBlocks(grid, opsi) };
}
