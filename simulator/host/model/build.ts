/** A model out of a workbook as the core sees it: for tests, and for samples that are made in memory. */
import type { WorkbookData } from "../../../src/core/sheet/grid";
import { normalStyle } from "./style";
import { WorkbookModel } from "./workbook";

/** Values, formulas (with their values as last results), number formats, merges and names; every sheet visible. */
export function modelFromData(data: WorkbookData): WorkbookModel {
  const model = new WorkbookModel();
  for (const grid of data.sheets) {
    const sheet = model.addSheet(grid.nama);
    grid.values.forEach((cells, r) =>
      cells.forEach((value, c) => {
        const formula = grid.formulas?.[r]?.[c] ?? null;
        const numberFormat = grid.formats?.[r]?.[c] ?? "General";
        const style = numberFormat === "General" ? normalStyle : { ...normalStyle, numberFormat };
        sheet.setCell(grid.firstRow + r, grid.firstCol + c, { value, formula, style });
      }),
    );
    sheet.merges.push(...(grid.merges ?? []));
  }
  for (const { nama, acuan } of data.names) {
    model.names.push({ name: nama, formula: acuan, comment: "", visible: true, sheet: null });
  }
  return model;
}
