/** Formulas that a file carries without a value: written by a program that doesn't calculate. */
import type { SheetGrid, WorkbookData } from "../core/sheet/grid";
import type { BukuTerbaca } from "../file";

/** The visible sheets, such formulas worked out; one that can't be keeps its null, or shows its error. */
export async function withMissingValues({ data, semua }: BukuTerbaca): Promise<WorkbookData> {
  if (!data.sheets.some(lacksValues)) return data;
  // The engine is two megabytes of WebAssembly: loaded only for such a file.
  const [{ loadEngineInNode }, { evaluateWorkbook }] = await Promise.all([
    import("../calc/node"),
    import("../calc"),
  ]);
  await loadEngineInNode();
  const calculated = evaluateWorkbook(semua, "missing");
  const visible = new Set(data.sheets.map(({ nama }) => nama));
  return { ...calculated, sheets: calculated.sheets.filter(({ nama }) => visible.has(nama)) };
}

function lacksValues({ values, formulas }: SheetGrid): boolean {
  return (
    formulas?.some((row, r) => row.some((f, c) => f !== null && (values[r]?.[c] ?? null) === null)) ?? false
  );
}
