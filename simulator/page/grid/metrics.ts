/** Where rows and columns of a sheet lie on the screen. Pixels at 96 dpi; rows and columns 0-based. */
import type { Rentang } from "../../../src/core/sheet/address";
import type { SheetModel } from "../../host";
import { rowPixels } from "./autofit";

/** Points, in which the Excel API speaks, to pixels. */
export const pixels = (points: number): number => Math.round((points * 96) / 72);

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

// An empty sheet still scrolls a good way down and to the right, as in Excel.
const spareRows = 60;
const spareColumns = 12;
const leastRows = 200;
const leastColumns = 40;

/** The edges of every row and column that can be scrolled to: start of line i at [i], end of the last at [n]. */
export class Metrics {
  readonly rowEdges: Float64Array;
  readonly colEdges: Float64Array;

  constructor(sheet: SheetModel) {
    const used = sheet.usedRange(false);
    const rows = Math.max(leastRows, (used?.row2 ?? 0) + spareRows);
    const cols = Math.max(leastColumns, (used?.col2 ?? 0) + spareColumns);
    this.colEdges = edges(cols, (col) => pixels(sheet.columnWidth(col)));
    const fitted = rowPixels(sheet, (col) => pixels(sheet.columnWidth(col)));
    this.rowEdges = edges(rows, (row) => {
      const given = sheet.rowHeights.get(row);
      return given === undefined ? (fitted.get(row) ?? pixels(sheet.rowHeight(row))) : pixels(given);
    });
  }

  get rows(): number {
    return this.rowEdges.length - 1;
  }

  get cols(): number {
    return this.colEdges.length - 1;
  }

  get width(): number {
    return at(this.colEdges, this.cols);
  }

  get height(): number {
    return at(this.rowEdges, this.rows);
  }

  box({ row, col, row2, col2 }: Rentang): Box {
    const left = at(this.colEdges, col);
    const top = at(this.rowEdges, row);
    return {
      left,
      top,
      width: at(this.colEdges, col2 + 1) - left,
      height: at(this.rowEdges, row2 + 1) - top,
    };
  }

  /** The first column's edge at or after the position. */
  nextColumnEdge(x: number): number {
    const col = this.colAt(x);
    return at(this.colEdges, x > at(this.colEdges, col) ? col + 1 : col);
  }

  /** The first row's edge at or after the position. */
  nextRowEdge(y: number): number {
    const row = this.rowAt(y);
    return at(this.rowEdges, y > at(this.rowEdges, row) ? row + 1 : row);
  }

  rowAt(y: number): number {
    return lineAt(this.rowEdges, y);
  }

  colAt(x: number): number {
    return lineAt(this.colEdges, x);
  }
}

function at(lines: Float64Array, i: number): number {
  return lines[Math.max(0, Math.min(i, lines.length - 1))] ?? 0;
}

function edges(count: number, size: (i: number) => number): Float64Array {
  const out = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) out[i + 1] = (out[i] ?? 0) + size(i);
  return out;
}

/** The line whose stretch holds the position; the first or last where it lies outside. */
function lineAt(lines: Float64Array, position: number): number {
  let low = 0;
  let high = lines.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(lines, middle) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
