/** Excel.WorksheetCollection. Chart sheets are not among the worksheets, as in Excel. */
import type { HostContext } from "../context";
import type { SheetModel } from "../model/sheet";
import { eventActions } from "../events";
import { apiClass, type ApiObject, type Arg } from "../protocol/api";
import { hostError } from "../protocol/errors";
import { optionalText, textArg } from "./args";
import { checkSheetName, worksheetObject } from "./worksheet";

function worksheets(host: HostContext): SheetModel[] {
  return host.model.sheets.filter((s) => s.kind === "worksheet");
}

/** By name or by id. */
function find(key: Arg | undefined, host: HostContext): SheetModel | null {
  const text = textArg(key).toLowerCase();
  return worksheets(host).find((s) => s.name.toLowerCase() === text || s.id.toLowerCase() === text) ?? null;
}

function nextName(host: HostContext): string {
  for (let n = host.model.sheets.length + 1; ; n++) {
    const name = `Sheet${n}`;
    if (!host.model.sheetNamed(name)) return name;
  }
}

export const worksheetsObject: (target: null, host: HostContext) => ApiObject = apiClass<null>({
  name: "WorksheetCollection",
  items: (_, host) => worksheets(host).map((s) => worksheetObject(s, host)),
  methods: {
    Add: (_, [name], host) => {
      const chosen = optionalText(name) ?? nextName(host);
      checkSheetName(chosen, host, null);
      return worksheetObject(host.model.addSheet(chosen, "addin"), host);
    },
    GetItem: (_, [key], host) => {
      const sheet = find(key, host);
      if (!sheet) throw hostError("ItemNotFound");
      return worksheetObject(sheet, host);
    },
    GetItemOrNullObject: (_, [key], host) => {
      const sheet = find(key, host);
      return sheet ? worksheetObject(sheet, host) : null;
    },
    GetActiveWorksheet: (_, _args, host) => worksheetObject(host.model.activeSheet, host),
    GetFirst: (_, [visibleOnly], host) => {
      const sheet = worksheets(host).find((s) => visibleOnly !== true || s.visibility === "Visible");
      if (!sheet) throw hostError("ItemNotFound");
      return worksheetObject(sheet, host);
    },
  },
  actions: {
    GetCount: (_, [visibleOnly], host) =>
      worksheets(host).filter((s) => visibleOnly !== true || s.visibility === "Visible").length,
    ...eventActions,
  },
});
