/** The charts of a sheet, where they stand over its cells. */
import type { ChartModel, SheetModel, WorkbookModel } from "../../host";
import { Chart } from "./Chart";
import type { Box, Metrics } from "./metrics";

export function Charts({
  book,
  sheet,
  metrics,
}: {
  book: WorkbookModel;
  sheet: SheetModel;
  metrics: Metrics;
}) {
  return sheet.charts.map((chart) => (
    <Chart
      key={chart.id}
      chart={chart}
      source={book.sheetNamed(chart.source.lembar)}
      box={boxOf(chart, sheet, metrics)}
    />
  ));
}

/** A chart is bound to cells; rows that are fitted to their text stand lower on the screen than their points say. */
function boxOf({ left, top, width, height }: ChartModel, sheet: SheetModel, metrics: Metrics): Box {
  const x = (points: number): number =>
    place(
      points,
      (i) => sheet.columnWidth(i),
      (col) => metrics.box({ row: 0, row2: 0, col, col2: col }),
      "left",
    );
  const y = (points: number): number =>
    place(
      points,
      (i) => sheet.rowHeight(i),
      (row) => metrics.box({ row, row2: row, col: 0, col2: 0 }),
      "top",
    );
  const [x1, y1] = [x(left), y(top)];
  return { left: x1, top: y1, width: x(left + width) - x1, height: y(top + height) - y1 };
}

function place(
  points: number,
  size: (line: number) => number,
  box: (line: number) => Box,
  side: "left" | "top",
): number {
  let line = 0;
  let rest = points;
  while (rest >= size(line) && line < 20_000) rest -= size(line++);
  const found = box(line);
  return found[side] + (rest / size(line)) * (side === "left" ? found.width : found.height);
}
