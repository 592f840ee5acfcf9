/** Header paths: which labels stand over each column, where a group's label covers the columns to its right. */
import type { Pita } from "./header";
import { isStandalone } from "./header";
import { lookUpLabel } from "./lexicon";
import type { Sel, SheetView } from "./view";

/** A column of the table with the labels over it. */
export interface KolomKepala {
  c: number;
  /** Top down; the column's own and those of groups that cover it. */
  jalur: Sel[];
  /** How many of them stand in the column itself. */
  sendiri: number;
}

/**
 * The labels over each column between the header's first and last label. A label covers the blank cells to its right as
 * long as each of them has a label of its own further down that can't stand alone, and no higher group begins there.
 */
export function headerPaths(view: SheetView, pita: Pita): KolomKepala[] {
  const rows = view.lajur.slice(pita.from, pita.to + 1);
  const first = Math.min(...rows.map((r) => r.sel[0]?.c ?? Infinity));
  const last = Math.max(...rows.map((r) => r.sel.at(-1)?.c ?? -1));
  const columns: KolomKepala[] = [];
  for (let c = first; c <= last; c++) columns.push({ c, jalur: [], sendiri: 0 });
  rows.forEach((row, tier) => {
    let source: Sel | undefined;
    for (const column of columns) {
      const own = row.at[column.c];
      if (own) {
        source = own;
        column.jalur.push(own);
        column.sendiri++;
        continue;
      }
      if (!source) continue;
      const higherStarts = rows.slice(0, tier).some((r) => r.at[column.c] !== undefined);
      const below = rows
        .slice(tier + 1)
        .map((r) => r.at[column.c])
        .find((s) => s !== undefined);
      const sourceBelow = rows.slice(tier + 1).some((r) => source && r.at[source.c] !== undefined);
      const covered =
        !higherStarts && below !== undefined && sourceBelow && !isStandalone(lookUpLabel(below.teks));
      if (covered) column.jalur.push(source);
      else source = undefined;
    }
  });
  return columns;
}
