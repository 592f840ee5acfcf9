/** The reading of a workbook as its planner left it: with the columns put right that its settings remember. */
import { readWorkbook, type LembarTerbaca } from "../core/layout";
import { readPengaturan } from "../core/pengaturan";
import type { WorkbookData } from "../core/sheet/grid";

export function readSheets(buku: WorkbookData): LembarTerbaca[] {
  return readWorkbook(buku, { kolomPasti: readPengaturan(buku).kolomPasti });
}
