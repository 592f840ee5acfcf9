/** The row of column numbers that stands under a header: "(1) (2) (3)". */
import { valueAt, type SheetGrid } from "../sheet/grid";

interface NomorKolom {
  /** 0-based row on the sheet. */
  row: number;
  nomor: { n: number; col: number }[];
}

/** The numbers of a row that holds nothing else, or null. */
function numbersOf(grid: SheetGrid, row: number, from: number, to: number): NomorKolom["nomor"] | null {
  const found: NomorKolom["nomor"] = [];
  for (let col = from; col <= to; col++) {
    const value = valueAt(grid, row, col);
    if (value === null || value === "") continue;
    const m = /^\(?\s*(\d{1,2})\s*[).]?$/.exec(String(value).trim());
    if (!m) return null;
    found.push({ n: Number(m[1]), col });
  }
  return found.length >= 3 ? found : null;
}

/** The row of column numbers of a table whose header ends on sheet row `kepala` (from 1); null where it has none. */
export function columnNumbers(grid: SheetGrid, kepala: number, from: number, to: number): NomorKolom | null {
  for (const row of [kepala - 1, kepala]) {
    const nomor = numbersOf(grid, row, from, to);
    if (nomor !== null) return { row, nomor };
  }
  return null;
}
