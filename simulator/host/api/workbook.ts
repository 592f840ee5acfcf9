/** Excel.Workbook, the root of every path. */
import type { HostContext } from "../context";
import { apiClass, type ApiObject } from "../protocol/api";
import { textArg } from "./args";
import { applicationObject, runtimeObject } from "./application";
import { namesObject } from "./names";
import { rangeObject } from "./range";
import { settingsObject } from "./settings";
import { tablesObject } from "./tables";
import { worksheetsObject } from "./worksheets";

const workbookObject = apiClass<null>({
  name: "Workbook",
  get: {
    Name: (_, host) => host.model.fileName,
    ReadOnly: () => false,
  },
  objects: {
    Worksheets: worksheetsObject,
    Names: (_, host) => namesObject({ sheet: null }, host),
    Tables: (_, host) => tablesObject({ sheet: null }, host),
    Settings: settingsObject,
    Application: applicationObject,
  },
  methods: {
    GetSelectedRange: (_, _args, host) => rangeObject(host.model.selection, host),
    GetActiveCell: (_, _args, host) => {
      const { sheet, rentang } = host.model.selection;
      return rangeObject({ sheet, rentang: { ...rentang, row2: rentang.row, col2: rentang.col } }, host);
    },
  },
  actions: {
    _RemoveReference: (_, [id], host) => {
      host.references.delete(textArg(id));
      return undefined;
    },
  },
});

/** The root object: the workbook's members, and those that hang beside it. */
export function rootObject(host: HostContext): ApiObject {
  const workbook = workbookObject(null, host);
  return {
    ...workbook,
    child: (name) => (name === "Runtime" ? runtimeObject(null, host) : workbook.child(name)),
  };
}
