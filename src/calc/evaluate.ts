/** Values of formulas that a file does not carry. */
import type { CellValue, SheetGrid, WorkbookData } from "../core/sheet/grid";
import { CalcEngine } from "./engine";

/**
 * The workbook with its formulas worked out: all of them, or only those that have no value yet ("missing").
 * `loadEngine` must have been awaited before. A formula of a kind that the engine lacks becomes "#NAME?".
 * References to sheets that are not in the data (hidden ones) become "#REF!".
 */
export function evaluateWorkbook(data: WorkbookData, which: "all" | "missing" = "all"): WorkbookData {
  if (!data.sheets.some((sheet) => hasWork(sheet, which))) return data;
  const engine = new CalcEngine(data.sheets.map((s) => s.nama));
  data.sheets.forEach((grid, s) =>
    grid.values.forEach((cells, r) =>
      cells.forEach((value, c) => {
        const formula = grid.formulas?.[r]?.[c] ?? null;
        if (value !== null || formula !== null) {
          engine.set(s, grid.firstRow + r, grid.firstCol + c, value, formula);
        }
      }),
    ),
  );
  for (const name of data.names) engine.define(name);
  engine.evaluate();
  const sheets = data.sheets.map((grid, s) =>
    hasWork(grid, which) ? withValues(grid, s, engine, which) : grid,
  );
  engine.close();
  return { ...data, sheets };
}

function hasWork(grid: SheetGrid, which: "all" | "missing"): boolean {
  return (grid.formulas ?? []).some((row, r) =>
    row.some((f, c) => isWork(f, grid.values[r]?.[c] ?? null, which)),
  );
}

function isWork(formula: string | null, value: CellValue, which: "all" | "missing"): boolean {
  return formula !== null && (which === "all" || value === null);
}

function withValues(grid: SheetGrid, sheet: number, engine: CalcEngine, which: "all" | "missing"): SheetGrid {
  const values = grid.values.map((cells, r) =>
    cells.map((value, c) =>
      isWork(grid.formulas?.[r]?.[c] ?? null, value, which)
        ? engine.read(sheet, grid.firstRow + r, grid.firstCol + c)
        : value,
    ),
  );
  return { ...grid, values };
}
