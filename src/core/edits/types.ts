/**
 * Everything that is written into a workbook, as data: built by the core, shown to the planner, applied by `src/excel`
 * or spliced into a file by `src/file`. Rows and columns are 0-based, sizes are points, colours "#RRGGBB".
 */
import type { Rentang } from "../sheet/address";
import type { CellValue } from "../sheet/grid";
import type { Rumus } from "./formula";

/** A formula, and the value that it has when it is written: previews and Protected View show numbers by it. */
export interface FormulaContent {
  readonly formula: Rumus;
  readonly nilai: CellValue;
}

/** null: blank. Text stays text, whatever it looks like. */
export type Content = CellValue | FormulaContent;

/** A sheet of ours, at the end of the workbook. Its name must be free: see `sheetName`. */
export interface AddSheet {
  readonly kind: "addSheet";
  readonly lembar: string;
  readonly tabColor?: string;
  readonly gridlines?: boolean;
}

/** Takes away a sheet that `addSheet` made: only ever an inverse. */
export interface RemoveSheet {
  readonly kind: "removeSheet";
  readonly lembar: string;
}

export interface Write {
  readonly kind: "write";
  readonly lembar: string;
  /** Where contents[0][0] goes. */
  readonly row: number;
  readonly col: number;
  /** A full rectangle. */
  readonly contents: readonly (readonly Content[])[];
  /**
   * What the plan was made on, of the same shape: nothing is written where the cells hold something else by now.
   * null: a sheet that the same list adds.
   */
  readonly before: readonly (readonly Content[])[] | null;
}

export interface NumberFormat {
  readonly kind: "numberFormat";
  readonly lembar: string;
  readonly rentang: Rentang;
  /** en-US: one for all cells, or one a cell. */
  readonly format: string | readonly (readonly string[])[];
}

export type Line = "thin" | "hairline" | "medium" | "none";

/** What is left out stays as it is. */
export interface Look {
  /** Excel's own cell style, applied before the rest. */
  readonly named?: "Normal" | "Input";
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  /** null: no fill. */
  readonly fill?: string | null;
  readonly horizontal?: "General" | "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Around and inside. */
  readonly borders?: { readonly line: Line; readonly color: string };
}

export interface Style {
  readonly kind: "style";
  readonly lembar: string;
  readonly rentang: Rentang;
  readonly look: Look;
}

/** One cell of many, for long texts over a table's width: only blank cells are merged, and never inside a table. */
export interface Merge {
  readonly kind: "merge";
  readonly lembar: string;
  readonly rentang: Rentang;
}

/** Takes a `merge` back: only ever an inverse. */
export interface Unmerge {
  readonly kind: "unmerge";
  readonly lembar: string;
  readonly rentang: Rentang;
}

export type Edge = "top" | "bottom" | "left" | "right";

/** How one cell looks, as Excel tells it. */
export interface CellLook {
  /** null: no fill. */
  readonly fill: string | null;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontSize: number;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Excel's words: style "None", "Continuous" …, weight "Thin" … */
  readonly borders: Readonly<
    Record<Edge, { readonly style: string; readonly weight: string; readonly color: string }>
  >;
}

/** Sets looks back cell by cell: only ever an inverse. */
export interface RestoreLooks {
  readonly kind: "restoreLooks";
  readonly lembar: string;
  readonly rentang: Rentang;
  readonly looks: readonly (readonly CellLook[])[];
}

export type Comparison =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "greaterThanOrEqual"
  | "lessThan"
  | "lessThanOrEqual";

export type ValidationRule =
  | {
      readonly type: "decimal" | "whole";
      readonly comparison: Comparison;
      readonly formula1: number | Rumus;
      readonly formula2?: number | Rumus;
    }
  /** Choices that are written out hold no comma: Excel's list parts at it. */
  | { readonly type: "list"; readonly source: readonly string[] | Rumus }
  | { readonly type: "custom"; readonly formula: Rumus };

export interface Validation {
  readonly kind: "validation";
  readonly lembar: string;
  readonly rentang: Rentang;
  /** null: no validation. */
  readonly rule: ValidationRule | null;
  /** What Excel says of a wrong entry; title up to 32, text up to 225 characters. "warning" lets it stand. */
  readonly alert?: { readonly title: string; readonly text: string; readonly level: "stop" | "warning" };
  /** What Excel says when the cell is selected; title up to 32, text up to 255 characters. */
  readonly prompt?: { readonly title: string; readonly text: string };
}

export type ConditionRule =
  | {
      readonly type: "cellValue";
      readonly comparison: Comparison;
      readonly formula1: number | Rumus;
      readonly formula2?: number | Rumus;
    }
  /** Relative references are seen from the area's first cell. */
  | { readonly type: "formula"; readonly formula: Rumus };

/** Sets a validation back as Excel gave it: only ever an inverse. null: none. */
export interface RestoreValidation {
  readonly kind: "restoreValidation";
  readonly lembar: string;
  readonly rentang: Rentang;
  readonly asRead: ReadValidation | null;
}

/** Excel's own objects, kept unread. */
export interface ReadValidation {
  readonly rule: object;
  readonly errorAlert: object;
  readonly prompt: object;
  readonly ignoreBlanks: boolean;
}

/** Takes away rules that `conditionalFormat` made: only ever an inverse. */
export interface RemoveConditionalFormats {
  readonly kind: "removeConditionalFormats";
  readonly lembar: string;
  readonly rentang: Rentang;
  readonly ids: readonly string[];
}

export interface ConditionalFormat {
  readonly kind: "conditionalFormat";
  readonly lembar: string;
  readonly rentang: Rentang;
  readonly rule: ConditionRule;
  readonly look: { readonly fill?: string; readonly fontColor?: string; readonly bold?: boolean };
}

export interface ColumnWidth {
  readonly kind: "columnWidth";
  readonly lembar: string;
  readonly from: number;
  readonly to: number;
  readonly points: number;
}

export interface RowHeight {
  readonly kind: "rowHeight";
  readonly lembar: string;
  readonly from: number;
  readonly to: number;
  readonly points: number;
}

/**
 * Rows one level deeper in the outline, to be folded under the row above them; only on a sheet that the same list adds, for
 * Excel's API does not tell what is folded already. In a file the row above is the summary; through the API Excel keeps its
 * own place for the sign, below.
 */
export interface Group {
  readonly kind: "group";
  readonly lembar: string;
  readonly from: number;
  readonly to: number;
}

/** Takes away a chart that `chart` made: only ever an inverse. */
export interface RemoveChart {
  readonly kind: "removeChart";
  readonly lembar: string;
  readonly nama: string;
}

/** How many rows and columns stay at the top and the left; 0 and 0: none. */
export interface Freeze {
  readonly kind: "freeze";
  readonly lembar: string;
  readonly rows: number;
  readonly columns: number;
}

/** A name of the workbook; `before` is what it stood for (null: it was not there), `acuan` null takes it away. */
export interface DefineName {
  readonly kind: "name";
  readonly nama: string;
  readonly acuan: string | null;
  readonly before: string | null;
  /** false: not shown in the Name Manager. */
  readonly visible: boolean;
}

export interface Chart {
  readonly kind: "chart";
  readonly lembar: string;
  readonly nama: string;
  readonly type: "ColumnClustered" | "ColumnStacked" | "BarClustered" | "Line";
  /** With its header row and its column of labels. */
  readonly source: { readonly lembar: string; readonly rentang: Rentang };
  readonly seriesBy: "Columns" | "Rows";
  readonly title: string;
  /** The cells that it covers. */
  readonly at: Rentang;
  readonly legend: boolean;
  readonly valueAxis?: { readonly min?: number; readonly max?: number; readonly numberFormat?: string };
  /** In the order of the series; a series without an entry keeps Excel's look. `line` draws it as a line over columns. */
  readonly series?: readonly { readonly color?: string; readonly line?: boolean }[];
}

export interface Print {
  readonly kind: "print";
  readonly lembar: string;
  readonly orientation: "Portrait" | "Landscape";
  /** F4 of Indonesian offices (21,5 × 33 cm) is Folio to Excel. */
  readonly paper: "A4" | "Folio";
  readonly area: Rentang | null;
  /** 0-based rows that every page repeats. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  /** Pages across; down as many as it takes. */
  readonly pagesWide: number;
  readonly centerHorizontally?: boolean;
  /** In Excel's codes: "Halaman &P dari &N". */
  readonly footer?: string;
}

export type Edit =
  | AddSheet
  | RemoveSheet
  | Write
  | NumberFormat
  | Style
  | Merge
  | Unmerge
  | RestoreLooks
  | Validation
  | RestoreValidation
  | ConditionalFormat
  | RemoveConditionalFormats
  | ColumnWidth
  | RowHeight
  | Group
  | Freeze
  | DefineName
  | Chart
  | RemoveChart
  | Print;

export function isFormula(content: Content): content is FormulaContent {
  return typeof content === "object" && content !== null;
}
