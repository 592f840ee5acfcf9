/** Recognition: from a workbook's cells to the indikator tables in it. */
import type { SheetGrid, WorkbookData } from "../sheet/grid";
import { ownSheets } from "../sheet/own";
import { readBlocks } from "./blocks";
import { jabatanOfSheet } from "./jabatan";
import { pesan } from "../pesan";
import type { BlokTerbaca, LembarTerbaca, OpsiLayout } from "./types";

export type * from "./types";

/**
 * Reads every sheet that is not ours, in the workbook's order; a sheet without an indikator table has `blok: []`.
 * Uses cell values and number formats only: merged areas, styles and formulas change nothing.
 */
export function readWorkbook(buku: WorkbookData, opsi: OpsiLayout = {}): LembarTerbaca[] {
  const own = ownSheets(buku.names);
  return buku.sheets.filter((sheet) => !own.has(sheet.nama)).map((sheet) => readSheet(sheet, opsi));
}

const namedBySheet = (blok: BlokTerbaca, jabatan: string): BlokTerbaca => ({
  ...blok,
  jabatan,
  alasan: [
    ...blok.alasan,
    { aturan: "jabatan-nama-lembar", bobot: 1, pesan: pesan("layout.jabatan-nama-lembar", { jabatan }) },
  ],
});

/** Reads one sheet. Its name gives the jabatan only where no block of it names one. */
export function readSheet(grid: SheetGrid, opsi: OpsiLayout = {}): LembarTerbaca {
  const blok = readBlocks(grid, opsi);
  const silent = blok.every((b) => b.jabatan === null && b.jenis !== "IKU");
  const jabatan = silent ? jabatanOfSheet(grid.nama) : null;
  return { nama: grid.nama, blok: jabatan === null ? blok : blok.map((b) => namedBySheet(b, jabatan)) };
}
