/** Where the keyboard moves the active cell, as in Excel. */
import type { SheetModel } from "../../host";
import type { Metrics } from "./metrics";

export interface Position {
  row: number;
  col: number;
}

type Direction = "up" | "down" | "left" | "right";

const steps: Record<Direction, Position> = {
  up: { row: -1, col: 0 },
  down: { row: 1, col: 0 },
  left: { row: 0, col: -1 },
  right: { row: 0, col: 1 },
};

const arrows: Record<string, Direction> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

export interface Key {
  key: string;
  shift: boolean;
  ctrl: boolean;
}

/** The new position for a key that moves; null for any other key. `page`: rows in the window. */
export function moved(
  from: Position,
  { key, shift, ctrl }: Key,
  sheet: SheetModel,
  metrics: Metrics,
  page: number,
) {
  const direction = arrows[key];
  if (direction)
    return ctrl ? edgeOfData(sheet, metrics, from, direction) : step(sheet, metrics, from, direction);
  const used = sheet.usedRange(true);
  switch (key) {
    case "Enter":
      return step(sheet, metrics, from, shift ? "up" : "down");
    case "Tab":
      return step(sheet, metrics, from, shift ? "left" : "right");
    case "Home":
      return ctrl ? { row: sheet.freeze.rows, col: sheet.freeze.columns } : { row: from.row, col: 0 };
    case "End":
      return ctrl ? { row: used?.row2 ?? 0, col: used?.col2 ?? 0 } : null;
    case "PageDown":
      return { row: Math.min(metrics.rows - 1, from.row + page), col: from.col };
    case "PageUp":
      return { row: Math.max(0, from.row - page), col: from.col };
    default:
      return null;
  }
}

/** One cell on, past the rest of a merged area and past hidden rows and columns. */
function step(sheet: SheetModel, metrics: Metrics, from: Position, direction: Direction): Position {
  const by = steps[direction];
  const area = sheet.mergeAt(from.row, from.col);
  let { row, col } = from;
  if (area && by.row > 0) row = area.row2;
  if (area && by.row < 0) row = area.row;
  if (area && by.col > 0) col = area.col2;
  if (area && by.col < 0) col = area.col;
  do {
    row += by.row;
    col += by.col;
    if (row < 0 || col < 0 || row >= metrics.rows || col >= metrics.cols) return from;
  } while (hidden(metrics, row, col));
  return { row, col };
}

function hidden(metrics: Metrics, row: number, col: number): boolean {
  const { width, height } = metrics.box({ row, col, row2: row, col2: col });
  return width === 0 || height === 0;
}

/** Ctrl+arrow: to the last filled cell of this run, or to the first of the next. */
function edgeOfData(sheet: SheetModel, metrics: Metrics, from: Position, direction: Direction): Position {
  const filled = (p: Position) => sheet.cell(p.row, p.col).value !== null;
  let here = from;
  let next = step(sheet, metrics, here, direction);
  const inRun = filled(here) && filled(next);
  while (next !== here) {
    if (inRun && !filled(next)) return here;
    if (!inRun && filled(next)) return next;
    here = next;
    next = step(sheet, metrics, here, direction);
  }
  return here;
}
