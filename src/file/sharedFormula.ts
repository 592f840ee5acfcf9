/** Formulas that a file stores once for a whole range: the text as it stands in another cell of that range. */
import { columnIndex, columnLetters } from "../core/sheet/address";

const MAX_ROW = 1_048_576;
const MAX_COL = 16_384;

/**
 * Tokens that matter: texts, quoted sheet names and [structured references] are passed over; then
 * column ranges (A:$C), row ranges (1:$3) and cells ($A1). A name before "(" or "!" is a function or a sheet.
 */
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`,
    String.raw`(?<![\w.$])(?<c1>\$?[A-Za-z]{1,3}):(?<c2>\$?[A-Za-z]{1,3})(?![\w.(!])`,
    String.raw`(?<![\w.$])(?<r1>\$?\d{1,7}):(?<r2>\$?\d{1,7})(?![\w.(!])`,
    String.raw`(?<![\w.$])(?<col>\$?[A-Za-z]{1,3})(?<row>\$?\d{1,7})(?![\w.(!])`,
  ].join("|"),
  "g",
);

/** Moves the relative references of a formula (with or without "=") by rows and columns; beyond the sheet they are #REF!. */
export function shiftFormula(formula: string, rows: number, cols: number): string {
  return formula.replace(TOKENS, (whole: string, ...rest: unknown[]) => {
    const g = rest.at(-1) as Record<string, string | undefined>;
    const { c1, c2, r1, r2, col, row } = g;
    if (c1 !== undefined && c2 !== undefined) return joinRange(shiftColumn(c1, cols), shiftColumn(c2, cols));
    if (r1 !== undefined && r2 !== undefined) return joinRange(shiftRow(r1, rows), shiftRow(r2, rows));
    if (col === undefined || row === undefined || columnIndex(col.replace("$", "")) >= MAX_COL) return whole;
    const [c, r] = [shiftColumn(col, cols), shiftRow(row, rows)];
    return c === null || r === null ? "#REF!" : c + r;
  });
}

function joinRange(from: string | null, to: string | null): string {
  return from === null || to === null ? "#REF!" : `${from}:${to}`;
}

function shiftColumn(ref: string, by: number): string | null {
  if (ref.startsWith("$")) return ref;
  const col = columnIndex(ref) + by;
  return col < 0 || col >= MAX_COL ? null : columnLetters(col);
}

function shiftRow(ref: string, by: number): string | null {
  if (ref.startsWith("$")) return ref;
  const row = Number(ref) + by;
  return row < 1 || row > MAX_ROW ? null : String(row);
}
