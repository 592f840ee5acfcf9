/** Inserting and deleting whole rows and columns: cells move, and all that points at them follows. */
import type { CellModel, SheetModel } from "./sheet";
import { shiftArea, shiftFormula, type Shift } from "./shift";
import type { WorkbookModel } from "./workbook";

/** Moves cells, merges, rules, charts' sources, sizes, names and the formulas of all sheets. Tells nobody: the model does. */
export function applyShift(book: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  moveCells(sheet, shift);
  moveSizes(shift.axis === "row" ? sheet.rowHeights : sheet.columnWidths, shift);
  if (shift.axis === "row") moveSizes(sheet.rowLevels, shift);
  keepShifted(
    sheet.merges,
    shift,
    (m) => m,
    (_, area) => area,
  );
  const { validations, conditionalFormats, tables, notes, comments } = sheet;
  for (const list of [validations, conditionalFormats, tables, notes, comments]) {
    keepShifted<{ rentang: SheetModel["merges"][number] }>(
      list,
      shift,
      (v) => v.rentang,
      (v, rentang) => ({ ...v, rentang }),
    );
  }
  for (const other of book.sheets) {
    for (const chart of other.charts) {
      const area = chart.source.lembar === sheet.name ? shiftArea(chart.source.rentang, shift) : null;
      if (area) chart.source = { ...chart.source, rentang: area };
    }
    for (const { row, col, cell } of [...other.cells()]) {
      if (!cell.formula) continue;
      const formula = shiftFormula(cell.formula, other.name, sheet.name, shift);
      if (formula !== cell.formula) other.setCell(row, col, { ...cell, formula });
    }
  }
  for (const name of book.names) name.formula = shiftFormula(name.formula, "", sheet.name, shift);
}

function moveCells(sheet: SheetModel, shift: Shift): void {
  const moved: { row: number; col: number; cell: CellModel }[] = [];
  for (const { row, col, cell } of [...sheet.cells()]) {
    const area = shiftArea({ row, col, row2: row, col2: col }, shift);
    if (area?.row === row && area.col === col) continue;
    sheet.clearCell(row, col);
    if (area) moved.push({ row: area.row, col: area.col, cell });
  }
  for (const { row, col, cell } of moved) sheet.setCell(row, col, cell);
}

function moveSizes(sizes: Map<number, number>, { at, count }: Shift): void {
  const old = [...sizes];
  sizes.clear();
  for (const [index, size] of old) {
    if (index < at) sizes.set(index, size);
    else if (count > 0 || index >= at - count) sizes.set(index + count, size);
  }
}

function keepShifted<T>(
  list: T[],
  shift: Shift,
  areaOf: (item: T) => SheetModel["merges"][number],
  moved: (item: T, area: SheetModel["merges"][number]) => T,
): void {
  const kept = list.flatMap((item) => {
    const area = shiftArea(areaOf(item), shift);
    return area ? [moved(item, area)] : [];
  });
  list.splice(0, list.length, ...kept);
}
