/** Recognition: from a workbook's cells to the indikator tables in it. */
import type { SheetGrid, WorkbookData } from "../sheet/grid";
import { ownSheets } from "../sheet/own";
import { readBlocks } from "./blocks";
import { jabatanOfSheet } from "./jabatan";
import { pesan } from "../pesan";
import { type Ingatan, carryOver, ingatanOf } from "./remembered";
import type { BlokTerbaca, LembarTerbaca, OpsiLayout } from "./types";

export type * from "./types";
export { unusedChoices, type PilihanLepas } from "./remembered";
export { isSingle } from "./chosen";

/**
 * Reads every sheet that is not ours, in the workbook's order; a sheet without an indikator table has `blok: []`.
 * Uses cell values and number formats only: merged areas, styles and formulas change nothing.
 */
export function readWorkbook(buku: WorkbookData, opsi: OpsiLayout = {}): LembarTerbaca[] {
  const own = ownSheets(buku.names);
  const sheets = buku.sheets.filter((sheet) => !own.has(sheet.nama));
  const ingatan = ingatanOf(opsi.kolomPasti);
  const lembar = sheets.map((sheet) => readWith(sheet, ingatan));
  const carried =
    ingatan.size === 0
      ? null
      : carryOver(
          lembar.flatMap(({ blok }) => blok),
          ingatan,
        );
  if (carried === null) return lembar;
  return sheets.map((sheet, i) => {
    const read = lembar[i];
    const again = read === undefined || read.blok.some((b) => carried.tataLetak.has(b.tataLetak));
    return again ? readWith(sheet, carried.ingatan) : read;
  });
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
function readWith(grid: SheetGrid, ingatan: Ingatan): LembarTerbaca {
  const blok = readBlocks(grid, ingatan);
  const silent = blok.every((b) => b.jabatan === null && b.jenis !== "IKU");
  const jabatan = silent ? jabatanOfSheet(grid.nama) : null;
  return { nama: grid.nama, blok: jabatan === null ? blok : blok.map((b) => namedBySheet(b, jabatan)) };
}
