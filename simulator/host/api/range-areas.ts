/** Excel.RangeAreas, as far as it is read: the areas of one sheet, one by one. */
import type { Rentang } from "../../../src/core/sheet/address";
import type { HostContext } from "../context";
import { fullAddress } from "../model/area";
import type { SheetModel } from "../model/sheet";
import { apiClass, type ApiObject } from "../protocol/api";
import { rangeObject } from "./range";

interface AreasTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Rentang[];
}

const areasObject = apiClass<AreasTarget>({
  name: "RangeCollection",
  get: { Count: ({ areas }) => areas.length },
  items: ({ sheet, areas }, host) => areas.map((rentang) => rangeObject({ sheet, rentang }, host)),
});

export const rangeAreasObject: (target: AreasTarget, host: HostContext) => ApiObject = apiClass<AreasTarget>({
  name: "RangeAreas",
  get: {
    Address: ({ sheet, areas }) => areas.map((rentang) => fullAddress(sheet.name, rentang)).join(","),
    AreaCount: ({ areas }) => areas.length,
  },
  objects: { Areas: areasObject },
});
