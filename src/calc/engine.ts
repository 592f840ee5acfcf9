/** A workbook in the calculation engine: cells in, values out. Rows, columns and sheets are 0-based. */
import { Model } from "@ironcalc/wasm";
import type { CellValue, NamaBuku } from "../core/sheet/grid";

/** The engine gives values as display text; under this format a number loses nothing that Excel would show. */
const exactFormat = "0.00000000000000E+00";

/** What the engine says of a cell's value. */
const cellTypes = { number: 1, text: 2, boolean: 4, error: 16 } as const;

/** Errors of the engine's own, by what Excel shows instead. */
const errors: Readonly<Record<string, string>> = {
  "#N/IMPL!": "#NAME?",
  "#ERROR!": "#NAME?",
  "#CIRC!": "#REF!",
};

/** `loadEngine` must have been awaited before. `close` gives the memory back. */
export class CalcEngine {
  private readonly model = new Model("buku", "en", "UTC", "en");
  private readonly exact = new Set<string>();

  constructor(sheetNames: readonly string[]) {
    this.model.pauseEvaluation();
    sheetNames.forEach((name, i) => {
      if (i > 0) this.model.newSheet();
      this.model.renameSheet(i, name);
    });
  }

  /** A name that the engine can't take (a constant, an outside reference) is left out: formulas with it show #NAME?. */
  define({ nama, acuan }: NamaBuku): void {
    try {
      this.model.newDefinedName(nama, null, acuan.replace(/^=/, ""));
    } catch {
      return;
    }
  }

  /** A formula is en-US with "="; where there is one, the value is ignored. */
  set(sheet: number, row: number, col: number, value: CellValue, formula: string | null): void {
    this.model.setUserInput(sheet, row + 1, col + 1, formula ?? inputOf(value));
  }

  evaluate(): void {
    this.model.evaluate();
  }

  /** An error is its text, as Excel shows it. */
  read(sheet: number, row: number, col: number): CellValue {
    const [r, c] = [row + 1, col + 1];
    switch (this.model.getCellType(sheet, r, c)) {
      case cellTypes.number:
        return this.readNumber(sheet, r, c);
      case cellTypes.boolean:
        return this.model.getFormattedCellValue(sheet, r, c) === "TRUE";
      case cellTypes.error: {
        const text = this.model.getFormattedCellValue(sheet, r, c);
        return errors[text] ?? text;
      }
      default:
        return this.model.getFormattedCellValue(sheet, r, c);
    }
  }

  close(): void {
    this.model.free();
  }

  private readNumber(sheet: number, row: number, column: number): number {
    const key = `${sheet},${row},${column}`;
    if (!this.exact.has(key)) {
      this.exact.add(key);
      this.model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, "num_fmt", exactFormat);
    }
    return Number(this.model.getFormattedCellValue(sheet, row, column));
  }
}

/** Text goes in after an apostrophe, or "1.500" would become 1.5. */
function inputOf(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : `'${value}`;
}
