/** Excel.TableCollection, as far as it is read: names, areas, styles. */
import type { HostContext } from "../context";
import type { TableModel } from "../model/parts";
import type { SheetModel } from "../model/sheet";
import { apiClass, type ApiObject, type Arg } from "../protocol/api";
import { hostError } from "../protocol/errors";
import { textArg } from "./args";
import { rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

const tableObject = apiClass<TableTarget>({
  name: "Table",
  id: ({ table }) => table.id,
  get: {
    Id: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    ShowHeaders: ({ table }) => table.hasHeaders,
    Style: ({ table }) => table.style,
  },
  objects: { Worksheet: ({ sheet }, host) => worksheetObject(sheet, host) },
  methods: {
    GetRange: ({ sheet, table }, _, host) => rangeObject({ sheet, rentang: table.rentang }, host),
  },
});

/** null: those of the whole workbook. */
interface TablesTarget {
  readonly sheet: SheetModel | null;
}

function tables({ sheet }: TablesTarget, host: HostContext): TableTarget[] {
  const sheets = sheet ? [sheet] : host.model.sheets;
  return sheets.flatMap((s) => s.tables.map((table) => ({ sheet: s, table })));
}

function find(t: TablesTarget, key: Arg | undefined, host: HostContext): ApiObject | null {
  const text = textArg(key).toLowerCase();
  const found = tables(t, host).find(
    ({ table }) => table.name.toLowerCase() === text || table.id.toLowerCase() === text,
  );
  return found ? tableObject(found, host) : null;
}

export const tablesObject: (target: TablesTarget, host: HostContext) => ApiObject = apiClass<TablesTarget>({
  name: "TableCollection",
  get: { Count: (t, host) => tables(t, host).length },
  items: (t, host) => tables(t, host).map((table) => tableObject(table, host)),
  methods: {
    GetItem: (t, [key], host) => {
      const table = find(t, key, host);
      if (!table) throw hostError("ItemNotFound");
      return table;
    },
    GetItemOrNullObject: (t, [key], host) => find(t, key, host),
  },
});
