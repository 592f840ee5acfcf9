import { parseAddress, rangeAddress, type Rentang } from "../core/sheet/address";
import { pesan } from "../core/pesan";
import { withExcel } from "./context";
import type { Hasil } from "./hasil";

/** Shows and selects cells: `selectRange("Kabid SMP", "F12")`. One round trip; the pane keeps the keyboard focus. */
export async function selectRange(lembar: string, alamat: string): Promise<Hasil<null>> {
  const rentang = parseAddress(alamat);
  if (!rentang) {
    return {
      status: "gagal",
      galat: { kode: "argumen", pesan: pesan("excel.alamat", { alamat }), asal: alamat },
    };
  }
  return withExcel(async (context) => {
    context.workbook.worksheets.getItem(lembar).getRange(rangeAddress(rentang)).select();
    await context.sync();
    return null;
  });
}

export interface Pilihan {
  lembar: string;
  rentang: Rentang;
}

/** What is selected now; the first area where several are. One round trip. */
export async function readSelection(): Promise<Hasil<Pilihan>> {
  return withExcel(async (context) => {
    const cell = context.workbook.getSelectedRange();
    cell.load("rowIndex,columnIndex,rowCount,columnCount");
    cell.worksheet.load("name");
    await context.sync();
    const { rowIndex: row, columnIndex: col, rowCount, columnCount } = cell;
    return {
      lembar: cell.worksheet.name,
      rentang: { row, col, row2: row + rowCount - 1, col2: col + columnCount - 1 },
    };
  });
}
