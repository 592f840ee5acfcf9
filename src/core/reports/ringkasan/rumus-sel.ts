/** One cell of the planner's, as a formula sees it: a number of the summary's unit, a blank, or something to look at. */
import type { Titik } from "../../hitung/titik";
import { type Part, cell, fn, op } from "../../edits";
import { parseAddress } from "../../sheet/address";
import type { Angka } from "../../kontrak";
import { type CellValue, type SheetGrid, formatAt, valueAt } from "../../sheet/grid";
import { isPercentFormat } from "../../sheet/number-format";
import susunan from "./susunan.json";

export const { kata } = susunan;

/** Excel takes no longer text inside a formula. */
const LONGEST_LITERAL = 255;

export interface SelRumus {
  ref: Part;
  isi: CellValue;
  /** From the cell's number to the summary's. */
  faktor: number;
  angka: Angka;
  grid: SheetGrid;
}

/** null where the reading's address is none. */
export function selRumus(angka: Angka, grid: SheetGrid, persen: boolean): SelRumus | null {
  const at = parseAddress(angka.sel);
  if (at === null) return null;
  const points = isPercentFormat(formatAt(grid, at.row, at.col)) ? 100 : 1;
  return {
    ref: cell(at.row, at.col, grid.nama),
    isi: valueAt(grid, at.row, at.col),
    faktor: points / (persen ? 100 : 1),
    angka,
    grid,
  };
}

/** `ref * faktor`, the factor left out where it is 1. */
export const times = (x: Part, faktor: number): Part => {
  if (faktor === 1) return x;
  return faktor < 1 ? op(x, "/", 1 / faktor) : op(x, "*", faktor);
};

export const isText = (s: SelRumus): boolean => typeof s.isi === "string" && s.isi !== "";

/** Text that a formula can be held against. */
export const canQuote = (s: SelRumus): boolean =>
  typeof s.isi === "string" && s.isi !== "" && s.isi.length <= LONGEST_LITERAL;

/** Whether the cell counts as blank: nothing, a dash, or the words that stand there now and mean as much. */
export function blankTest(s: SelRumus, titik: Titik): Part {
  const tests = [op(s.ref, "=", ""), op(s.ref, "=", "-")];
  if (titik.kosong && canQuote(s) && s.isi !== "-") tests.push(op(s.ref, "=", s.isi as string));
  return fn("OR", ...tests);
}

/** Whether the cell holds a number that is one to the reader: a date is none, and no formula can tell it by its format. */
export const isFigure = ({ ref, isi, angka }: SelRumus): Part =>
  typeof isi === "number" && angka.nilai === null
    ? fn("AND", fn("ISNUMBER", ref), op(ref, "<>", isi))
    : fn("ISNUMBER", ref);

/** The value of a cell that is not blank; words where it is neither a number nor the text that was read. */
export function filledValue(s: SelRumus, persen: boolean): Part {
  const { angka, ref, isi } = s;
  const number = fn("IF", isFigure(s), times(ref, s.faktor), kata.sumber);
  if (!canQuote(s) || typeof isi !== "string") return number;
  if (angka.nilai !== null && angka.nilaiAtas === null)
    return fn("IF", op(ref, "=", isi), angka.nilai / (persen ? 100 : 1), number);
  if (angka.nilai === null && angka.predikat !== null)
    return fn("IF", op(ref, "=", isi), angka.predikat, ref);
  return number;
}
