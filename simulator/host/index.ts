/**
 * Excel without Excel: Microsoft's own client classes of the Excel API over a workbook of ours.
 * `createSimulatedExcel` gives the workbook (`model`, for the page that draws it), the counters, the faults,
 * and `connect`, which ties a window that has loaded `excel-web-16.00.js` to this workbook.
 */
import type { Actor } from "./model/events";
import { WorkbookModel } from "./model/workbook";
import profiles from "./profiles.json";

export type ProfileName = keyof typeof profiles;
export type { Actor, ModelEvent, ModelListener } from "./model/events";
export type * from "./model/parts";
export { SheetModel, type CellModel } from "./model/sheet";
export type { BorderEdge, CellStyle } from "./model/style";
export { WorkbookModel, type CellWrite } from "./model/workbook";

/** What the add-in's calls cost, since the start or the last `reset`. */
export interface Stats {
  roundTrips: number;
  bytesUp: number;
  bytesDown: number;
  cellsRead: number;
  cellsWritten: number;
  reset(): void;
}

/** What goes wrong on purpose; each stays until it is taken away. */
export interface Faults {
  /** A cell is being edited: every call answers InvalidOperationInCellEditMode. */
  cellEditMode: boolean;
  /** More cells than this in one property read answer null, as a payload too large does. null: no limit. */
  maxCellsPerRead: number | null;
  /** The next call whose batch names this member ("GetUsedRangeOrNullObject", "Values") fails with the code. */
  failing: { member: string; code: string; message: string } | null;
  /** Runs before the round trip of this number (1 is the next one) is answered: what a colleague does meanwhile. */
  before(roundTrip: number, act: (model: WorkbookModel, by: Actor) => void): void;
}

/** A window (of Node or of a page) in which `excel-web-16.00.js` has run. */
export interface ExcelWindow {
  OfficeExtension: unknown;
  Office?: unknown;
  Excel?: unknown;
}

export interface SimulatedExcel {
  readonly model: WorkbookModel;
  readonly profile: ProfileName;
  readonly stats: Stats;
  readonly faults: Faults;
  /** From now on the window's `Excel.run` talks to this workbook; `Office.onReady` and `Office.context` are answered too. */
  connect(window: ExcelWindow): void;
}

export interface SimulatedExcelOptions {
  workbook?: WorkbookModel;
  profile?: ProfileName;
  /** Office's display language. */
  displayLanguage?: string;
}

export declare function createSimulatedExcel(options?: SimulatedExcelOptions): SimulatedExcel;
