/** What a sheet or a workbook has besides cells, as data. Charts, validations and rules keep the shapes of the Excel API. */
import type { Rentang } from "../../../src/core/sheet/address";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface FreezePanes {
  rows: number;
  columns: number;
}

/** A value as it travels in the Excel API. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

export interface ValidationModel {
  rentang: Rentang;
  /** As in Excel.DataValidationRule: { decimal: { formula1, operator } }, { list: { source, inCellDropDown } } … */
  rule: JsonObject;
  errorAlert: JsonObject | null;
  prompt: JsonObject | null;
  ignoreBlanks: boolean;
}

export interface ConditionalFormatModel {
  id: string;
  rentang: Rentang;
  /** "CellValue", "Custom", "ContainsText" … */
  type: string;
  /** As in Excel's rule of that type: { formula1, operator } or { formula }. */
  rule: JsonObject;
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  stopIfTrue: boolean;
}

/** A note (the older kind of comment) on one cell. */
export interface NoteModel {
  readonly rentang: Rentang;
  content: string;
  author: string;
}

/** A threaded comment on one cell. */
export interface CommentModel {
  readonly id: string;
  readonly rentang: Rentang;
  content: string;
}

export interface ChartModel {
  id: string;
  name: string;
  /** "ColumnClustered", "BarClustered", "Line" … */
  type: string;
  source: { lembar: string; rentang: Rentang };
  seriesBy: string;
  title: string | null;
  /** Points from the sheet's top left. */
  top: number;
  left: number;
  width: number;
  height: number;
  /** Axis titles, colours of series and the like: path of the property ("Legend.Position") → value. */
  properties: Record<string, Json>;
}

export interface TableModel {
  id: string;
  name: string;
  rentang: Rentang;
  hasHeaders: boolean;
  style: string;
}

export interface NameModel {
  name: string;
  /** "='Realisasi 2026'!$A$1" */
  formula: string;
  comment: string;
  visible: boolean;
  /** null: the workbook's. */
  sheet: string | null;
}

export interface PageLayoutModel {
  orientation: string;
  /** "A4", "Folio", "Letter" … */
  paperSize: string;
  /** { scale } or { horizontalFitToPages, verticalFitToPages } */
  zoom: JsonObject;
  printArea: string | null;
  printTitleRows: string | null;
  printTitleColumns: string | null;
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  /** By place: "centerFooter" → "&P / &N". */
  headersFooters: Record<string, string>;
}

export const defaultPageLayout = (): PageLayoutModel => ({
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  printArea: null,
  printTitleRows: null,
  printTitleColumns: null,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  headersFooters: {},
});
