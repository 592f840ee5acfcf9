/** Copy and paste as tab-separated text, the form that Excel, LibreOffice and browsers share. */
import type { Rentang } from "../../../src/core/sheet/address";
import type { CellWrite, SheetModel, WorkbookModel } from "../../host";
import { editText } from "./editing";
import type { Position } from "./move";
import type { Undo } from "./undo";

export function copyText(sheet: SheetModel, area: Rentang): string {
  const rows: string[] = [];
  for (let row = area.row; row <= area.row2; row++) {
    const cells: string[] = [];
    for (let col = area.col; col <= area.col2; col++) cells.push(quote(editText(sheet.cell(row, col))));
    rows.push(cells.join("\t"));
  }
  return rows.join("\n");
}

function quote(text: string): string {
  return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Types every cell of the text, from the position on; gives the area that it filled. */
export function pasteText(
  book: WorkbookModel,
  undo: Undo,
  sheet: SheetModel,
  at: Position,
  text: string,
): Rentang {
  const rows = readTable(text);
  const widest = Math.max(1, ...rows.map((cells) => cells.length));
  const area = { ...at, row2: at.row + Math.max(1, rows.length) - 1, col2: at.col + widest - 1 };
  undo.run(sheet, area, () => {
    rows.forEach((cells, i) => {
      cells.forEach((typed, j) => book.type(sheet, at.row + i, at.col + j, typed));
    });
  });
  return area;
}

/** Tab-separated text with quoted cells, as spreadsheets write it; the line break at its end is no row. */
export function readTable(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/y;
  const source = text.replaceAll("\r\n", "\n").replace(/\n$/, "");
  while (cell.lastIndex <= source.length) {
    const m = cell.exec(source);
    if (!m) break;
    const [, content = "", end] = m;
    rows.at(-1)?.push(content.startsWith('"') ? content.slice(1, -1).replaceAll('""', '"') : content);
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows;
}

export function clearCells(book: WorkbookModel, undo: Undo, sheet: SheetModel, area: Rentang): void {
  const used = sheet.usedRange(true);
  if (!used) return;
  const inside = { ...area, row2: Math.min(area.row2, used.row2), col2: Math.min(area.col2, used.col2) };
  const writes: CellWrite[] = [];
  for (let row = area.row; row <= inside.row2; row++) {
    for (let col = area.col; col <= inside.col2; col++) {
      const cell = sheet.cell(row, col);
      if (cell.value !== null || cell.formula !== null) writes.push({ row, col, value: null, formula: null });
    }
  }
  if (writes.length === 0) return;
  undo.run(sheet, inside, () => {
    book.write(sheet, writes, "user");
    book.calculate();
  });
}
