import type { Rentang } from "../../core/sheet/address";

/** The cells of an edit. The sheet is found by its name. */
export function rangeOf(context: Excel.RequestContext, lembar: string, r: Rentang): Excel.Range {
  return context.workbook.worksheets
    .getItem(lembar)
    .getRangeByIndexes(r.row, r.col, r.row2 - r.row + 1, r.col2 - r.col + 1);
}

export function areaOf(row: number, col: number, table: readonly (readonly unknown[])[]): Rentang {
  return { row, col, row2: row + table.length - 1, col2: col + (table[0]?.length ?? 1) - 1 };
}
