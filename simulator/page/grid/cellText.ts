/** What a cell shows, and how far its text reaches over blank neighbours. */
import type { Rentang } from "../../../src/core/sheet/address";
import { displayText } from "../../../src/core/sheet/display-text";
import type { CellModel, SheetModel } from "../../host";
import { cellPadding, type Side } from "./cellStyle";
import { cssFont, textWidth } from "./measure";
import type { Metrics } from "./metrics";

/** A number that does not fit its column shows as signs, never cut: a cut number would be another number. */
export function shownText(cell: CellModel, width: number, merged: boolean): string {
  const text = displayText(cell.value, cell.style.numberFormat);
  if (typeof cell.value !== "number") return cell.style.wrapText ? text : text.replaceAll("\n", "");
  const font = cssFont(cell.style);
  // Excel measures digits hinted to whole pixels, a little narrower than the browser does: one pixel of grace.
  const inner = width - 2 * cellPadding + 1;
  if (merged || textWidth(text, font) <= inner) return text;
  if (cell.style.numberFormat === "General") {
    const rounded = roundToFit(cell.value, inner, font);
    if (rounded !== null) return rounded;
  }
  return "#".repeat(Math.max(1, Math.floor(inner / textWidth("#", font))));
}

/** Under General, Excel drops decimals until the number fits. */
function roundToFit(value: number, width: number, font: string): string | null {
  for (let digits = 9; digits >= 0; digits--) {
    const text = String(Number(value.toFixed(digits))).replace(".", ",");
    if (textWidth(text, font) <= width) return text;
  }
  return null;
}

/** The columns that a cell's text covers: its own, and blank ones beside it where the text is longer. */
export function reach(sheet: SheetModel, metrics: Metrics, row: number, col: number, side: Side): Rentang {
  const cell = sheet.cell(row, col);
  const own = { row, col, row2: row, col2: col };
  if (typeof cell.value !== "string" || cell.style.wrapText) return own;
  const text = cell.value.replaceAll("\n", "");
  const need = textWidth(text, cssFont(cell.style)) + 2 * cellPadding + cell.style.indent * 9;
  const free = (c: number) =>
    c >= 0 && c < metrics.cols && sheet.cell(row, c).value === null && !sheet.mergeAt(row, c);
  const width = () => metrics.box(own).width;
  if (side === "left") while (width() < need && free(own.col2 + 1)) own.col2++;
  else if (side === "right") while (width() < need && free(own.col - 1)) own.col--;
  else {
    while (width() < need && (free(own.col2 + 1) || free(own.col - 1))) {
      if (free(own.col2 + 1)) own.col2++;
      if (free(own.col - 1)) own.col--;
    }
  }
  return own;
}
