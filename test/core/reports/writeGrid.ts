/** A workbook of the model as a real xlsx file. */
import { type Cell, writeXlsx } from "hucre/xlsx";
import type { WorkbookData } from "../../../src/core/sheet/grid";

export async function writeGrid(buku: WorkbookData): Promise<Uint8Array> {
  return writeXlsx({
    sheets: buku.sheets.map((sheet) => ({
      name: sheet.nama,
      rows: sheet.values.map((row) => [...row]),
      cells: new Map(
        (sheet.formats ?? []).flatMap((row, r) =>
          row.flatMap((format, c): [string, Partial<Cell>][] =>
            format === "General"
              ? []
              : [[`${r},${c}`, { value: sheet.values[r]?.[c] ?? null, style: { numFmt: format } }]],
          ),
        ),
      ),
    })),
  });
}
