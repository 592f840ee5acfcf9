/** Finds the sheet of settings by its defined name, so that a renamed sheet is found. */
import type { SheetGrid, WorkbookData } from "../sheet/grid";
import { OWN_PREFIX, sheetOfReference } from "../sheet/own";
import { KUNCI_LEMBAR } from "./tata-letak";

/** null: the workbook has none yet. */
export function pengaturanSheet(buku: WorkbookData): SheetGrid | null {
  const own = buku.names.find(({ nama }) => nama.toUpperCase() === OWN_PREFIX + KUNCI_LEMBAR);
  const nama = own ? sheetOfReference(own.acuan) : null;
  return buku.sheets.find((sheet) => sheet.nama === nama) ?? null;
}
