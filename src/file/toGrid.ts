/** From the library's sheet to the core's: dense, trimmed to what has a value or a formula, dates as serial numbers. */
import type { Cell, CellValue as LibraryValue, Sheet } from "hucre/xlsx";
import { cellAddress } from "../core/sheet/address";
import type { CellValue, SheetGrid } from "../core/sheet/grid";
import type { RawCells } from "./rawCells";

/** Days between the date systems of 1900 and 1904 (Excel for Mac once): our serials are always of 1900. */
const DAYS_1904 = 1462;

/** Files mark functions newer than 2007; Excel itself shows the plain name. */
const FUTURE = /_xlfn\.(?:_xlws\.)?/g;

/** `raw` only where the sheet needs it: see {@link needsRawCells}. */
export function toGrid(sheet: Sheet, raw: RawCells | null, from1904: boolean): SheetGrid {
  const value = (row: number, col: number): CellValue => {
    const v = sheet.rows[row]?.[col] ?? null;
    if (v === "") return formula(row, col) === null ? null : v;
    if (typeof v === "string") return raw?.isoDates.get(cellAddress(row, col)) ?? v;
    if (!(v instanceof Date)) return v;
    const serial = raw?.numbers.get(cellAddress(row, col)) ?? null;
    return serial !== null && from1904 ? serial + DAYS_1904 : serial;
  };
  const formula = (row: number, col: number): string | null => {
    const cell = sheet.cells?.get(`${row},${col}`);
    if (cell?.formula === undefined) return null;
    const text = cell.formula === "" ? raw?.formulas.get(cellAddress(row, col)) : cell.formula;
    return text === undefined || text === "" ? null : `=${text.replace(FUTURE, "")}`;
  };
  const format = (row: number, col: number): string =>
    sheet.cells?.get(`${row},${col}`)?.style?.numFmt ?? raw?.formats.get(cellAddress(row, col)) ?? "General";

  const box = usedBox(sheet);
  const dense = <T>(at: (row: number, col: number) => T): T[][] =>
    Array.from({ length: box.row2 - box.row + 1 }, (_, r) =>
      Array.from({ length: box.col2 - box.col + 1 }, (__, c) => at(box.row + r, box.col + c)),
    );
  return {
    nama: sheet.name,
    firstRow: box.row,
    firstCol: box.col,
    values: dense(value),
    formats: dense(format),
    formulas: [...(sheet.cells?.values() ?? [])].some(isFormula) ? dense(formula) : null,
    merges: (sheet.merges ?? []).map((m) => ({
      row: m.startRow,
      col: m.startCol,
      row2: m.endRow,
      col2: m.endCol,
    })),
  };
}

/** Whether the library's sheet lacks something that only the XML tells. */
export function needsRawCells(sheet: Sheet): boolean {
  return (
    [...(sheet.cells?.values() ?? [])].some((cell) => cell.formula === "") ||
    sheet.rows.some((row) => row.some(isDate))
  );
}

function isDate(value: LibraryValue): boolean {
  return value instanceof Date || (typeof value === "string" && /^\d{4}-\d\d-\d\d(T|$)/.test(value));
}

function isFormula(cell: Cell): boolean {
  return cell.formula !== undefined;
}

/** An empty sheet gives an empty box: no rows at all. */
function usedBox(sheet: Sheet) {
  const box = { row: Infinity, col: Infinity, row2: -1, col2: -1 };
  const take = (row: number, col: number) => {
    box.row = Math.min(box.row, row);
    box.col = Math.min(box.col, col);
    box.row2 = Math.max(box.row2, row);
    box.col2 = Math.max(box.col2, col);
  };
  sheet.rows.forEach((cells, row) => {
    cells.forEach((v, col) => {
      if (v !== null && v !== "") take(row, col);
    });
  });
  for (const [key, cell] of sheet.cells ?? []) {
    if (!isFormula(cell)) continue;
    const [row, col] = key.split(",").map(Number);
    if (row !== undefined && col !== undefined) take(row, col);
  }
  return box.row2 < 0 ? { row: 0, col: 0, row2: -1, col2: -1 } : box;
}
