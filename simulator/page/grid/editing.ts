/** What stands in the formula bar, and in the cell when its editing begins. */
import type { CellModel } from "../../host";
import { toLocal } from "../../host/model/local-formula";
import { readTyping } from "../../host/model/typing";

/** A formula with the machine's separators, a number with a decimal comma, a percentage with its sign. */
export function editText({ value, formula, style }: CellModel): string {
  if (formula !== null) return toLocal(formula);
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") {
    const percent = style.numberFormat.includes("%");
    // 0.07 * 100 is 7.000000000000001: fifteen digits are what Excel keeps.
    const shown = Number((percent ? value * 100 : value).toPrecision(15));
    return String(shown).replace(".", ",") + (percent ? "%" : "");
  }
  const back = readTyping(value, style.numberFormat);
  return back.value === value ? value : `'${value}`;
}
