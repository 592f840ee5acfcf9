/** Excel.Worksheet. */
import type { HostContext } from "../context";
import { parseArea, wholeSheet } from "../model/area";
import type { Visibility } from "../model/parts";
import type { SheetModel } from "../model/sheet";
import { apiClass, type ApiObject, type Arg } from "../protocol/api";
import { hostError } from "../protocol/errors";
import { booleanArg, numberArg, textArg } from "./args";
import { chartsObject } from "./charts";
import { freezePanesObject } from "./freeze-panes";
import { areaOfName, namesObject } from "./names";
import { commentsObject, notesObject } from "./notes";
import { pageLayoutObject } from "./page-layout";
import { protectionObject } from "./protection";
import { rangeObject } from "./range";
import { tablesObject } from "./tables";

const forbidden = /[\\/?*[\]:]/;

/** Excel's rules for a sheet's name: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at its ends, unique. */
export function checkSheetName(name: string, host: HostContext, self: SheetModel | null): void {
  const taken = host.model.sheetNamed(name);
  const valid = name !== "" && name.length <= 31 && !forbidden.test(name) && !/^'|'$/.test(name);
  if (!valid) throw hostError("InvalidArgument", name);
  if (taken && taken !== self) throw hostError("ItemAlreadyExists", name);
}

function rangeOf(sheet: SheetModel, address: Arg | undefined, host: HostContext): ApiObject {
  if (address === undefined || address === null) return rangeObject({ sheet, rentang: wholeSheet }, host);
  const text = textArg(address);
  const rentang = parseArea(text);
  if (rentang) return rangeObject({ sheet, rentang }, host);
  const name = host.model.names.find((n) => n.name.toLowerCase() === text.toLowerCase());
  const area = name ? areaOfName(name, host) : null;
  if (!area) throw hostError("InvalidArgument", text);
  return rangeObject(area, host);
}

function used(sheet: SheetModel, valuesOnly: Arg | undefined, host: HostContext): ApiObject | null {
  const rentang = sheet.usedRange(valuesOnly === true);
  return rentang ? rangeObject({ sheet, rentang }, host) : null;
}

function isVisibility(text: string): text is Visibility {
  return text === "Visible" || text === "Hidden" || text === "VeryHidden";
}

export const worksheetObject: (sheet: SheetModel, host: HostContext) => ApiObject = apiClass<SheetModel>({
  name: "Worksheet",
  id: (sheet) => sheet.id,
  get: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet, host) => host.model.sheets.indexOf(sheet),
    Visibility: (sheet) => sheet.visibility,
    TabColor: (sheet) => sheet.tabColor,
    Gridlines: (sheet) => sheet.showGridlines,
    StandardWidth: () => 8.43,
    StandardHeight: () => 15,
  },
  set: {
    Name: (sheet, arg, host) => {
      const name = textArg(arg);
      checkSheetName(name, host, sheet);
      host.model.renameSheet(sheet, name, "addin");
    },
    Visibility: (sheet, arg, host) => {
      const visibility = textArg(arg);
      if (!isVisibility(visibility)) throw hostError("InvalidArgument");
      host.model.setVisibility(sheet, visibility);
    },
    Position: (sheet, arg, host) => host.model.moveSheet(sheet, numberArg(arg)),
    TabColor: (sheet, arg, host) => {
      sheet.tabColor = textArg(arg);
      host.model.emit({ type: "layout", sheet });
    },
    Gridlines: (sheet, arg, host) => {
      sheet.showGridlines = booleanArg(arg);
      host.model.emit({ type: "layout", sheet });
    },
  },
  objects: {
    Names: (sheet, host) => namesObject({ sheet }, host),
    Charts: (sheet, host) => chartsObject(sheet, host),
    Comments: (sheet, host) => commentsObject(sheet, host),
    Notes: (sheet, host) => notesObject(sheet, host),
    Tables: (sheet, host) => tablesObject({ sheet }, host),
    FreezePanes: (sheet, host) => freezePanesObject(sheet, host),
    PageLayout: (sheet, host) => pageLayoutObject(sheet, host),
    Protection: (sheet, host) => protectionObject(sheet, host),
  },
  methods: {
    GetRange: (sheet, [address], host) => rangeOf(sheet, address, host),
    GetRangeByIndexes: (sheet, [row, col, rows, cols], host) => {
      const at = { row: numberArg(row), col: numberArg(col) };
      const rentang = { ...at, row2: at.row + numberArg(rows) - 1, col2: at.col + numberArg(cols) - 1 };
      if (rentang.row < 0 || rentang.col < 0 || rentang.row2 < at.row || rentang.col2 < at.col) {
        throw hostError("InvalidArgument");
      }
      return rangeObject({ sheet, rentang }, host);
    },
    GetCell: (sheet, [row, col], host) => {
      const at = { row: numberArg(row), col: numberArg(col) };
      return rangeObject({ sheet, rentang: { ...at, row2: at.row, col2: at.col } }, host);
    },
    // Of an empty sheet Excel gives A1.
    GetUsedRange: (sheet, [valuesOnly], host) => used(sheet, valuesOnly, host) ?? rangeOf(sheet, "A1", host),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], host) => used(sheet, valuesOnly, host),
  },
  actions: {
    Activate: (sheet, _, host) => {
      if (sheet.visibility !== "Visible") throw hostError("InvalidOperation", "Worksheet.activate");
      host.model.activate(sheet);
      return undefined;
    },
    Delete: (sheet, _, host) => {
      host.model.deleteSheet(sheet, "addin");
      return undefined;
    },
  },
});
