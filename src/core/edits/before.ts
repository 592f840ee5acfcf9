import type { Rentang } from "../sheet/address";
import { formulaAt, valueAt, type SheetGrid } from "../sheet/grid";
import { existingFormula } from "./formula";
import type { Content } from "./types";

/** What an area holds now, as `Write.before` takes it. */
export function contentsOf(grid: SheetGrid, { row, col, row2, col2 }: Rentang): Content[][] {
  return Array.from({ length: row2 - row + 1 }, (_, r) =>
    Array.from({ length: col2 - col + 1 }, (__, c): Content => {
      const formula = formulaAt(grid, row + r, col + c);
      const nilai = valueAt(grid, row + r, col + c);
      return formula === null ? nilai : { formula: existingFormula(formula), nilai };
    }),
  );
}
