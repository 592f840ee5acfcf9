import type { Content, Edit } from "../../core/edits";
import { parseAddress } from "../../core/sheet/address";
import type { CellValue, WorkbookData } from "../../core/sheet/grid";

/** The same reading with one cell changed, its formula gone; null where the cell lies outside what was read. */
export function denganNilai(
  buku: WorkbookData,
  lembar: string,
  sel: string,
  nilai: CellValue,
): WorkbookData | null {
  const at = parseAddress(sel);
  const grid = buku.sheets.find((s) => s.nama === lembar);
  if (at === null || grid === undefined) return null;
  const [row, col] = [at.row - grid.firstRow, at.col - grid.firstCol];
  if (grid.values[row]?.[col] === undefined) return null;
  const put = <T>(table: readonly (readonly T[])[], isi: T): readonly (readonly T[])[] =>
    table.map((line, r) => (r === row ? line.map((v, c) => (c === col ? isi : v)) : line));
  const sesudah = {
    ...grid,
    values: put(grid.values, nilai),
    formulas: grid.formulas === null ? null : put(grid.formulas, null),
  };
  return { ...buku, sheets: buku.sheets.map((s) => (s === grid ? sesudah : s)) };
}

/** What takes a figure back that was written into one cell; `semula` is what stood there. */
export function balikAngka(
  lembar: string,
  sel: string,
  semula: Content,
  nilai: number | string | null,
): Edit[] {
  const at = parseAddress(sel);
  if (at === null) return [];
  const { row, col } = at;
  return [{ kind: "write", lembar, row, col, contents: [[semula]], before: [[nilai]] }];
}
