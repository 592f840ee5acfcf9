import { withExcel } from "./context";
import type { Hasil } from "./hasil";

/** Widths of `count` columns of a sheet in points, from the 0-based `from` on. One round trip. */
export async function readColumnWidths(
  lembar: string,
  from: number,
  count: number,
): Promise<Hasil<number[]>> {
  return withExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(lembar);
    const columns = Array.from({ length: count }, (_, i) =>
      sheet.getRangeByIndexes(0, from + i, 1, 1).load("format/columnWidth"),
    );
    await context.sync();
    return columns.map(({ format }) => format.columnWidth);
  });
}
