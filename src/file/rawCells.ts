/**
 * What the library doesn't give as the file has it, read from the sheet's own XML: the formulas of a shared range's
 * other cells (it gives ""), the numbers of cells under a date format (it gives dates), dates written as text
 * (Strict Open XML), and accounting formats.
 */
import { cellAddress, parseAddress } from "../core/sheet/address";
import { shiftFormula } from "./sharedFormula";
import { elements, firstElement, xmlText } from "./xml";

export interface RawCells {
  /** Address → formula without "=". */
  formulas: ReadonlyMap<string, string>;
  /** Address → the number as stored. */
  numbers: ReadonlyMap<string, number>;
  /** Address → serial number of a date that is stored as "2026-01-31T00:00:00". */
  isoDates: ReadonlyMap<string, number>;
  /** Address → accounting format. */
  formats: ReadonlyMap<string, string>;
}

/** `accounting`: by index of the cell style, see accounting.ts. */
export function readRawCells(sheetXml: string, accounting: ReadonlyMap<number, string>): RawCells {
  const formulas = new Map<string, string>();
  const numbers = new Map<string, number>();
  const isoDates = new Map<string, number>();
  const formats = new Map<string, string>();
  const masters = new Map<string, { text: string; row: number; col: number }>();
  for (const { at, attrs, inner } of cellsOf(sheetXml)) {
    const address = cellAddress(at.row, at.col);
    const value = firstElement(inner, "v")?.inner ?? "";
    if ((attrs["t"] ?? "n") === "n" && value.trim() !== "" && Number.isFinite(Number(value))) {
      numbers.set(address, Number(value));
    }
    const serial = attrs["t"] === "d" ? isoSerial(value) : null;
    if (serial !== null) isoDates.set(address, serial);
    const format = accounting.get(Number(attrs["s"] ?? 0));
    if (format !== undefined) formats.set(address, format);
    const f = firstElement(inner, "f");
    if (!f) continue;
    const text = xmlText(f.inner);
    const shared = f.attrs["t"] === "shared" ? f.attrs["si"] : undefined;
    if (text !== "") {
      formulas.set(address, text);
      if (shared !== undefined) masters.set(shared, { text, ...at });
    } else if (shared !== undefined) {
      const master = masters.get(shared);
      if (master) formulas.set(address, shiftFormula(master.text, at.row - master.row, at.col - master.col));
    }
  }
  return { formulas, numbers, isoDates, formats };
}

/** Days since 30 December 1899, as Excel counts from March 1900 on; null where it is no date. */
function isoSerial(text: string): number | null {
  const at = Date.parse(
    /Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text.length > 10 ? text : `${text}T00:00:00`}Z`,
  );
  return Number.isNaN(at) ? null : (at - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** Cells with their 0-based place; a producer may leave the addresses out, then rows and cells simply follow each other. */
function* cellsOf(sheetXml: string) {
  const body = firstElement(sheetXml, "sheetData")?.inner ?? "";
  let row = -1;
  for (const line of elements(body, "row")) {
    row = line.attrs["r"] === undefined ? row + 1 : Number(line.attrs["r"]) - 1;
    let col = -1;
    for (const { attrs, inner } of elements(line.inner, "c")) {
      const given = attrs["r"] === undefined ? null : parseAddress(attrs["r"]);
      col = given ? given.col : col + 1;
      yield { at: { row: given ? given.row : row, col }, attrs, inner };
    }
  }
}
