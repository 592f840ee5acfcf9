/** Two tables of one form beside each other: the same header labels twice on one row. */
import type { SheetGrid } from "../sheet/grid";
import type { Pita } from "./header";
import { normaliseLabel } from "./label";
import { lookUpLabel } from "./lexicon";
import type { SheetView } from "./view";

/**
 * The sheet column where the right-hand table begins; null where the sheet has no such pair. Only an exact repetition
 * counts, at least two labels long, so that TARGET | REALISASI under two periods is none.
 */
export function twinColumn(view: SheetView, heads: readonly Pita[]): number | null {
  for (const { sel } of heads.flatMap(({ from, to }) => view.lajur.slice(from, to + 1))) {
    if (sel.length < 4 || sel.length % 2 !== 0) continue;
    const half = sel.length / 2;
    const labels = sel.map((s) => normaliseLabel(s.teks));
    if (!sel.slice(0, half).some((s) => lookUpLabel(s.teks)?.peran === "indikator")) continue;
    if (labels.slice(0, half).every((label, i) => label === labels[half + i])) return sel[half]?.col ?? null;
  }
  return null;
}

/** The sheet cut in two before a column. */
export function splitGrid(grid: SheetGrid, col: number): [SheetGrid, SheetGrid] {
  const at = col - grid.firstCol;
  const cut = <T>(rows: readonly (readonly T[])[] | null, from: number, to?: number) =>
    rows?.map((row) => row.slice(from, to)) ?? null;
  const part = (from: number, to?: number): SheetGrid => ({
    ...grid,
    firstCol: grid.firstCol + from,
    values: cut(grid.values, from, to) ?? [],
    formats: cut(grid.formats, from, to),
    formulas: cut(grid.formulas, from, to),
    merges: null,
  });
  return [part(0, at), part(at)];
}
