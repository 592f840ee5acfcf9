/** Charts of the file ↔ charts of the model, of the kinds that both know. */
import type { Sheet, SheetChart } from "hucre";
import type { Rentang } from "../../../src/core/sheet/address";
import { fullAddress, parseArea } from "../model/area";
import type { ChartModel } from "../model/parts";
import type { SheetModel } from "../model/sheet";
import { toApi, toFile } from "./vocabulary";

type FileChart = NonNullable<Sheet["charts"]>[number];

/** null: a chart whose source is no table of one sheet. */
export function chartToModel(sheet: SheetModel, chart: FileChart, id: string): ChartModel | null {
  const series = (chart.series ?? []).flatMap(({ valuesRef }) => refOf(valuesRef) ?? []);
  const [first] = series;
  if (!first || series.some((s) => s.lembar !== first.lembar)) return null;
  const columns = first.rentang.row2 > first.rentang.row;
  const all = series.reduce((area, s) => enclose(area, s.rentang), first.rentang);
  // The header row and the column of labels stand before the figures.
  const rentang = { ...all, row: Math.max(0, all.row - 1), col: Math.max(0, all.col - 1) };
  const { from, to } = chart.anchor ?? { from: { row: 0, col: 0 } };
  const end = to ?? { row: from.row + 14, col: from.col + 7 };
  const left = distance(0, from.col, (i) => sheet.columnWidth(i));
  const top = distance(0, from.row, (i) => sheet.rowHeight(i));
  return {
    id,
    name: `Chart ${sheet.charts.length + 1}`,
    type: typeOf(chart.kinds[0] ?? "bar"),
    source: { lembar: first.lembar || sheet.name, rentang },
    seriesBy: columns ? "Columns" : "Rows",
    title: chart.title ?? null,
    left,
    top,
    width: distance(from.col, end.col, (i) => sheet.columnWidth(i)),
    height: distance(from.row, end.row, (i) => sheet.rowHeight(i)),
    properties: {},
  };
}

/** The library does not tell lying bars from standing ones: both are read as columns. */
function typeOf(kind: string): string {
  const plain = kind.replace("3D", "");
  return plain === "bar" ? "ColumnClustered" : toApi("chart", plain, "ColumnClustered");
}

/** None for a kind that the file's writer does not know. Series run down the source's columns, or along its rows. */
export function chartToFile(sheet: SheetModel, chart: ChartModel, source: SheetModel | null): SheetChart[] {
  const type = toFile("chart", chart.type);
  if (!type) return [];
  const { row, col, row2, col2 } = chart.source.rentang;
  const columns = chart.seriesBy === "Columns" || (chart.seriesBy === "Auto" && row2 - row >= col2 - col);
  const at = (r: number, c: number, r2: number, c2: number): string =>
    fullAddress(chart.source.lembar, { row: r, col: c, row2: r2, col2: c2 });
  const name = (r: number, c: number): { name?: string } => {
    const header = source?.cell(r, c).value ?? null;
    return header === null ? {} : { name: String(header) };
  };
  const series = Array.from({ length: columns ? col2 - col : row2 - row }, (_, i) => {
    const n = i + 1;
    return columns
      ? {
          ...name(row, col + n),
          values: at(row + 1, col + n, row2, col + n),
          categories: at(row + 1, col, row2, col),
        }
      : {
          ...name(row + n, col),
          values: at(row + n, col + 1, row + n, col2),
          categories: at(row, col + 1, row, col2),
        };
  });
  const colAt = (points: number): number => indexAt(points, (i) => sheet.columnWidth(i));
  const rowAt = (points: number): number => indexAt(points, (i) => sheet.rowHeight(i));
  return [
    {
      type,
      ...(chart.title ? { title: chart.title } : {}),
      series,
      anchor: {
        from: { row: rowAt(chart.top), col: colAt(chart.left) },
        to: { row: rowAt(chart.top + chart.height), col: colAt(chart.left + chart.width) },
      },
    },
  ];
}

function refOf(ref: string | undefined): { lembar: string; rentang: Rentang } | null {
  const rentang = parseArea(ref ?? "");
  const prefix = (ref ?? "").slice(0, Math.max(0, (ref ?? "").lastIndexOf("!")));
  const lembar = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  return rentang ? { lembar, rentang } : null;
}

function enclose(a: Rentang, b: Rentang): Rentang {
  return {
    row: Math.min(a.row, b.row),
    col: Math.min(a.col, b.col),
    row2: Math.max(a.row2, b.row2),
    col2: Math.max(a.col2, b.col2),
  };
}

function distance(from: number, to: number, size: (index: number) => number): number {
  let points = 0;
  for (let i = from; i < to; i++) points += size(i);
  return points;
}

/** Which row or column a place lies in. */
function indexAt(points: number, size: (index: number) => number): number {
  let index = 0;
  for (let left = points; left >= size(index) && index < 20_000; index++) left -= size(index);
  return index;
}
