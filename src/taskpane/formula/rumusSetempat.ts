import type { Bahasa } from "../../messages";

/**
 * An en-US formula with the separators that go with a decimal comma: arguments by ";", decimals by ",". Excel's
 * Indonesian keeps the English names of functions. Texts in quotation marks stay as they are.
 */
export function rumusSetempat(rumus: string, bahasa: Bahasa): string {
  if (bahasa === "en") return rumus;
  return rumus
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((bagian, i) => (i % 2 === 1 ? bagian : bagian.replaceAll(",", ";").replace(/(\d)\.(\d)/g, "$1,$2")))
    .join("");
}
