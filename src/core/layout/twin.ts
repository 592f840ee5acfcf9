/** Two tables beside each other: each with columns of its own for the indikator and for what it is measured by. */
import type { Peran } from "../kontrak";
import type { SheetGrid } from "../sheet/grid";
import { isAnchor, type Pita } from "./header";
import { normaliseLabel } from "./label";
import { lookUpLabel } from "./lexicon";
import type { Lajur, Sel, SheetView } from "./view";

const openers: readonly (Peran | null)[] = ["no", "sasaran"];
const measures: readonly (Peran | null)[] = ["target", "realisasi", "formulasi", "satuan"];

const roleOf = (sel: Sel): Peran | null => {
  const k = lookUpLabel(sel.teks);
  return k !== null && k.bobot >= 0.8 ? k.peran : null;
};

/** A table's labels: they begin with a number or a sasaran, and name an indikator and something to measure it by. */
function isTable(roles: readonly (Peran | null)[]): boolean {
  const indikator = roles.indexOf("indikator");
  return (
    openers.includes(roles[0] ?? null) &&
    indikator > 0 &&
    roles.slice(indikator).some((r) => measures.includes(r))
  );
}

/** Where a row of labels begins a second time; null where it doesn't. */
function secondStart({ sel }: Lajur): Sel | null {
  if (sel.length < 4) return null;
  const roles = sel.map(roleOf);
  if (roles.filter((r) => r === "indikator").length < 2) return null;
  const half = sel.length / 2;
  const labels = sel.map((s) => normaliseLabel(s.teks));
  if (labels.every((label, i) => i >= half || label === labels[half + i])) return sel[half] ?? null;
  const at = roles.findIndex(
    (_, i) => i > 2 && isTable(roles.slice(i)) && isTable(roles.slice(0, i)) && roles[i - 1] !== "no",
  );
  return sel[at] ?? null;
}

/** The row's cells from `c` on. */
const rightOf = (lajur: Lajur, c: number): Lajur => ({ ...lajur, sel: lajur.sel.filter((s) => s.c >= c) });
const leftOf = (lajur: Lajur, c: number): Lajur => ({ ...lajur, sel: lajur.sel.filter((s) => s.c < c) });

/** A blank sheet column with a table's header on either side, on whatever rows. */
function gapBetween(view: SheetView): number | null {
  const gaps = view.cols.flatMap((col, c) => (c > 2 && col - (view.cols[c - 1] ?? col) > 1 ? [c] : []));
  if (gaps.length === 0) return null;
  const labelled = view.lajur.filter((l) =>
    l.sel.some((s) => s.teks.length < 40 && roleOf(s) === "indikator"),
  );
  const isHead = (l: Lajur): boolean => isTable(l.sel.map(roleOf)) && isAnchor(view, l);
  const gap = gaps.find(
    (c) => labelled.some((l) => isHead(rightOf(l, c))) && labelled.some((l) => isHead(leftOf(l, c))),
  );
  return gap === undefined ? null : (view.cols[gap] ?? null);
}

/**
 * The sheet column where the right-hand table begins; null where the sheet has no such pair. TARGET | REALISASI under
 * two periods is none, nor are two levels of sasaran that share one target.
 */
export function twinColumn(view: SheetView, heads: readonly Pita[]): number | null {
  for (const lajur of heads.flatMap(({ from, to }) => view.lajur.slice(from, to + 1))) {
    const start = secondStart(lajur);
    if (start) return start.col;
  }
  return gapBetween(view);
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
