/** References follow a sheet that is renamed. */
import { quoteSheet } from "../../../src/core/sheet/address";

/** The formula with every reference to sheet `before` pointing to `after`; text in quotes stays. */
export function renameInFormula(formula: string, before: string, after: string): string {
  const quoted = `'${before.replaceAll("'", "''")}'!`.toLowerCase();
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!)/)
    .map((part) => {
      if (part.startsWith('"')) return part;
      if (part.startsWith("'")) return part.toLowerCase() === quoted ? `${quoteSheet(after)}!` : part;
      return part.replace(/([\p{L}_][\p{L}\p{N}_.]*)!/gu, (whole, name: string) =>
        name.toLowerCase() === before.toLowerCase() ? `${quoteSheet(after)}!` : whole,
      );
    })
    .join("");
}
