/** A chart of ours as the library's; its series are read off the cells that the same list writes. */
import type { WriteSheet } from "hucre";
import { isFormula, type Chart, type Content, type Edit } from "../../core/edits";
import { columnLetters, quoteSheet } from "../../core/sheet/address";

type SheetChart = NonNullable<WriteSheet["charts"]>[number];

const kind = {
  ColumnClustered: "column",
  ColumnStacked: "column",
  BarClustered: "bar",
  Line: "line",
} as const;

export function chartOf(chart: Chart, edits: readonly Edit[]): SheetChart {
  const { lembar, rentang } = chart.source;
  const area = (row: number, col: number, row2: number, col2: number): string =>
    `${quoteSheet(lembar)}!$${columnLetters(col)}$${row + 1}:$${columnLetters(col2)}$${row2 + 1}`;
  const byColumns = chart.seriesBy === "Columns";
  const count = byColumns ? rentang.col2 - rentang.col : rentang.row2 - rentang.row;
  const series = Array.from({ length: count }, (_, i) => {
    const color = chart.series?.[i]?.color;
    return byColumns
      ? {
          name: textAt(edits, lembar, rentang.row, rentang.col + 1 + i),
          categories: area(rentang.row + 1, rentang.col, rentang.row2, rentang.col),
          values: area(rentang.row + 1, rentang.col + 1 + i, rentang.row2, rentang.col + 1 + i),
          ...(color === undefined ? {} : { color: color.replace("#", "") }),
        }
      : {
          name: textAt(edits, lembar, rentang.row + 1 + i, rentang.col),
          categories: area(rentang.row, rentang.col + 1, rentang.row, rentang.col2),
          values: area(rentang.row + 1 + i, rentang.col + 1, rentang.row + 1 + i, rentang.col2),
          ...(color === undefined ? {} : { color: color.replace("#", "") }),
        };
  });
  return {
    type: kind[chart.type],
    title: chart.title,
    series,
    ...(chart.type === "ColumnStacked" ? { barGrouping: "stacked", overlap: 100, gapWidth: 60 } : {}),
    ...(chart.valueAxis === undefined ? {} : { axes: { y: axisOf(chart.valueAxis) } }),
    legend: chart.legend ? "bottom" : false,
    anchor: {
      from: { row: chart.at.row, col: chart.at.col },
      to: { row: chart.at.row2 + 1, col: chart.at.col2 + 1 },
    },
  };
}

function axisOf({ min, max, numberFormat }: NonNullable<Chart["valueAxis"]>) {
  return {
    scale: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
    ...(numberFormat === undefined ? {} : { numberFormat: { formatCode: numberFormat } }),
  };
}

/** The text that the list writes at a cell: a series' name. */
function textAt(edits: readonly Edit[], lembar: string, row: number, col: number): string {
  for (const edit of edits) {
    if (edit.kind !== "write" || edit.lembar !== lembar) continue;
    const content: Content | undefined = edit.contents[row - edit.row]?.[col - edit.col];
    if (content !== undefined && content !== null)
      return String(isFormula(content) ? content.nilai : content);
  }
  return "";
}
