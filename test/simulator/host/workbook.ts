/** Workbooks written in the test as tables, opened in a simulated Excel that Microsoft's classes talk to. */
import type { CellValue, WorkbookData } from "../../../src/core/sheet/grid";
import {
  createSimulatedExcel,
  modelFromData,
  type SimulatedExcel,
  type SimulatedExcelOptions,
} from "../../../simulator/host";
import { connectNode, type NodeExcel } from "../../../simulator/host/node";

/** Sheets by name, each a table that starts at A1; a string that begins with "=" is a formula. */
export type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

export function workbookData(sheets: Sheets): WorkbookData {
  const isFormula = (v: CellValue): v is string => typeof v === "string" && v.startsWith("=");
  return {
    sheets: Object.entries(sheets).map(([nama, rows]) => {
      const width = Math.max(0, ...rows.map((row) => row.length));
      const dense = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
      return {
        nama,
        firstRow: 0,
        firstCol: 0,
        values: dense.map((row) => row.map((v) => (isFormula(v) ? null : v))),
        formats: null,
        formulas: dense.map((row) => row.map((v) => (isFormula(v) ? v : null))),
        merges: null,
      };
    }),
    names: [],
  };
}

export function openExcel(
  sheets: Sheets,
  options: Omit<SimulatedExcelOptions, "workbook"> = {},
): { excel: SimulatedExcel; window: NodeExcel } {
  const excel = createSimulatedExcel({ workbook: modelFromData(workbookData(sheets)), ...options });
  return { excel, window: connectNode(excel) };
}
