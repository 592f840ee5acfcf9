/** Excel.PageLayout. Margins are points. */
import type { HostContext } from "../context";
import type { PageLayoutModel } from "../model/parts";
import type { SheetModel } from "../model/sheet";
import { absoluteAddress, parseArea } from "../model/area";
import { apiClass, isApiObject, type ApiObject, type Arg, type ClassTable } from "../protocol/api";
import { hostError } from "../protocol/errors";
import { booleanArg, numberArg, recordArg, textArg } from "./args";
import { isRangeTarget } from "./range-kind";

type Get = NonNullable<ClassTable<SheetModel>["get"]>[string];
type Set = NonNullable<ClassTable<SheetModel>["set"]>[string];

const places = [
  "LeftHeader",
  "CenterHeader",
  "RightHeader",
  "LeftFooter",
  "CenterFooter",
  "RightFooter",
] as const;

const headersFootersForAllPages = apiClass<SheetModel>({
  name: "HeaderFooter",
  get: Object.fromEntries(
    places.map((place): [string, Get] => [place, (s) => s.pageLayout.headersFooters[place] ?? ""]),
  ),
  set: Object.fromEntries(
    places.map((place): [string, Set] => [
      place,
      (s, arg) => {
        s.pageLayout.headersFooters[place] = textArg(arg);
      },
    ]),
  ),
});

const headersFootersObject = apiClass<SheetModel>({
  name: "HeaderFooterGroup",
  objects: { DefaultForAllPages: headersFootersForAllPages },
});

function margin(side: keyof PageLayoutModel["margins"]): { get: Get; set: Set } {
  return {
    get: (s) => s.pageLayout.margins[side],
    set: (s, arg) => {
      s.pageLayout.margins[side] = numberArg(arg);
    },
  };
}

const margins = {
  TopMargin: margin("top"),
  BottomMargin: margin("bottom"),
  LeftMargin: margin("left"),
  RightMargin: margin("right"),
  HeaderMargin: margin("header"),
  FooterMargin: margin("footer"),
};
const marginTable = <K extends "get" | "set">(kind: K): Record<string, (typeof margins)["TopMargin"][K]> =>
  Object.fromEntries(Object.entries(margins).map(([name, accessor]) => [name, accessor[kind]]));

function areaArg(arg: Arg | undefined): string {
  if (isApiObject(arg)) {
    if (!isRangeTarget(arg.target)) throw hostError("InvalidArgument");
    return absoluteAddress(arg.target.rentang);
  }
  const text = textArg(arg);
  if (!parseArea(text)) throw hostError("InvalidArgument", text);
  return text;
}

export const pageLayoutObject: (sheet: SheetModel, host: HostContext) => ApiObject = apiClass<SheetModel>({
  name: "PageLayout",
  get: {
    Orientation: (s) => s.pageLayout.orientation,
    PaperSize: (s) => s.pageLayout.paperSize,
    Zoom: (s) => s.pageLayout.zoom,
    CenterHorizontally: (s) => s.pageLayout.centerHorizontally,
    CenterVertically: (s) => s.pageLayout.centerVertically,
    PrintGridlines: (s) => s.pageLayout.printGridlines,
    ...marginTable("get"),
  },
  set: {
    Orientation: (s, arg) => {
      s.pageLayout.orientation = textArg(arg);
    },
    PaperSize: (s, arg) => {
      s.pageLayout.paperSize = textArg(arg);
    },
    Zoom: (s, arg) => {
      s.pageLayout.zoom = recordArg(arg);
    },
    CenterHorizontally: (s, arg) => {
      s.pageLayout.centerHorizontally = booleanArg(arg);
    },
    CenterVertically: (s, arg) => {
      s.pageLayout.centerVertically = booleanArg(arg);
    },
    PrintGridlines: (s, arg) => {
      s.pageLayout.printGridlines = booleanArg(arg);
    },
    ...marginTable("set"),
  },
  objects: { HeadersFooters: headersFootersObject },
  actions: {
    SetPrintArea: (s, [area]) => {
      s.pageLayout.printArea = areaArg(area);
      return undefined;
    },
    SetPrintTitleRows: (s, [area]) => {
      s.pageLayout.printTitleRows = areaArg(area);
      return undefined;
    },
    SetPrintTitleColumns: (s, [area]) => {
      s.pageLayout.printTitleColumns = areaArg(area);
      return undefined;
    },
    SetPrintMargins: (s, [unit, options]) => {
      const factor = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[textArg(unit)];
      if (factor === undefined) throw hostError("InvalidArgument");
      for (const [side, size] of Object.entries(recordArg(options))) {
        if (side in s.pageLayout.margins && typeof size === "number") {
          Object.assign(s.pageLayout.margins, { [side]: size * factor });
        }
      }
      return undefined;
    },
  },
});
