/** What a chart of the model draws: its series and the scale of its values. */
import type { CellValue } from "../../../src/core/sheet/grid";
import type { ChartModel, Json, SheetModel } from "../../host";

export interface Series {
  name: string;
  /** null: no figure, a gap. */
  values: (number | null)[];
  line: boolean;
  color: string;
}

export interface ChartData {
  categories: string[];
  series: Series[];
  /** Bottom and top of the value axis, and the distance of its lines. */
  min: number;
  max: number;
  step: number;
  format: string;
}

/** Office's own colours, in the order in which it gives them to series. */
const officeColours = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

const numberOf = (value: CellValue | Json | undefined): number | null =>
  typeof value === "number" ? value : null;

/** The first row or column of the source holds the categories, the other one the names of the series. */
export function chartData({ source, seriesBy, type, properties }: ChartModel, sheet: SheetModel): ChartData {
  const { row, col, row2, col2 } = source.rentang;
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && row2 - row >= col2 - col);
  const [many, long] = byColumns ? [col2 - col, row2 - row] : [row2 - row, col2 - col];
  const at = (series: number, point: number): CellValue =>
    byColumns ? sheet.cell(row + point, col + series).value : sheet.cell(row + series, col + point).value;
  const text = (series: number, point: number): string => String(at(series, point) ?? "");
  const numbers = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
  const series = numbers(many).map((s, i): Series => {
    const path = `Series.${i}`;
    const own = properties[`${path}.ChartType`];
    const line = (typeof own === "string" ? own : type).startsWith("Line");
    const colour = properties[`${path}.Format.${line ? "Line" : "Fill"}.Color`];
    return {
      name: text(s, 0),
      values: numbers(long).map((p) => numberOf(at(s, p))),
      line,
      color: typeof colour === "string" ? colour : (officeColours[i % officeColours.length] ?? "#808080"),
    };
  });
  const axis = "Axes.ValueAxis";
  const tops = numbers(long).map((_, p) => {
    const bars = series.filter((s) => !s.line).map((s) => s.values[p] ?? 0);
    const lines = series.filter((s) => s.line).map((s) => s.values[p] ?? 0);
    const stacked = type.includes("Stacked") ? [bars.reduce((sum, v) => sum + v, 0)] : bars;
    return Math.max(0, ...stacked, ...lines);
  });
  const lows = series.flatMap((s) => s.values.map((v) => v ?? 0));
  const min = numberOf(properties[`${axis}.Minimum`]) ?? Math.min(0, ...lows);
  const highest = Math.max(min, ...tops);
  const step = niceStep((highest - min) / 5);
  const max =
    numberOf(properties[`${axis}.Maximum`]) ??
    Math.max(min + step, Math.ceil((highest * 1.02) / step) * step);
  const format = properties[`${axis}.NumberFormat`];
  return {
    categories: numbers(long).map((p) => text(0, p)),
    series,
    min,
    max,
    step,
    format: typeof format === "string" ? format : "General",
  };
}

/** 1, 2 or 5 times a power of ten. */
function niceStep(rough: number): number {
  if (!(rough > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 5, 10].find((n) => n * power >= rough) ?? 10;
  return times * power;
}
