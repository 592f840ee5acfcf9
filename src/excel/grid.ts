/** What Excel answers for a used range, as the core sees a sheet. */
import type { CellValue, SheetGrid } from "../core/sheet/grid";

/** The three tables of a range, of one shape. */
export interface Tables {
  values: unknown[][];
  formulas: unknown[][];
  numberFormat: unknown[][];
}

/** Joins tables of bands that lie under one another. */
export function joinTables(bands: readonly Tables[]): Tables {
  return {
    values: bands.flatMap((b) => b.values),
    formulas: bands.flatMap((b) => b.formulas),
    numberFormat: bands.flatMap((b) => b.numberFormat),
  };
}

/** `at`: 0-based position of the first cell. Merges stay unknown: reading them would clear the user's undo stack. */
export function toGrid(nama: string, at: { row: number; col: number }, tables: Tables): SheetGrid {
  const formulas = tables.formulas.map((row, r) =>
    row.map((formula, c) => toFormula(formula, tables.values[r]?.[c])),
  );
  const values = tables.values.map((row, r) =>
    row.map((value, c) => toValue(value, formulas[r]?.[c] ?? null)),
  );
  const formats = tables.numberFormat.map((row) => row.map((f) => (typeof f === "string" ? f : "General")));
  return {
    nama,
    firstRow: at.row,
    firstCol: at.col,
    values,
    formats: formats.every((row) => row.every((f) => f === "General")) ? null : formats,
    formulas: formulas.every((row) => row.every((f) => f === null)) ? null : formulas,
    merges: null,
  };
}

/** A sheet with nothing in it. */
export function emptyGrid(nama: string): SheetGrid {
  return { nama, firstRow: 0, firstCol: 0, values: [], formats: null, formulas: null, merges: null };
}

/** Excel gives "" for a blank, and for a formula that shows nothing: null beside a formula would mean not calculated. */
function toValue(value: unknown, formula: string | null): CellValue {
  if (typeof value === "string") return value === "" && formula === null ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** Under the format "@" a text may begin with "=": there value and formula are the same. */
function toFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}
