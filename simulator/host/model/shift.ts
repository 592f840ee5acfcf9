/** References follow rows and columns that are inserted or deleted, as in Excel. */
import { cellAddress, parseAddress, type Rentang } from "../../../src/core/sheet/address";

export interface Shift {
  readonly axis: "row" | "col";
  /** 0-based: where the new ones stand, or the first that goes. */
  readonly at: number;
  /** Above 0: inserted; below: deleted. */
  readonly count: number;
}

const reference =
  /(?<![\p{L}\p{N}_.!:$'])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7})(?::(\$?[A-Za-z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_(.!])/gu;

/** The formula of a cell on sheet `home` after a shift on sheet `changed`. What was deleted is #REF!. */
export function shiftFormula(formula: string, home: string, changed: string, shift: Shift): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) =>
      i % 2
        ? part
        : part.replace(reference, (whole, sheet: string | undefined, from: string, to: string | undefined) =>
            sameName(sheet ? sheetOf(sheet) : home, changed)
              ? shiftReference(sheet ?? "", from, to, shift)
              : whole,
          ),
    )
    .join("");
}

function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function shiftReference(prefix: string, from: string, to: string | undefined, shift: Shift): string {
  const start = parseAddress(from);
  const end = parseAddress(to ?? from);
  if (!start || !end) return `${prefix}${from}${to === undefined ? "" : `:${to}`}`;
  const area = shiftArea({ ...start, row2: end.row, col2: end.col }, shift);
  if (!area) return "#REF!";
  const first = `${prefix}${marked(from, area.row, area.col)}`;
  return to === undefined ? first : `${first}:${marked(to, area.row2, area.col2)}`;
}

/** With the "$" where the old reference had them. */
function marked(old: string, row: number, col: number): string {
  const [, colMark = "", rowMark = ""] = /^(\$?)[A-Za-z]+(\$?)/.exec(old) ?? [];
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cellAddress(row, col)) ?? [];
  return `${colMark}${letters}${rowMark}${digits}`;
}

/** Where an area lies after the shift; null: all of it was deleted. */
export function shiftArea(area: Rentang, { axis, at, count }: Shift): Rentang | null {
  const [from, to] = axis === "row" ? [area.row, area.row2] : [area.col, area.col2];
  const gone = at - count;
  let [start, end] = [from, to];
  if (count > 0) {
    if (from >= at) start += count;
    if (to >= at) end += count;
  } else {
    if (from >= at && to < gone) return null;
    start = from >= gone ? from + count : Math.min(from, at);
    end = to >= gone ? to + count : Math.min(to, at - 1);
  }
  return axis === "row" ? { ...area, row: start, row2: end } : { ...area, col: start, col2: end };
}
