/** Whether cells hold what was expected. */
import { isFormula, type Content } from "../../core/edits";

/** One cell as Excel gives it. */
export interface ReadCell {
  value: unknown;
  formula: unknown;
}

/**
 * Formulas are compared without spaces, quotes around sheet names and case, which Excel changes as it likes; their
 * values are not compared. Numbers may differ by what is lost beyond Excel's 15 digits.
 */
export function holds(cell: ReadCell, expected: Content): boolean {
  const { value, formula } = cell;
  const hasFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isFormula(expected)) return hasFormula && plain(formula) === plain(expected.formula);
  if (hasFormula) return false;
  if (expected === null || expected === "") return value === "" || value === null;
  if (typeof expected === "number" && typeof value === "number") {
    return Math.abs(value - expected) <= Math.abs(expected) * 1e-14;
  }
  return value === expected;
}

function plain(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) => (i % 2 ? part : part.replace(/[\s']/g, "").toUpperCase()))
    .join("");
}
