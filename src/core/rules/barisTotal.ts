/** Rows below or between the indikator that add them up: "JUMLAH", "Total". */
import { parseAddress } from "../sheet/address";
import { formulaAt, valueAt } from "../sheet/grid";
import type { KonteksBlok } from "./aturan";
import { kata, wordsOf } from "./kata";

const labels = new Set(kata.labelJumlah);

/** "JUMLAH", "Total seluruhnya", "Sub Total": a label, no indikator. */
export function isLabelJumlah(value: unknown): boolean {
  if (typeof value !== "string" || value.length > 40) return false;
  const words = wordsOf(value);
  return words.length > 0 && words.length <= 3 && words.some((word) => labels.has(word));
}

/** 0-based sheet rows that total a table, to two rows below its end. */
export function barisTotal({ blok, grid, baris }: KonteksBlok): number[] {
  const range = parseAddress(blok.rentang);
  if (!range) return [];
  const own = new Set(baris.flatMap(({ baris: b }) => [b.baris, ...b.komponen.map((k) => k.baris)]));
  const rows: number[] = [];
  for (let row = blok.barisKepala[1]; row <= range.row2 + 2; row++) {
    if (own.has(row + 1)) continue;
    for (let col = range.col; col <= range.col2; col++) {
      const value = valueAt(grid, row, col);
      if (value === null) continue;
      // A row of figures alone totals what stands above where it says so by its formula.
      const sums = /^=SUM\(/i.test(formulaAt(grid, row, col) ?? "");
      if (isLabelJumlah(value) || sums) rows.push(row);
      if (typeof value === "string" || sums) break;
    }
  }
  return rows;
}
