import type { Pemisah } from "../../excel";

/**
 * An en-US formula with the marks of this Excel: between arguments, and for decimals. Texts in quotation marks and quoted
 * sheet names stay as they are; so do the names of functions, which Excel in Indonesian and in English shares.
 */
export function rumusSetempat(rumus: string, { desimal, argumen }: Pemisah): string {
  return rumus
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((bagian, i) =>
      i % 2 === 1
        ? bagian
        : bagian.replace(/,|(?<=\d)\.(?=\d)/g, (tanda) => (tanda === "," ? argumen : desimal)),
    )
    .join("");
}
