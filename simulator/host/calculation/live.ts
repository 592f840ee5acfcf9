/** Keeps the formulas of the simulated workbook up to date, with the product's own calculation engine. */
import { CalcEngine } from "../../../src/calc";
import type { Rentang } from "../../../src/core/sheet/address";
import type { ModelEvent } from "../model/events";
import type { SheetModel } from "../model/sheet";
import type { Recalculation, WorkbookModel } from "../model/workbook";

/** After a change of sheets or names the engine is built anew; after a change of cells only these are passed on. */
class LiveCalculation implements Recalculation {
  private engine: CalcEngine | null = null;
  private readonly sheets: SheetModel[] = [];
  private readonly changed: { sheet: SheetModel; rentang: Rentang }[] = [];

  constructor(book: WorkbookModel) {
    book.subscribe((event) => this.note(event));
  }

  recalculate(book: WorkbookModel): readonly SheetModel[] {
    if (!book.sheets.some(hasFormula)) {
      this.drop();
      return [];
    }
    const engine = this.engine ?? this.build(book);
    for (const { sheet, rentang } of this.changed.splice(0)) this.pass(engine, sheet, rentang);
    engine.evaluate();
    return this.sheets.filter((sheet, index) => this.takeValues(engine, sheet, index));
  }

  /** Builds the engine ahead, so that the first figure that is typed need not wait for it. */
  prepare(book: WorkbookModel): void {
    if (!this.engine && book.sheets.some(hasFormula)) this.build(book).evaluate();
  }

  private note(event: ModelEvent): void {
    if (event.type === "changed") {
      if (this.engine) this.changed.push({ sheet: event.sheet, rentang: event.rentang });
    } else if (isStructural(event)) {
      this.drop();
    }
  }

  private build(book: WorkbookModel): CalcEngine {
    const sheets = book.sheets.filter((s) => s.kind === "worksheet");
    this.sheets.splice(0, this.sheets.length, ...sheets);
    this.changed.length = 0;
    const engine = new CalcEngine(sheets.map((s) => s.name));
    sheets.forEach((sheet, index) => {
      for (const { row, col, cell } of sheet.cells()) {
        if (cell.value !== null || cell.formula !== null)
          engine.set(index, row, col, cell.value, cell.formula);
      }
    });
    for (const { name, formula } of book.names) engine.define({ nama: name, acuan: formula });
    this.engine = engine;
    return engine;
  }

  private pass(engine: CalcEngine, sheet: SheetModel, { row, col, row2, col2 }: Rentang): void {
    const index = this.sheets.indexOf(sheet);
    for (let r = row; r <= row2; r++) {
      for (let c = col; c <= col2; c++) {
        const { value, formula } = sheet.cell(r, c);
        engine.set(index, r, c, value, formula);
      }
    }
  }

  /** Whether any value of the sheet is another than before. */
  private takeValues(engine: CalcEngine, sheet: SheetModel, index: number): boolean {
    let differs = false;
    for (const { row, col, cell } of [...sheet.cells()]) {
      if (cell.formula === null) continue;
      const value = engine.read(index, row, col);
      if (value === cell.value) continue;
      sheet.setCell(row, col, { ...cell, value });
      differs = true;
    }
    return differs;
  }

  private drop(): void {
    this.engine?.close();
    this.engine = null;
    this.changed.length = 0;
  }
}

function hasFormula(sheet: SheetModel): boolean {
  for (const { cell } of sheet.cells()) if (cell.formula !== null) return true;
  return false;
}

function isStructural(event: ModelEvent): boolean {
  return (
    event.type === "sheetAdded" ||
    event.type === "sheetDeleted" ||
    event.type === "sheetRenamed" ||
    event.type === "namesChanged" ||
    event.type === "shifted"
  );
}

/**
 * From now on the workbook's formulas are calculated after each change; the values that it has are kept until then.
 * `loadEngine` must have been awaited before.
 */
export function calculateLive(book: WorkbookModel): void {
  const calculation = new LiveCalculation(book);
  book.useCalculation(calculation);
  calculation.prepare(book);
}
