/** Excel.ChartCollection: charts as data. Properties of a chart's parts are kept under their path. */
import type { HostContext } from "../context";
import { colsOf, rowsOf } from "../model/area";
import { parseArea } from "../model/area";
import type { ChartModel } from "../model/parts";
import type { SheetModel } from "../model/sheet";
import { apiClass, isApiObject, type ApiObject, type Arg, type ClassTable } from "../protocol/api";
import { hostError } from "../protocol/errors";
import { colourArg, jsonArg, numberArg, optionalText, textArg } from "./args";
import parts from "./chart-parts.json";
import { isRangeTarget } from "./range-kind";
import type { RangeTarget } from "./range-target";

interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

interface PartTarget extends ChartTarget {
  /** "Legend", "Series.0" */
  readonly path: string;
}

type PartName = keyof typeof parts;

function redraw({ sheet }: ChartTarget, host: HostContext): void {
  host.model.emit({ type: "layout", sheet });
}

/** A part whose properties and children are listed in chart-parts.json. */
function partObject(name: PartName): (t: PartTarget, host: HostContext) => ApiObject {
  const { properties, children }: { properties: string[]; children: Record<string, string> } = parts[name];
  const get: NonNullable<ClassTable<PartTarget>["get"]> = Object.fromEntries(
    properties.map((p) => [p, ({ chart, path }: PartTarget) => chart.properties[`${path}.${p}`] ?? null]),
  );
  const set: NonNullable<ClassTable<PartTarget>["set"]> = Object.fromEntries(
    properties.map((p) => [
      p,
      (t: PartTarget, arg: Arg, host: HostContext) => {
        t.chart.properties[`${t.path}.${p}`] = jsonArg(arg);
        redraw(t, host);
      },
    ]),
  );
  const objects: NonNullable<ClassTable<PartTarget>["objects"]> = Object.fromEntries(
    Object.entries(children).map(([child, part]) => [
      child,
      (t: PartTarget, host: HostContext) =>
        isPart(part) ? partObject(part)({ ...t, path: `${t.path}.${child}` }, host) : null,
    ]),
  );
  const setColour = (t: PartTarget, args: readonly Arg[], host: HostContext): undefined => {
    t.chart.properties[`${t.path}.Color`] = colourArg(args[0]);
    redraw(t, host);
    return undefined;
  };
  const sources = (kind: string) => (t: PartTarget, args: readonly Arg[], host: HostContext) => {
    const source = isApiObject(args[0]) ? args[0].target : null;
    if (!isRangeTarget(source)) throw hostError("InvalidArgument");
    t.chart.properties[`${t.path}.${kind}`] = describe(source);
    redraw(t, host);
    return undefined;
  };
  return apiClass<PartTarget>({
    name: `Chart${name}`,
    get,
    set,
    objects,
    actions: {
      ...(name === "Fill" ? { SetSolidColor: setColour } : {}),
      ...(name === "Series" ? { SetValues: sources("Values"), SetXAxisValues: sources("XValues") } : {}),
    },
  });
}

function isPart(name: string): name is PartName {
  return name in parts;
}

function describe({ sheet, rentang }: RangeTarget): {
  lembar: string;
  row: number;
  col: number;
  row2: number;
  col2: number;
} {
  return { lembar: sheet.name, ...rentang };
}

/** How many series Excel makes of a source: one a column of figures where there are more rows than columns. */
function seriesCount({ chart }: ChartTarget): number {
  const { rentang } = chart.source;
  const byColumns =
    chart.seriesBy === "Columns" || (chart.seriesBy === "Auto" && rowsOf(rentang) >= colsOf(rentang));
  return Math.max(1, (byColumns ? colsOf(rentang) : rowsOf(rentang)) - 1);
}

const seriesObject = apiClass<ChartTarget>({
  name: "ChartSeriesCollection",
  get: { Count: seriesCount },
  items: (t, host) => Array.from({ length: seriesCount(t) }, (_, i) => series(t, i, host)),
  methods: {
    GetItemAt: (t, [index], host) => {
      const i = numberArg(index);
      if (i >= seriesCount(t)) throw hostError("ItemNotFound");
      return series(t, i, host);
    },
  },
  actions: { GetCount: seriesCount },
});

function series(t: ChartTarget, index: number, host: HostContext): ApiObject {
  return partObject("Series")({ ...t, path: `Series.${index}` }, host);
}

const size = (key: "top" | "left" | "width" | "height") => ({
  get: ({ chart }: ChartTarget) => chart[key],
  set: (t: ChartTarget, arg: Arg, host: HostContext) => {
    t.chart[key] = numberArg(arg);
    redraw(t, host);
  },
});
const [top, left, width, height] = [size("top"), size("left"), size("width"), size("height")];

const chartObject = apiClass<ChartTarget>({
  name: "Chart",
  id: ({ chart }) => chart.id,
  get: {
    Id: ({ chart }) => chart.id,
    Name: ({ chart }) => chart.name,
    ChartType: ({ chart }) => chart.type,
    Top: top.get,
    Left: left.get,
    Width: width.get,
    Height: height.get,
  },
  set: {
    Name: ({ chart }, arg) => {
      chart.name = textArg(arg);
    },
    ChartType: ({ chart }, arg) => {
      chart.type = textArg(arg);
    },
    Top: top.set,
    Left: left.set,
    Width: width.set,
    Height: height.set,
  },
  objects: {
    Title: (t, host) => titleObject(t, host),
    Legend: (t, host) => partObject("Legend")({ ...t, path: "Legend" }, host),
    Axes: (t, host) => partObject("Axes")({ ...t, path: "Axes" }, host),
    DataLabels: (t, host) => partObject("DataLabels")({ ...t, path: "DataLabels" }, host),
    Series: seriesObject,
  },
  actions: {
    SetPosition: (t, [from, to], host) => {
      const start = parseArea(textArg(from));
      const end = parseArea(optionalText(to) ?? textArg(from));
      if (!start || !end) throw hostError("InvalidArgument");
      t.chart.left = distance(0, start.col, (i) => t.sheet.columnWidth(i));
      t.chart.top = distance(0, start.row, (i) => t.sheet.rowHeight(i));
      t.chart.width = distance(start.col, end.col2 + 1, (i) => t.sheet.columnWidth(i));
      t.chart.height = distance(start.row, end.row2 + 1, (i) => t.sheet.rowHeight(i));
      redraw(t, host);
      return undefined;
    },
    SetData: (t, [source, seriesBy], host) => {
      t.chart.source = sourceOf(source);
      t.chart.seriesBy = optionalText(seriesBy) ?? "Auto";
      redraw(t, host);
      return undefined;
    },
    Delete: (t, _, host) => {
      t.sheet.charts.splice(t.sheet.charts.indexOf(t.chart), 1);
      redraw(t, host);
      return undefined;
    },
  },
});

const titleObject = apiClass<ChartTarget>({
  name: "ChartTitle",
  get: {
    Text: ({ chart }) => chart.title ?? "",
    Visible: ({ chart }) => chart.title !== null,
  },
  set: {
    Text: (t, arg, host) => {
      t.chart.title = textArg(arg);
      redraw(t, host);
    },
    Visible: (t, arg, host) => {
      if (arg === false) t.chart.title = null;
      redraw(t, host);
    },
  },
});

function distance(from: number, to: number, sizeOf: (index: number) => number): number {
  let total = 0;
  for (let i = from; i < to; i++) total += sizeOf(i);
  return total;
}

function sourceOf(arg: Arg | undefined): ChartModel["source"] {
  const target = isApiObject(arg) ? arg.target : null;
  if (!isRangeTarget(target)) throw hostError("InvalidArgument");
  return { lembar: target.sheet.name, rentang: target.rentang };
}

function find(sheet: SheetModel, key: Arg | undefined, host: HostContext): ApiObject | null {
  const text = textArg(key);
  const chart = sheet.charts.find((c) => c.name === text || c.id === text);
  return chart ? chartObject({ sheet, chart }, host) : null;
}

export const chartsObject: (sheet: SheetModel, host: HostContext) => ApiObject = apiClass<SheetModel>({
  name: "ChartCollection",
  get: { Count: (sheet) => sheet.charts.length },
  items: (sheet, host) => sheet.charts.map((chart) => chartObject({ sheet, chart }, host)),
  methods: {
    Add: (sheet, [type, source, seriesBy], host) => {
      const chart: ChartModel = {
        id: host.model.newId(),
        name: `Chart ${sheet.charts.length + 1}`,
        type: textArg(type),
        source: sourceOf(source),
        seriesBy: optionalText(seriesBy) ?? "Auto",
        title: null,
        top: 0,
        left: 0,
        width: 360,
        height: 216,
        properties: {},
      };
      sheet.charts.push(chart);
      host.model.emit({ type: "layout", sheet });
      return chartObject({ sheet, chart }, host);
    },
    GetItem: (sheet, [key], host) => {
      const chart = find(sheet, key, host);
      if (!chart) throw hostError("ItemNotFound");
      return chart;
    },
    GetItemOrNullObject: (sheet, [key], host) => find(sheet, key, host),
  },
  actions: { GetCount: (sheet) => sheet.charts.length },
});
