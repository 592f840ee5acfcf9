/** The workbook that the simulated Excel has open. Everything that changes it goes through here and is told to listeners. */
import { hostError } from "../protocol/errors";
import { contains, lastCol, lastRow, overlaps } from "./area";
import { applyShift } from "./insert";
import type { Shift } from "./shift";
import { renameInFormula } from "./rename";
import type { Visibility } from "./parts";
import type { Rentang } from "../../../src/core/sheet/address";
import type { CellValue } from "../../../src/core/sheet/grid";
import type { Actor, ModelEvent, ModelListener } from "./events";
import type { JsonObject, NameModel } from "./parts";
import { SheetModel } from "./sheet";
import type { CellStyle } from "./style";
import { readTyping } from "./typing";

/** What is put into one cell; a part left out stays as it is. A formula is en-US with "=". */
export interface CellWrite {
  readonly row: number;
  readonly col: number;
  readonly value?: CellValue;
  readonly formula?: string | null;
  readonly style?: Partial<CellStyle>;
}

/** Works out the formulas of the workbook after a change; gives the sheets on which a value changed. */
export interface Recalculation {
  recalculate(book: WorkbookModel): readonly SheetModel[];
}

const noRecalculation: Recalculation = { recalculate: () => [] };

export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: NameModel[] = [];
  /** Document settings of the add-in (workbook.settings). */
  readonly settings = new Map<string, JsonObject[string]>();
  fileName = "Buku1.xlsx";
  private active: SheetModel | null = null;
  private readonly selections = new Map<SheetModel, Rentang>();
  private readonly listeners = new Set<ModelListener>();
  private nextId = 1;
  private stale = false;

  constructor(private calculation: Recalculation = noRecalculation) {}

  /** Formulas are worked out by this from now on. */
  useCalculation(calculation: Recalculation): void {
    this.calculation = calculation;
  }

  subscribe(listener: ModelListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: ModelEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  /** An id no part of this workbook has yet. */
  newId(): string {
    return `{00000000-0000-4000-8000-${(this.nextId++).toString(16).padStart(12, "0").toUpperCase()}}`;
  }

  /** Sheet names ignore case, as in Excel. */
  sheetNamed(name: string): SheetModel | null {
    return this.sheets.find((s) => s.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  get activeSheet(): SheetModel {
    const sheet = this.active ?? this.sheets.find((s) => s.visibility === "Visible");
    if (!sheet) throw new Error("A workbook has at least one visible sheet.");
    return sheet;
  }

  /** The selected area of the active sheet. */
  get selection(): { sheet: SheetModel; rentang: Rentang } {
    const sheet = this.activeSheet;
    return { sheet, rentang: this.selections.get(sheet) ?? { row: 0, col: 0, row2: 0, col2: 0 } };
  }

  select(sheet: SheetModel, rentang: Rentang): void {
    this.activate(sheet);
    this.selections.set(sheet, rentang);
    this.emit({ type: "selected", sheet, rentang });
  }

  activate(sheet: SheetModel): void {
    const from = this.active;
    if (from === sheet) return;
    this.active = sheet;
    this.emit({ type: "activated", sheet, from });
  }

  addSheet(name: string, by: Actor = "user", kind: SheetModel["kind"] = "worksheet"): SheetModel {
    const sheet = new SheetModel(this.newId(), name, kind);
    this.sheets.push(sheet);
    this.emit({ type: "sheetAdded", sheet, by });
    return sheet;
  }

  /** References to the sheet, in formulas and names, follow. */
  renameSheet(sheet: SheetModel, name: string, by: Actor): void {
    const before = sheet.name;
    for (const other of this.sheets) {
      for (const { row, col, cell } of [...other.cells()]) {
        if (!cell.formula) continue;
        const formula = renameInFormula(cell.formula, before, name);
        if (formula !== cell.formula) other.setCell(row, col, { ...cell, formula });
      }
      for (const chart of other.charts) {
        if (chart.source.lembar === before) chart.source = { ...chart.source, lembar: name };
      }
    }
    for (const item of this.names) {
      item.formula = renameInFormula(item.formula, before, name);
      if (item.sheet === before) item.sheet = name;
    }
    sheet.name = name;
    this.stale = true;
    this.emit({ type: "sheetRenamed", sheet, before, by });
  }

  deleteSheet(sheet: SheetModel, by: Actor): void {
    this.refuseLastVisible(sheet);
    const index = this.sheets.indexOf(sheet);
    this.sheets.splice(index, 1);
    this.selections.delete(sheet);
    for (const item of this.names.filter((n) => n.sheet === sheet.name)) {
      this.names.splice(this.names.indexOf(item), 1);
    }
    this.stale = true;
    this.emit({ type: "sheetDeleted", sheet, by });
    if (this.active === sheet) this.leave(index);
  }

  setVisibility(sheet: SheetModel, visibility: Visibility): void {
    if (visibility !== "Visible") this.refuseLastVisible(sheet);
    sheet.visibility = visibility;
    this.emit({ type: "layout", sheet });
    if (this.active === sheet && visibility !== "Visible") this.leave(this.sheets.indexOf(sheet));
  }

  moveSheet(sheet: SheetModel, position: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.emit({ type: "layout", sheet: null });
  }

  /** As Excel merges: the top left cell keeps its content, the others lose theirs. */
  merge(sheet: SheetModel, rentang: Rentang): void {
    if (sheet.merges.some((m) => overlaps(m, rentang) && !contains(rentang, m))) {
      throw hostError("InvalidOperation", "Range.merge");
    }
    this.unmerge(sheet, rentang);
    sheet.merges.push(rentang);
    const emptied: CellWrite[] = [];
    for (let row = rentang.row; row <= rentang.row2; row++) {
      for (let col = rentang.col; col <= rentang.col2; col++) {
        const first = row === rentang.row && col === rentang.col;
        if (!first && sheet.cell(row, col).value !== null) emptied.push({ row, col, value: null });
      }
    }
    this.write(sheet, emptied, "addin");
    this.emit({ type: "layout", sheet });
  }

  unmerge(sheet: SheetModel, rentang: Rentang): void {
    const kept = sheet.merges.filter((m) => !overlaps(m, rentang));
    sheet.merges.splice(0, sheet.merges.length, ...kept);
    this.emit({ type: "layout", sheet });
  }

  /** A name was added, changed or taken away: formulas may mean something else now. */
  namesChanged(): void {
    this.stale = true;
    this.emit({ type: "namesChanged" });
  }

  /** Puts values, formulas or styles into cells; fires one change for the area that encloses them. */
  write(sheet: SheetModel, writes: readonly CellWrite[], by: Actor): void {
    let contents: Rentang | null = null;
    let looks: Rentang | null = null;
    for (const { row, col, value, formula, style } of writes) {
      const old = sheet.cell(row, col);
      const changesContent = value !== undefined || formula !== undefined;
      sheet.setCell(row, col, {
        value: value === undefined ? (formula ? null : old.value) : value,
        formula: formula === undefined ? (value === undefined ? old.formula : null) : formula,
        style: style ? { ...old.style, ...style } : old.style,
      });
      if (changesContent) contents = enclose(contents, row, col);
      if (style) looks = enclose(looks, row, col);
    }
    if (contents) {
      this.stale = true;
      this.emit({ type: "changed", sheet, rentang: contents, by, changeType: "RangeEdited" });
    }
    if (looks) this.emit({ type: "formatted", sheet, rentang: looks, by });
  }

  /** Inserts (count above 0) or deletes whole rows or columns; references follow. */
  shift(sheet: SheetModel, shift: Shift, by: Actor): void {
    applyShift(this, sheet, shift);
    this.stale = true;
    const { axis, at, count } = shift;
    const to = at + Math.abs(count) - 1;
    const rentang =
      axis === "row"
        ? { row: at, row2: to, col: 0, col2: lastCol }
        : { row: 0, row2: lastRow, col: at, col2: to };
    const what = axis === "row" ? "Row" : "Column";
    this.emit({ type: "shifted", sheet });
    this.emit({
      type: "changed",
      sheet,
      rentang,
      by,
      changeType: `${what}${count > 0 ? "Inserted" : "Deleted"}`,
    });
  }

  /** What a person types into a cell, in the Indonesian way ("1.500,5", "75%", "=A1+B1", ""). Calculates at once. */
  type(sheet: SheetModel, row: number, col: number, typed: string): void {
    const old = sheet.cell(row, col);
    const { numberFormat, ...content } = readTyping(typed, old.style.numberFormat);
    const style = numberFormat === undefined ? {} : { style: { numberFormat } };
    this.write(sheet, [{ row, col, ...content, ...style }], "user");
    this.calculate();
  }

  /** Brings formulas up to date, if anything changed since the last time. */
  calculate(): void {
    if (!this.stale) return;
    this.stale = false;
    for (const sheet of this.calculation.recalculate(this)) this.emit({ type: "calculated", sheet });
  }

  private refuseLastVisible(sheet: SheetModel): void {
    const others = this.sheets.some((s) => s !== sheet && s.visibility === "Visible");
    if (!others) throw hostError("InvalidOperation", sheet.name);
  }

  /** Shows the visible sheet nearest to where the active one stood. */
  private leave(index: number): void {
    const visible = this.sheets.filter((s) => s.visibility === "Visible");
    const next = visible.find((s) => this.sheets.indexOf(s) >= index) ?? visible.at(-1);
    if (next) this.activate(next);
  }
}

/** Grows the area in place: called for each of tens of thousands of cells. */
function enclose(area: Rentang | null, row: number, col: number): Rentang {
  if (!area) return { row, col, row2: row, col2: col };
  if (row < area.row) area.row = row;
  else if (row > area.row2) area.row2 = row;
  if (col < area.col) area.col = col;
  else if (col > area.col2) area.col2 = col;
  return area;
}
