/** Row heights where the file gives none: Excel fits the row to its wrapped text when it opens the file. */
import { displayText } from "../../../src/core/sheet/display-text";
import type { SheetModel } from "../../host";
import { cssFont, lineCount, lineHeight } from "./measure";
import { cellPadding } from "./cellStyle";

/** Pixels by row, only for rows that need more or less than the default. Merged cells fit nothing, as in Excel. */
export function rowPixels(sheet: SheetModel, columnPixels: (col: number) => number): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { row, col, cell } of sheet.cells()) {
    if (sheet.rowHeights.has(row) || cell.value === null) continue;
    if (sheet.merges.length > 0 && sheet.mergeAt(row, col)) continue;
    const { style } = cell;
    const line = lineHeight(style.fontSize);
    const inner = columnPixels(col) - 2 * cellPadding - style.indent * 9;
    const text = displayText(cell.value, style.numberFormat);
    const lines = style.wrapText && inner > 8 ? lineCount(text, cssFont(style), inner) : 1;
    const height = Math.max(20, lines * line);
    if (height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}
