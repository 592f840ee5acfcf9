/** What a Range of the API stands for, and the reading and writing of its cells. */
import type { Rentang } from "../../../src/core/sheet/address";
import type { CellValue } from "../../../src/core/sheet/grid";
import type { HostContext } from "../context";
import { colsOf, intersect, rowsOf } from "../model/area";
import { readEntry } from "../model/entry";
import type { Json } from "../model/parts";
import type { CellModel, SheetModel } from "../model/sheet";
import type { CellStyle } from "../model/style";
import type { CellWrite } from "../model/workbook";
import type { Arg } from "../protocol/api";
import { hostError } from "../protocol/errors";
import { jsonArg } from "./args";

export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly rentang: Rentang;
}

/** A read of more cells than this answers null, as Excel does for whole columns. */
const maxCells = 5_000_000;

/** One value a cell, by rows; null: too many cells. */
export function readCells(
  { sheet, rentang }: RangeTarget,
  host: HostContext,
  read: (cell: CellModel, row: number, col: number) => Json,
): Json {
  const count = rowsOf(rentang) * colsOf(rentang);
  if (count > Math.min(maxCells, host.faults.maxCellsPerRead ?? maxCells)) return null;
  host.stats.cellsRead += count;
  const rows: Json[][] = [];
  for (let row = rentang.row; row <= rentang.row2; row++) {
    const cells: Json[] = [];
    for (let col = rentang.col; col <= rentang.col2; col++) {
      cells.push(read(sheet.cell(row, col), row, col));
    }
    rows.push(cells);
  }
  return rows;
}

/** The API shows a blank as "". */
export function shown(value: CellValue): Json {
  return value ?? "";
}

/** Writes values or formulas: one for all cells, or a table of the range's own shape; null leaves a cell as it is. */
export function writeContents(target: RangeTarget, arg: Arg, host: HostContext): void {
  const { sheet } = target;
  refuseProtected(target);
  const writes: CellWrite[] = [];
  for (const { row, col, json } of spread(target, arg)) {
    if (json === null) continue;
    if (isHiddenByMerge(sheet, row, col)) continue;
    writes.push({ row, col, ...readEntry(json, sheet.cell(row, col).style.numberFormat) });
  }
  host.stats.cellsWritten += writes.length;
  host.model.write(sheet, writes, "addin");
}

/** Sets a part of the style: one for all cells, or a table of the range's own shape. */
export function writeStyles(
  target: RangeTarget,
  arg: Arg,
  host: HostContext,
  style: (json: Exclude<Json, null>) => Partial<CellStyle>,
): void {
  refuseProtected(target);
  const writes: CellWrite[] = [];
  for (const { row, col, json } of spread(target, arg)) {
    if (json !== null) writes.push({ row, col, style: style(json) });
  }
  host.model.write(target.sheet, writes, "addin");
}

/** Sets the same part of the style of all cells. Whole rows and columns are taken as far as the sheet is used. */
export function restyle(target: RangeTarget, host: HostContext, style: Partial<CellStyle>): void {
  refuseProtected(target);
  host.model.write(
    target.sheet,
    [...positions(bounded(target))].map(({ row, col }) => ({ row, col, style })),
    "addin",
  );
}

/** Excel refuses to change locked cells of a protected sheet. */
export function refuseProtected({ sheet, rentang }: RangeTarget): void {
  if (!sheet.protection) return;
  for (const { row, col } of positions(bounded({ sheet, rentang }))) {
    if (sheet.cell(row, col).style.locked) throw hostError("AccessDenied");
  }
}

export function* positions({ rentang }: RangeTarget): Generator<{ row: number; col: number }> {
  for (let row = rentang.row; row <= rentang.row2; row++) {
    for (let col = rentang.col; col <= rentang.col2; col++) yield { row, col };
  }
}

/** The target itself, or where it is too large to walk, its part in use (its first cell where none is). */
export function bounded(target: RangeTarget): RangeTarget {
  const { sheet, rentang } = target;
  if (rowsOf(rentang) * colsOf(rentang) <= 1_000_000) return target;
  const used = sheet.usedRange(false);
  const part = used ? intersect(used, rentang) : null;
  return { sheet, rentang: part ?? { ...rentang, row2: rentang.row, col2: rentang.col } };
}

function* spread(target: RangeTarget, arg: Arg): Generator<{ row: number; col: number; json: Json }> {
  const { rentang } = target;
  const json = jsonArg(arg);
  if (!Array.isArray(json)) {
    for (const { row, col } of positions(bounded(target))) yield { row, col, json };
    return;
  }
  const table = json as readonly Json[];
  const fits =
    table.length === rowsOf(rentang) &&
    table.every((cells) => Array.isArray(cells) && cells.length === colsOf(rentang));
  if (!fits) {
    throw hostError("InvalidArgument");
  }
  for (const { row, col } of positions(target)) {
    const cells = table[row - rentang.row] as readonly Json[] | undefined;
    yield { row, col, json: cells?.[col - rentang.col] ?? null };
  }
}

function isHiddenByMerge(sheet: SheetModel, row: number, col: number): boolean {
  const merge = sheet.mergeAt(row, col);
  return merge !== null && (merge.row !== row || merge.col !== col);
}
