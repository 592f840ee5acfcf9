/** Header paths: which labels stand over each column, where a group's label covers the columns to its right. */
import { isStandalone, periodOf, type Pita } from "./header";
import { normaliseLabel } from "./label";
import { lookUpChild, lookUpLabel } from "./lexicon";
import { joinTorn, tornBelow } from "./torn";
import type { Lajur, Sel, SheetView } from "./view";

/** A column of the table with the labels over it. */
export interface KolomKepala {
  c: number;
  /** Top down; the column's own and those of groups that cover it. Empty: a column without any label. */
  jalur: Sel[];
  /** Over how many columns each label of the path reaches; empty in a header of one row. */
  lebar: number[];
  /** Has a label in its own cells. */
  berlabel: boolean;
}

interface Sumber {
  sel: Sel;
  tier: number;
}

/** How many columns beside the labelled ones may still belong to the table; those without content fall out later. */
const BESIDE = 3;

/** "Jumlah" beside "Satuan" is the figure's part of a group; beside periods it is a total that stands for itself. */
const hangs = (view: SheetView, below: Sel, first: Sel): boolean =>
  !isStandalone(lookUpLabel(below.teks)) ||
  (lookUpChild(below.teks) === "netral" && periodOf(view, first) === null);

/** true where the group's label `sumber` reaches over column `c`, which is blank on the label's own row. */
function covers(view: SheetView, rows: readonly Lajur[], sumber: Sumber, c: number): boolean {
  const { tier } = sumber;
  if (rows.slice(0, tier).some((r) => r.at[c] !== undefined)) return false;
  const lower = rows.slice(tier + 1);
  const lowest = (at: number): Sel | undefined => lower.find((r) => r.at[at] !== undefined)?.at[at];
  const below = lowest(c);
  const first = lowest(sumber.sel.c);
  return below !== undefined && first !== undefined && hangs(view, below, first);
}

/**
 * The labels over each column between the header's first and last label, and a few columns to either side of it.
 * A label covers the blank cells to its right as long as each of them has a label of its own further down that can't
 * stand alone, and no higher group begins there.
 */
export function headerPaths(view: SheetView, pita: Pita): KolomKepala[] {
  const rows = view.lajur.slice(pita.from, pita.to + 1);
  const first = Math.min(...rows.map((r) => r.sel[0]?.c ?? Infinity));
  const last = Math.max(...rows.map((r) => r.sel.at(-1)?.c ?? -1));
  const columns: KolomKepala[] = [];
  for (let c = Math.max(0, first - BESIDE); c <= Math.min(last + BESIDE, view.cols.length - 1); c++)
    columns.push({ c, jalur: [], lebar: [], berlabel: rows.some((r) => r.at[c] !== undefined) });
  rows.forEach((row, tier) => {
    let source: Sumber | null = null;
    for (const column of columns) {
      const own = row.at[column.c];
      if (own) {
        source = { sel: own, tier };
        const above = column.jalur.at(-1);
        if (above && normaliseLabel(above.teks) === normaliseLabel(own.teks)) continue;
        column.jalur.push(own);
      } else if (source && covers(view, rows, source, column.c)) column.jalur.push(source.sel);
      else if (column.berlabel) source = null;
    }
  });
  if (rows.length > 1) {
    measure(columns);
    for (const column of columns) mendTorn(view, column);
  }
  return columns;
}

function measure(columns: readonly KolomKepala[]): void {
  const reach = new Map<Sel, number>();
  for (const { jalur } of columns) for (const sel of jalur) reach.set(sel, (reach.get(sel) ?? 0) + 1);
  for (const column of columns) column.lebar = column.jalur.map((sel) => reach.get(sel) ?? 1);
}

/** Joins what was torn over two rows of the column's own cells. */
function mendTorn(view: SheetView, column: KolomKepala): void {
  const { jalur, lebar } = column;
  for (let i = 1; i < jalur.length; i++) {
    const [atas, bawah] = [jalur[i - 1], jalur[i]];
    if (!atas || !bawah || lebar[i - 1] !== 1 || tornBelow(view, atas, bawah) === null) continue;
    jalur.splice(i - 1, 2, joinTorn(atas, bawah));
    lebar.splice(i - 1, 1);
    i--;
  }
}
