/** Excel.WorksheetFreezePanes. */
import type { HostContext } from "../context";
import type { FreezePanes } from "../model/parts";
import type { SheetModel } from "../model/sheet";
import { parseArea } from "../model/area";
import { apiClass, isApiObject, type ApiObject } from "../protocol/api";
import { hostError } from "../protocol/errors";
import { numberArg, textArg } from "./args";
import { rangeObject } from "./range";
import { isRangeTarget } from "./range-kind";

function freeze(sheet: SheetModel, host: HostContext, panes: FreezePanes): null {
  sheet.freeze = panes;
  host.model.emit({ type: "layout", sheet });
  return null;
}

export const freezePanesObject: (sheet: SheetModel, host: HostContext) => ApiObject = apiClass<SheetModel>({
  name: "WorksheetFreezePanes",
  methods: {
    GetLocationOrNullObject: (sheet, _, host) => {
      const { rows, columns } = sheet.freeze;
      if (rows === 0 && columns === 0) return null;
      const rentang = {
        row: 0,
        col: 0,
        row2: rows === 0 ? 1048575 : rows - 1,
        col2: columns === 0 ? 16383 : columns - 1,
      };
      return rangeObject({ sheet, rentang }, host);
    },
  },
  actions: {
    FreezeRows: (sheet, [count], host) => freeze(sheet, host, { rows: numberArg(count, 1), columns: 0 }),
    FreezeColumns: (sheet, [count], host) => freeze(sheet, host, { rows: 0, columns: numberArg(count, 1) }),
    FreezeAt: (sheet, [range], host) => {
      const target = isApiObject(range) ? range.target : null;
      const area = isRangeTarget(target)
        ? target.rentang
        : parseArea(textArg(isApiObject(range) ? null : range));
      if (!area) throw hostError("InvalidArgument");
      return freeze(sheet, host, { rows: area.row2 + 1, columns: area.col2 + 1 });
    },
    Unfreeze: (sheet, _, host) => freeze(sheet, host, { rows: 0, columns: 0 }),
  },
});
