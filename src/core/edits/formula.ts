/**
 * The one way to write an Excel formula: en-US, with functions that Excel 2010, IronCalc and LibreOffice agree on.
 * No VALUE and no TEXT: they depend on the machine's regional settings.
 */
import { columnLetters, quoteSheet, rangeAddress, type Rentang } from "../sheet/address";
import functions from "./functions.json";

declare const rumus: unique symbol;

/** A whole formula, "=…", that came out of `formula`. */
export type Rumus = string & { readonly [rumus]: true };

/** A part of a formula: kept apart from plain text, so that nothing gets in unquoted. */
export interface Part {
  readonly teks: string;
}

type Argument = Part | number | string | boolean;

export type FungsiExcel =
  | "ABS"
  | "AND"
  | "AVERAGE"
  | "AVERAGEIFS"
  | "COUNT"
  | "COUNTA"
  | "COUNTIF"
  | "IF"
  | "IFERROR"
  | "INDEX"
  | "ISBLANK"
  | "ISERROR"
  | "ISNUMBER"
  | "LOOKUP"
  | "MATCH"
  | "MAX"
  | "MIN"
  | "NOT"
  | "OR"
  | "ROUND"
  | "SUM"
  | "SUMIF"
  | "SUMPRODUCT"
  | "TRIM";

/** The functions as data: a test holds the list of the type against it. */
export const fungsiExcel: readonly string[] = functions;

/** A string becomes quoted text, a number a literal that no language writes otherwise. */
function part(argument: Argument): string {
  if (typeof argument === "string") return `"${argument.replaceAll('"', '""')}"`;
  if (typeof argument === "boolean") return argument ? "TRUE" : "FALSE";
  if (typeof argument === "number") return literal(argument);
  return argument.teks;
}

/** Excel reads no infinite number: the caller has refused it before. */
function literal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError("Not a number that Excel can hold.");
  return String(value).replace("e", "E");
}

/** `fn("IF", op(a, "=", 0), "penyebut 0", op(b, "/", a))` */
export function fn(name: FungsiExcel, ...args: readonly Argument[]): Part {
  return { teks: `${name}(${args.map(part).join(",")})` };
}

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** In brackets, so that it can be put anywhere. */
export function op(left: Argument, operator: Operator, right: Argument): Part {
  return { teks: `(${part(left)}${operator}${part(right)})` };
}

export type Fixed = "none" | "row" | "col" | "both";

/** A reference to cells, by 0-based position: `ref({ row, col, row2, col2 }, "Realisasi 2026", "both")`. */
export function ref(rentang: Rentang, lembar: string | null = null, fixed: Fixed = "none"): Part {
  const address = fixed === "none" ? rangeAddress(rentang) : fixedAddress(rentang, fixed);
  return { teks: lembar === null ? address : `${quoteSheet(lembar)}!${address}` };
}

/** A reference to one cell. */
export function cell(row: number, col: number, lembar: string | null = null, fixed: Fixed = "none"): Part {
  return ref({ row, col, row2: row, col2: col }, lembar, fixed);
}

/** A defined name of the workbook. */
export function named(nama: string): Part {
  return { teks: nama };
}

function fixedAddress({ row, col, row2, col2 }: Rentang, fixed: Exclude<Fixed, "none">): string {
  const c = fixed === "row" ? "" : "$";
  const r = fixed === "col" ? "" : "$";
  const at = (rowAt: number, colAt: number): string => `${c}${columnLetters(colAt)}${r}${rowAt + 1}`;
  return row === row2 && col === col2 ? at(row, col) : `${at(row, col)}:${at(row2, col2)}`;
}

/** The whole formula. The outermost brackets of an operator are taken off. */
export function formula(body: Argument): Rumus {
  const teks = part(body);
  // The only place where text becomes a formula.
  return `=${isWrapped(teks) ? teks.slice(1, -1) : teks}` as Rumus;
}

/** A formula that stands in the workbook already: to be compared with, or put back. */
export function existingFormula(text: string): Rumus {
  return text as Rumus;
}

/** Whether the first bracket closes at the very end. */
function isWrapped(teks: string): boolean {
  if (!teks.startsWith("(")) return false;
  let depth = 0;
  let quoted = "";
  for (let i = 0; i < teks.length; i++) {
    const sign = teks.charAt(i);
    if (quoted) quoted = sign === quoted ? "" : quoted;
    else if (sign === '"' || sign === "'") quoted = sign;
    else if (sign === "(") depth++;
    else if (sign === ")" && --depth === 0) return i === teks.length - 1;
  }
  return false;
}
