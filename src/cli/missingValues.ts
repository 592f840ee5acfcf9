/** Formulas that a file carries without a value: written by a program that doesn't calculate. */
import type { SheetGrid, WorkbookData } from "../core/sheet/grid";
import type { BukuTerbaca } from "../file";

/** The sheets that are read, such formulas worked out; one that can't be keeps its null, or shows its error. */
export async function withMissingValues({ data, semua }: BukuTerbaca): Promise<WorkbookData> {
  if (!data.sheets.some(lacksValues)) return data;
  const calculated = await calculate(semua);
  if (calculated === null) return data;
  const read = new Set(data.sheets.map(({ nama }) => nama));
  return { ...data, sheets: calculated.sheets.filter(({ nama }) => read.has(nama)) };
}

/** null where the engine can't be loaded or gives up on the workbook: its rows then say that they can't be evaluated. */
async function calculate(semua: WorkbookData): Promise<WorkbookData | null> {
  try {
    // The engine is two megabytes of WebAssembly: loaded only for such a file.
    const [{ loadEngineInNode }, { evaluateWorkbook }] = await Promise.all([
      import("../calc/node"),
      import("../calc"),
    ]);
    await loadEngineInNode();
    return withoutUnknown(evaluateWorkbook(semua, "missing"), semua);
  } catch {
    return null;
  }
}

/** "#NAME?" says that the engine doesn't know a function or a link, which Excel may: no result, rather than a fault of the cell. */
function withoutUnknown(calculated: WorkbookData, before: WorkbookData): WorkbookData {
  const sheets = calculated.sheets.map((sheet, i) => ({
    ...sheet,
    values: sheet.values.map((row, r) =>
      row.map((value, c) => (value === "#NAME?" ? (before.sheets[i]?.values[r]?.[c] ?? null) : value)),
    ),
  }));
  return { ...calculated, sheets };
}

function lacksValues({ values, formulas }: SheetGrid): boolean {
  return (
    formulas?.some((row, r) => row.some((f, c) => f !== null && (values[r]?.[c] ?? null) === null)) ?? false
  );
}
