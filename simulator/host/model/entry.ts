/** What Excel makes of a value that an add-in sets: a string is read as if it were typed, in en-US. */
import type { CellValue } from "../../../src/core/sheet/grid";
import type { Json } from "./parts";

export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
}

const plain = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** "7-8" and "1/2" become dates: the reason why text is written under the format "@". */
const dateLike = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/;

/** null is "leave the cell as it is", and for the caller. Under "@" every string but none else stays text. */
export function readEntry(value: Exclude<Json, null>, format: string): Entry {
  if (typeof value === "number" || typeof value === "boolean") return { value, formula: null };
  if (typeof value !== "string") return { value: JSON.stringify(value), formula: null };
  if (value === "") return { value: null, formula: null };
  if (format === "@") return { value, formula: null };
  if (value.startsWith("'")) return { value: value.slice(1), formula: null };
  if (/^=./.test(value)) return { value: null, formula: value };
  if (/^[+-][A-Za-z(]/.test(value)) return { value: null, formula: `=${value}` };
  if (/^(true|false)$/i.test(value)) return { value: value.toLowerCase() === "true", formula: null };
  return { value: numberOf(value.trim()) ?? value, formula: null };
}

function numberOf(text: string): number | null {
  const percent = text.endsWith("%");
  const digits = percent ? text.slice(0, -1) : text;
  if (/\d/.test(digits) && plain.test(digits)) {
    const value = Number(digits.replaceAll(",", ""));
    return percent ? value / 100 : value;
  }
  const date = dateLike.exec(text);
  const month = Number(date?.[1]);
  const day = Number(date?.[2]);
  if (!date || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const year = Number(date[3] ?? 2026);
  return Date.UTC(year < 100 ? 2000 + year : year, month - 1, day) / 86_400_000 + 25569;
}
