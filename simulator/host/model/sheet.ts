/** One sheet: its cells and what lies around them. Rows and columns are 0-based. */
import type { Rentang } from "../../../src/core/sheet/address";
import type { CellValue } from "../../../src/core/sheet/grid";
import {
  defaultPageLayout,
  type ChartModel,
  type CommentModel,
  type ConditionalFormatModel,
  type FreezePanes,
  type NoteModel,
  type PageLayoutModel,
  type TableModel,
  type ValidationModel,
  type Visibility,
} from "./parts";
import { normalStyle, type CellStyle } from "./style";

/** What a cell holds. Its value is the formula's last result where it has a formula. */
export interface CellModel {
  readonly value: CellValue;
  /** en-US, with "="; null: a constant. */
  readonly formula: string | null;
  readonly style: CellStyle;
}

export const emptyCell: CellModel = { value: null, formula: null, style: normalStyle };

/** Widths and heights as Excel gives them for Calibri 11, in points. */
export const defaultColumnWidth = 48;
export const defaultRowHeight = 15;

export class SheetModel {
  visibility: Visibility = "Visible";
  tabColor = "";
  /** null: not protected. */
  protection: { password: string | null } | null = null;
  freeze: FreezePanes = { rows: 0, columns: 0 };
  showGridlines = true;
  readonly merges: Rentang[] = [];
  readonly validations: ValidationModel[] = [];
  readonly conditionalFormats: ConditionalFormatModel[] = [];
  readonly charts: ChartModel[] = [];
  readonly notes: NoteModel[] = [];
  readonly comments: CommentModel[] = [];
  readonly tables: TableModel[] = [];
  readonly pageLayout: PageLayoutModel = defaultPageLayout();
  /** Points; only those that are not the default. 0: hidden. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  /** How deep a row is folded; only those that are. */
  readonly rowLevels = new Map<number, number>();
  private readonly rows = new Map<number, Map<number, CellModel>>();

  constructor(
    readonly id: string,
    public name: string,
    /** A chart sheet has no cells. */
    readonly kind: "worksheet" | "chart" = "worksheet",
  ) {}

  cell(row: number, col: number): CellModel {
    return this.rows.get(row)?.get(col) ?? emptyCell;
  }

  setCell(row: number, col: number, cell: CellModel): void {
    const blank = cell.value === null && cell.formula === null && cell.style === normalStyle;
    const cells = this.rows.get(row);
    if (blank) {
      cells?.delete(col);
      if (cells?.size === 0) this.rows.delete(row);
    } else if (cells) {
      cells.set(col, cell);
    } else {
      this.rows.set(row, new Map([[col, cell]]));
    }
  }

  clearCell(row: number, col: number): void {
    this.setCell(row, col, emptyCell);
  }

  /** Every cell that holds or looks like something, in no order. */
  *cells(): Generator<{ row: number; col: number; cell: CellModel }> {
    for (const [row, cells] of this.rows) {
      for (const [col, cell] of cells) yield { row, col, cell };
    }
  }

  /**
   * The smallest area that holds every cell in use, null where none is.
   * Like Excel's, it counts cells that only have a format, unless `valuesOnly`.
   */
  usedRange(valuesOnly: boolean): Rentang | null {
    let used: Rentang | null = null;
    for (const { row, col, cell } of this.cells()) {
      if (valuesOnly && cell.value === null && cell.formula === null) continue;
      used = used
        ? {
            row: Math.min(used.row, row),
            col: Math.min(used.col, col),
            row2: Math.max(used.row2, row),
            col2: Math.max(used.col2, col),
          }
        : { row, col, row2: row, col2: col };
    }
    return used;
  }

  /** Points. */
  columnWidth(col: number): number {
    return this.columnWidths.get(col) ?? defaultColumnWidth;
  }

  /** Points. */
  rowHeight(row: number): number {
    return this.rowHeights.get(row) ?? defaultRowHeight;
  }

  /** The merged area that a cell lies in, or null. Only its top left cell holds anything. */
  mergeAt(row: number, col: number): Rentang | null {
    return this.merges.find((m) => row >= m.row && row <= m.row2 && col >= m.col && col <= m.col2) ?? null;
  }
}
