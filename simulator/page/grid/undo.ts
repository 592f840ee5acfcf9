/** Ctrl+Z and Ctrl+Y for what the person at the keyboard did. As in Excel, a write by the add-in clears both. */
import type { Rentang } from "../../../src/core/sheet/address";
import type { CellWrite, SheetModel, WorkbookModel } from "../../host";

interface Step {
  sheet: SheetModel;
  area: Rentang;
  /** What stood there. */
  cells: CellWrite[];
}

// Excel keeps a hundred steps.
const most = 100;

export class Undo {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];

  constructor(private readonly book: WorkbookModel) {
    book.subscribe((event) => {
      if (event.type !== "changed" || event.by === "user" || event.by === "calculation") return;
      this.done.length = 0;
      this.undone.length = 0;
    });
  }

  /** Makes a change in the area that can be taken back. */
  run(sheet: SheetModel, area: Rentang, change: () => void): void {
    this.done.push(state(sheet, area));
    if (this.done.length > most) this.done.shift();
    this.undone.length = 0;
    change();
  }

  undo(): void {
    this.swap(this.done, this.undone);
  }

  redo(): void {
    this.swap(this.undone, this.done);
  }

  private swap(from: Step[], to: Step[]): void {
    const step = from.pop();
    if (!step) return;
    const { sheet, area, cells } = step;
    to.push(state(sheet, area));
    this.book.write(sheet, cells, "user");
    this.book.calculate();
    this.book.select(sheet, area);
  }
}

function state(sheet: SheetModel, area: Rentang): Step {
  const cells: CellWrite[] = [];
  for (let row = area.row; row <= area.row2; row++) {
    for (let col = area.col; col <= area.col2; col++) {
      const { value, formula, style } = sheet.cell(row, col);
      cells.push({ row, col, value, formula, style });
    }
  }
  return { sheet, area, cells };
}
