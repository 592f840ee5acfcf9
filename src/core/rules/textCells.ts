/** The texts of a row as they stand in their cells, untrimmed, for rules of spelling. */
import { parseAddress } from "../sheet/address";
import { formulaAt, valueAt } from "../sheet/grid";
import type { KonteksBaris } from "./aturan";

/** Sasaran (on the row that it stands in), indikator, formulasi and sumber data; a text that a formula makes is left out. */
export function* textCells({ blok, baris }: KonteksBaris): Generator<{ sel: string; teks: string }> {
  for (const medan of ["sasaran", "indikator", "formulasi", "sumberData"] as const) {
    const sel = baris.sel[medan];
    if (sel === undefined || (medan === "sasaran" && baris.sasaranLanjutan)) continue;
    const at = parseAddress(sel);
    if (at === null || formulaAt(blok.grid, at.row, at.col) !== null) continue;
    const teks = valueAt(blok.grid, at.row, at.col);
    if (typeof teks === "string") yield { sel, teks };
  }
}
