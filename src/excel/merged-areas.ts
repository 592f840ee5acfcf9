import type { Rentang } from "../core/sheet/address";
import { rangeOf } from "./apply/range";
import { withExcel } from "./context";
import type { Hasil } from "./hasil";

/**
 * The merged areas whose first cell lies in each of the areas asked about: Excel leaves out those that begin before it
 * (https://github.com/OfficeDev/office-js/issues/3611), so an area from A1 on misses none. One round trip; ExcelApi 1.13.
 * On desktop Excel the question alone clears the planner's undo (issue 5918 there): only where a mend is asked for.
 */
export async function readMergedAreas(
  areas: readonly { lembar: string; rentang: Rentang }[],
): Promise<Hasil<Rentang[][]>> {
  return withExcel(async (context) => {
    const merged = areas.map(({ lembar, rentang }) =>
      rangeOf(context, lembar, rentang)
        .getMergedAreasOrNullObject()
        .load("areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount"),
    );
    await context.sync();
    return merged.map((found) =>
      found.isNullObject
        ? []
        : found.areas.items.map(({ rowIndex: row, columnIndex: col, rowCount, columnCount }) => ({
            row,
            col,
            row2: row + rowCount - 1,
            col2: col + columnCount - 1,
          })),
    );
  });
}
