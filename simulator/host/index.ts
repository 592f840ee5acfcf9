/**
 * Excel without Excel: Microsoft's own client classes of the Excel API over a workbook of ours.
 * `createSimulatedExcel` gives the workbook (`model`, for the page that draws it), the counters, the faults,
 * and `connect`, which ties a window that has loaded `excel-web-16.00.js` to this workbook.
 */
import { rootObject } from "./api/workbook";
import type { HostContext } from "./context";
import { Dialogs } from "./dialogs";
import { EventHub, type RichApiMessage } from "./events";
import { Faults } from "./faults";
import { WorkbookModel } from "./model/workbook";
import { completeOffice, type Command } from "./office";
import { isSetSupported, profileNamed, type ProfileName } from "./profile";
import { executeBatch } from "./protocol/batch";
import { hostError, type ErrorCode } from "./protocol/errors";
import type { RequestBody, ResponseBody } from "./protocol/message";
import { completeWithNotes } from "./protocol/note-classes";
import { overrideSession } from "./protocol/session";
import { Stats } from "./stats";

export type { Faults } from "./faults";
export type { Actor, ModelEvent, ModelListener } from "./model/events";
export type * from "./model/parts";
export { SheetModel, type CellModel } from "./model/sheet";
export { normalStyle, type Border, type BorderEdge, type CellStyle } from "./model/style";
export { calculateLive } from "./calculation/live";
export { displayCell } from "./model/display";
export { modelFromData } from "./model/build";
export { WorkbookModel, type CellWrite, type Recalculation } from "./model/workbook";
export type { Dialogs } from "./dialogs";
export type { Command, CommandEvent } from "./office";
export type { ProfileName } from "./profile";
export type { Stats } from "./stats";

/** A window (of Node or of a page) in which `excel-web-16.00.js` has run. */
export interface ExcelWindow {
  Excel?: unknown;
  OfficeExtension?: unknown;
  Office?: unknown;
}

export interface SimulatedExcelOptions {
  workbook: WorkbookModel;
  /** Which Excel is played; "365" where left out. */
  profile?: ProfileName;
  /** Office's display language; "id-ID" where left out. */
  displayLanguage?: string;
  /** Office.context.officeTheme. */
  theme?: Readonly<Record<string, string | boolean>>;
}

export interface SimulatedExcel {
  readonly model: WorkbookModel;
  readonly profile: ProfileName;
  readonly stats: Stats;
  readonly faults: Faults;
  readonly events: EventHub;
  /** The functions that the add-in associated with ribbon buttons (Office.actions.associate), by id. */
  readonly commands: ReadonlyMap<string, Command>;
  /** The dialog that the add-in opened (Office.context.ui.displayDialogAsync), if one is open. */
  readonly dialogs: Dialogs;
  /**
   * From now on `Excel.run` of the window talks to this workbook, and `Office.onReady` and `Office.context` answer.
   * The function that comes back stops the events: for a frame that is taken away.
   */
  connect(window: ExcelWindow): () => void;
}

/** Opens a workbook in a simulated Excel. Several windows may connect to it, as panes and command pages do. */
export function createSimulatedExcel(options: SimulatedExcelOptions): SimulatedExcel {
  const { workbook: model, profile: profileName = "365" } = options;
  const windows = new Set<(message: RichApiMessage) => void>();
  const commands = new Map<string, Command>();
  const dialogs = new Dialogs();
  const host: HostContext = {
    model,
    stats: new Stats(),
    faults: new Faults(),
    profile: profileNamed(profileName),
    // Events come after the change that caused them, never inside it.
    events: new EventHub((message) => {
      setTimeout(() => {
        for (const deliver of windows) deliver(message);
      }, 0);
    }),
    references: new Map(),
    referenceIds: new WeakMap(),
  };
  model.subscribe(host.events.listen);
  return {
    model,
    profile: profileName,
    stats: host.stats,
    faults: host.faults,
    events: host.events,
    commands,
    dialogs,
    connect: (window) => {
      const deliver = overrideSession(window.OfficeExtension, (body) => answer(body, host));
      windows.add(deliver);
      if (isSetSupported(host.profile, "ExcelApi", "1.18"))
        completeWithNotes(window.OfficeExtension, window.Excel);
      if (typeof window.Office === "object" && window.Office !== null) {
        window.Office = completeOffice(window.Office, {
          profile: host.profile,
          displayLanguage: options.displayLanguage ?? "id-ID",
          theme: options.theme ?? {},
          commands,
          dialogs,
        });
      }
      return () => void windows.delete(deliver);
    },
  };
}

/** One round trip. Request and answer travel as JSON, so that nothing but data can pass. */
async function answer(body: RequestBody, host: HostContext): Promise<ResponseBody> {
  await Promise.resolve();
  const { stats, faults } = host;
  const sent = JSON.stringify(body);
  stats.roundTrips += 1;
  stats.bytesUp += sent.length;
  faults.arrive(host.model);
  if (faults.cellEditMode) return refusal("InvalidOperationInCellEditMode");
  if (sent.length > (faults.maxRequestBytes ?? Infinity)) return refusal("RequestPayloadSizeLimitExceeded");
  // The client's own JSON, so of the shape that its version is pinned for.
  const request = JSON.parse(sent) as RequestBody;
  const response = JSON.stringify(executeBatch(request, rootObject(host), host));
  host.model.calculate();
  stats.bytesDown += response.length;
  if (response.length > (faults.maxResponseBytes ?? Infinity))
    return refusal("ResponsePayloadSizeLimitExceeded");
  return JSON.parse(response) as ResponseBody;
}

function refusal(code: ErrorCode): ResponseBody {
  const { message, location } = hostError(code);
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: location, ActionIndex: 0 },
  };
}
