/** Areas of a sheet as the Excel API takes them: "B2:G31", "A:C", "3:5", with or without "$" and sheet. */
import {
  columnIndex,
  parseAddress,
  quoteSheet,
  rangeAddress,
  type Rentang,
} from "../../../src/core/sheet/address";

export const lastRow = 1048575;
export const lastCol = 16383;

export const wholeSheet: Rentang = { row: 0, col: 0, row2: lastRow, col2: lastCol };

/** null where the text is no address, or lies beyond the sheet. */
export function parseArea(address: string): Rentang | null {
  const area = parseAddress(address) ?? parseColumns(address) ?? parseRows(address);
  if (!area || area.row < 0 || area.col < 0) return null;
  const ordered = {
    row: Math.min(area.row, area.row2),
    col: Math.min(area.col, area.col2),
    row2: Math.max(area.row, area.row2),
    col2: Math.max(area.col, area.col2),
  };
  return ordered.row2 > lastRow || ordered.col2 > lastCol ? null : ordered;
}

function parseColumns(address: string): Rentang | null {
  const m = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(local(address));
  if (!m?.[1] || !m[2]) return null;
  return { row: 0, col: columnIndex(m[1]), row2: lastRow, col2: columnIndex(m[2]) };
}

function parseRows(address: string): Rentang | null {
  const m = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(local(address));
  if (!m?.[1] || !m[2]) return null;
  return { row: Number(m[1]) - 1, col: 0, row2: Number(m[2]) - 1, col2: lastCol };
}

function local(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** "'Realisasi 2026'!A1:B2" */
export function fullAddress(sheetName: string, area: Rentang): string {
  return `${quoteSheet(sheetName)}!${rangeAddress(area)}`;
}

/** "$A$1:$B$2" */
export function absoluteAddress(area: Rentang): string {
  return rangeAddress(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

export function rowsOf(area: Rentang): number {
  return area.row2 - area.row + 1;
}

export function colsOf(area: Rentang): number {
  return area.col2 - area.col + 1;
}

export function overlaps(a: Rentang, b: Rentang): boolean {
  return a.row <= b.row2 && b.row <= a.row2 && a.col <= b.col2 && b.col <= a.col2;
}

export function contains(outer: Rentang, inner: Rentang): boolean {
  return (
    outer.row <= inner.row && outer.col <= inner.col && outer.row2 >= inner.row2 && outer.col2 >= inner.col2
  );
}

/** The cells that two areas share, or null. */
export function intersect(a: Rentang, b: Rentang): Rentang | null {
  if (!overlaps(a, b)) return null;
  return {
    row: Math.max(a.row, b.row),
    col: Math.max(a.col, b.col),
    row2: Math.min(a.row2, b.row2),
    col2: Math.min(a.col2, b.col2),
  };
}
