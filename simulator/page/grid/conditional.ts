/** What conditional formats make of a cell's look: rules by value, and by formulas that name no cell. */
import { CalcEngine } from "../../../src/calc";
import type { CellValue } from "../../../src/core/sheet/grid";
import type { Rentang } from "../../../src/core/sheet/address";
import type { CellModel, ConditionalFormatModel, Json, SheetModel } from "../../host";

/** The rules of a sheet that reach into an area; the first is the strongest, as in Excel. */
export function rulesIn(sheet: SheetModel, area: Rentang): readonly ConditionalFormatModel[] {
  return sheet.conditionalFormats.filter(
    ({ rentang: r }) => r.row <= area.row2 && r.row2 >= area.row && r.col <= area.col2 && r.col2 >= area.col,
  );
}

/** The cell as its rules show it; the very same object where none holds. */
export function conditionalCell(
  rules: readonly ConditionalFormatModel[],
  cell: CellModel,
  row: number,
  col: number,
): CellModel {
  const look: { fill?: string; fontColor?: string; bold?: boolean } = {};
  for (const rule of rules) {
    const { rentang: r, fill, fontColor, bold } = rule;
    if (row < r.row || row > r.row2 || col < r.col || col > r.col2 || !holds(rule, cell.value)) continue;
    if (fill !== null) look.fill ??= fill;
    if (fontColor !== null) look.fontColor ??= fontColor;
    if (bold !== null) look.bold ??= bold;
    if (rule.stopIfTrue) break;
  }
  return Object.keys(look).length === 0 ? cell : { ...cell, style: { ...cell.style, ...look } };
}

function holds({ type, rule }: ConditionalFormatModel, value: CellValue): boolean {
  if (type === "Custom") return constant(rule["formula"]) === true;
  if (type !== "CellValue") return false;
  const [a, b] = [constant(rule["formula1"]), constant(rule["formula2"])];
  if (a === null) return false;
  switch (rule["operator"]) {
    case "EqualTo":
    case "Equal":
      return compare(value, a) === 0;
    case "NotEqualTo":
    case "NotEqual":
      return compare(value, a) !== 0;
    case "GreaterThan":
      return compare(value, a) > 0;
    case "GreaterThanOrEqual":
      return compare(value, a) >= 0;
    case "LessThan":
      return compare(value, a) < 0;
    case "LessThanOrEqual":
      return compare(value, a) <= 0;
    case "Between":
      return b !== null && compare(value, a) >= 0 && compare(value, b) <= 0;
    case "NotBetween":
      return b !== null && (compare(value, a) < 0 || compare(value, b) > 0);
    default:
      return false;
  }
}

/** Excel's order: numbers before text before logical values; a blank counts as 0 beside a number. Text ignores case. */
function compare(value: CellValue, to: string | number | boolean): number {
  const own = value ?? (typeof to === "number" ? 0 : typeof to === "string" ? "" : false);
  const rank = (v: string | number | boolean): number =>
    typeof v === "number" ? 0 : typeof v === "string" ? 1 : 2;
  if (rank(own) !== rank(to)) return rank(own) - rank(to);
  const [x, y] =
    typeof own === "string" && typeof to === "string" ? [own.toLowerCase(), to.toLowerCase()] : [own, to];
  return x < y ? -1 : x > y ? 1 : 0;
}

const known = new Map<string, CellValue>();

/** The value of a formula that names no cell; null for one that does, which is not drawn. */
function constant(json: Json | undefined): CellValue {
  if (typeof json === "number" || typeof json === "boolean") return json;
  if (typeof json !== "string" || json === "") return null;
  const found = known.get(json);
  if (found !== undefined) return found;
  const value = evaluate(json.startsWith("=") ? json : `=${json}`);
  known.set(json, value);
  return value;
}

function evaluate(formula: string): CellValue {
  const outsideText = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (/[A-Za-z]{1,3}\$?\d|!|:/.test(outsideText)) return null;
  const engine = new CalcEngine(["x"]);
  engine.set(0, 0, 0, null, formula);
  engine.evaluate();
  const value = engine.read(0, 0, 0);
  engine.close();
  return value;
}
