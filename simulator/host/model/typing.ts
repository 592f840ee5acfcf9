/** What a person types into a cell, read as an Excel with Indonesian regional settings reads it. */
import type { CellValue } from "../../../src/core/sheet/grid";

export interface Typing {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Set where typing changes the format, as "75%" does under General. */
  readonly numberFormat?: string;
}

const number = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$|^[+-]?,\d+$/;

/**
 * "1.500,5" → 1500.5; "75%" → 0.75 under 0%; "75" in a percent cell → 0.75; "=A1;B1" → formula in en-US;
 * "'007" → text; "" → blank. In a cell formatted as text ("@") everything stays text.
 */
export function readTyping(typed: string, format: string): Typing {
  if (typed === "") return { value: null, formula: null };
  if (format === "@") return { value: typed, formula: null };
  if (typed.startsWith("'")) return { value: typed.slice(1), formula: null };
  if (/^=./.test(typed)) return { value: null, formula: toEnglish(typed) };
  const text = typed.trim();
  if (/^(TRUE|FALSE)$/i.test(text)) return { value: text.toUpperCase() === "TRUE", formula: null };
  const percent = text.endsWith("%");
  const digits = percent ? text.slice(0, -1).trim() : text;
  if (!number.test(digits)) return { value: typed, formula: null };
  const value = Number(digits.replaceAll(".", "").replace(",", "."));
  if (percent) {
    const typedFormat = format === "General" ? { numberFormat: digits.includes(",") ? "0.00%" : "0%" } : {};
    return { value: value / 100, formula: null, ...typedFormat };
  }
  return { value: format.includes("%") ? value / 100 : value, formula: null };
}

/** Semicolons between arguments and decimal commas become commas and points, outside quoted text and sheet names. */
function toEnglish(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 ? part : part.replace(/(\d),(\d)/g, "$1.$2").replaceAll(";", ",")))
    .join("");
}
