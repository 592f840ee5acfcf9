/**
 * A sheet as recognition looks at it: rows and columns without any content are left out, so that blank rows and
 * columns, and the place on the sheet, can change nothing. `r` and `c` count what is left; `row` and `col` are the sheet's.
 */
import { displayText } from "../sheet/display-text";
import { type CellValue, formatAt, type SheetGrid } from "../sheet/grid";
import { stripLabelNumbers } from "./numbered-header";

export interface Sel {
  /** 0-based position on the sheet. */
  row: number;
  col: number;
  /** Position among the columns that hold anything. */
  c: number;
  nilai: CellValue;
  /** What a person sees, trimmed; never "". A header's label is without the column's number. */
  teks: string;
}

export interface Lajur {
  row: number;
  /** The cells with content, left to right. */
  sel: readonly Sel[];
  /** By compressed column. */
  at: readonly (Sel | undefined)[];
}

export interface SheetView {
  grid: SheetGrid;
  lajur: readonly Lajur[];
  /** Sheet column of each compressed column. */
  cols: readonly number[];
}

const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === "string" && value.trim() === "");

/** Drops blank rows and columns and makes each cell's text. */
export function viewOf(grid: SheetGrid): SheetView {
  const width = grid.values.reduce((w, row) => Math.max(w, row.length), 0);
  const used = new Array<boolean>(width).fill(false);
  for (const row of grid.values) row.forEach((value, i) => (used[i] ||= !isBlank(value)));
  const position = new Array<number>(width).fill(-1);
  const cols: number[] = [];
  used.forEach((yes, i) => {
    if (!yes) return;
    position[i] = cols.length;
    cols.push(grid.firstCol + i);
  });
  const lajur: Lajur[] = [];
  grid.values.forEach((values, i) => {
    const row = grid.firstRow + i;
    const sel: Sel[] = [];
    const at = new Array<Sel | undefined>(cols.length).fill(undefined);
    values.forEach((nilai, j) => {
      if (isBlank(nilai)) return;
      const c = position[j] ?? -1;
      const col = grid.firstCol + j;
      const teks =
        typeof nilai === "string" ? displayText(nilai, "") : displayText(nilai, formatAt(grid, row, col));
      if (teks === "") return;
      const cell: Sel = { row, col, c, nilai, teks };
      sel.push(cell);
      at[c] = cell;
    });
    if (sel.length > 0) lajur.push(stripLabelNumbers({ row, sel, at }));
  });
  return { grid, lajur, cols };
}
