/** Large sheets are read in bands of rows, several bands a round trip, none above the budget. */
import type { Rentang } from "../core/sheet/address";

/** A part of one sheet, read at once. */
export interface Band {
  /** Which sheet: its place in the list of those that are read. */
  sheet: number;
  rentang: Rentang;
}

/**
 * Cells of one round trip. Excel on the web refuses answers above 5 MB (Microsoft, "Resource limits and performance
 * optimization for Office Add-ins"); value, formula and format of a cell take about 100 bytes where texts are long.
 */
export const cellsPerRoundTrip = 40_000;

/** Cuts the used ranges into bands of at most `budget` cells, one row at least. */
export function cutBands(used: readonly { sheet: number; rentang: Rentang }[], budget: number): Band[] {
  return used.flatMap(({ sheet, rentang }) => {
    const width = rentang.col2 - rentang.col + 1;
    const height = Math.max(1, Math.floor(budget / width));
    const bands: Band[] = [];
    for (let row = rentang.row; row <= rentang.row2; row += height) {
      bands.push({ sheet, rentang: { ...rentang, row, row2: Math.min(rentang.row2, row + height - 1) } });
    }
    return bands;
  });
}

/** Groups bands, in order, into round trips of at most `budget` cells. */
export function groupBands(bands: readonly Band[], budget: number): Band[][] {
  const groups: Band[][] = [];
  let cells = 0;
  for (const band of bands) {
    const size = cellCount(band.rentang);
    const last = groups.at(-1);
    if (last && cells + size <= budget) {
      last.push(band);
      cells += size;
    } else {
      groups.push([band]);
      cells = size;
    }
  }
  return groups;
}

/** Two bands of half the rows, or null where there is one row only. */
export function halve({ sheet, rentang }: Band): [Band, Band] | null {
  if (rentang.row === rentang.row2) return null;
  const middle = Math.floor((rentang.row + rentang.row2) / 2);
  return [
    { sheet, rentang: { ...rentang, row2: middle } },
    { sheet, rentang: { ...rentang, row: middle + 1 } },
  ];
}

function cellCount({ row, row2, col, col2 }: Rentang): number {
  return (row2 - row + 1) * (col2 - col + 1);
}
