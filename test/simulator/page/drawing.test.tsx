/** What the simulated grid draws over the cells: charts and notes. */
import "@testing-library/jest-dom";
import { render } from "@testing-library/react";
import type { CellValue } from "../../../src/core/sheet/grid";
import type { ChartModel } from "../../../simulator/host/model/parts";
import type { SheetModel } from "../../../simulator/host/model/sheet";
import { WorkbookModel } from "../../../simulator/host/model/workbook";
import { normalStyle } from "../../../simulator/host/model/style";
import { Chart } from "../../../simulator/page/grid/Chart";
import { chartData } from "../../../simulator/page/grid/chart-data";
import { Metrics } from "../../../simulator/page/grid/metrics";
import { Notes } from "../../../simulator/page/grid/Notes";

/** Kategori over two jabatan, stacked, with a line for the average. */
function sebaran(): { sheet: SheetModel; chart: ChartModel; book: WorkbookModel } {
  const book = new WorkbookModel();
  const sheet = book.addSheet("Ringkasan");
  const rows: CellValue[][] = [
    [null, "Tinggi", "Rendah", "Rata-rata"],
    ["Sekretaris", 0.6, 0.2, 0.9],
    ["Kabid SMP", 0.5, null, 0.7],
  ];
  rows.forEach((cells, row) =>
    cells.forEach((value, col) => sheet.setCell(row, col, { value, formula: null, style: normalStyle })),
  );
  const chart: ChartModel = {
    id: "g",
    name: "g",
    type: "ColumnStacked",
    source: { lembar: "Ringkasan", rentang: { row: 0, col: 0, row2: 2, col2: 3 } },
    seriesBy: "Columns",
    title: "Capaian per jabatan",
    top: 0,
    left: 0,
    width: 400,
    height: 240,
    properties: {
      "Series.0.Format.Fill.Color": "#00AA00",
      "Series.2.ChartType": "Line",
      "Series.2.Format.Line.Color": "#C00000",
      "Axes.ValueAxis.Minimum": 0,
      "Axes.ValueAxis.NumberFormat": "0%",
    },
  };
  return { sheet, chart, book };
}

describe("charts", () => {
  test("series run down the columns, a blank is a gap, and the scale holds what is stacked", () => {
    const { sheet, chart } = sebaran();
    expect(chartData(chart, sheet)).toMatchObject({
      categories: ["Sekretaris", "Kabid SMP"],
      series: [
        { name: "Tinggi", values: [0.6, 0.5], line: false, color: "#00AA00" },
        { name: "Rendah", values: [0.2, null], line: false },
        { name: "Rata-rata", values: [0.9, 0.7], line: true, color: "#C00000" },
      ],
      min: 0,
      max: 1,
      step: 0.2,
    });
  });

  test("columns stand on each other up to their sum, and the line goes through its values", () => {
    const { sheet, chart } = sebaran();
    const { container } = render(
      <Chart chart={chart} source={sheet} box={{ left: 0, top: 0, width: 400, height: 240 }} />,
    );
    const [first, second] = [...container.querySelectorAll("rect[x]:has(title)")];
    const of = (el: Element | undefined, name: string): number => Number(el?.getAttribute(name));
    expect(of(second, "y") + of(second, "height")).toBeCloseTo(of(first, "y"));
    expect(of(first, "height") / of(second, "height")).toBeCloseTo(3);
    expect(container.querySelector("polyline")?.getAttribute("points")?.split(" ")).toHaveLength(2);
    expect(container).toHaveTextContent("Capaian per jabatan");
    expect(container).toHaveTextContent("100%");
  });

  test("a kind that isn't drawn says so, and does not pretend", () => {
    const { sheet, chart } = sebaran();
    const { container } = render(
      <Chart
        chart={{ ...chart, type: "Pie" }}
        source={sheet}
        box={{ left: 0, top: 0, width: 400, height: 240 }}
      />,
    );
    expect(container.querySelector("svg")).toBeNull();
    expect(container).toHaveTextContent(/Pie/);
  });

  test("an empty table of figures draws an empty chart", () => {
    const { sheet, chart, book } = sebaran();
    const kosong = book.addSheet("Kosong");
    expect(chartData({ ...chart, source: { ...chart.source, lembar: kosong.name } }, kosong)).toMatchObject({
      min: 0,
      max: 1,
      step: 1,
    });
    expect(sheet.charts).toEqual([]);
  });
});

test("a note's corner stands on its cell; the note is open while the cell is active", () => {
  const { sheet } = sebaran();
  sheet.notes.push({
    rentang: { row: 1, col: 1, row2: 1, col2: 1 },
    content: "Pemeriksaan IKI",
    author: "Perencana",
  });
  const metrics = new Metrics(sheet);
  const draw = (active: { row: number; col: number }): Element | null =>
    render(
      <Notes sheet={sheet} metrics={metrics} area={{ row: 0, col: 0, row2: 9, col2: 9 }} active={active} />,
    ).container.querySelector(".note.open");
  expect(draw({ row: 0, col: 0 })).toBeNull();
  expect(draw({ row: 1, col: 1 })).toHaveTextContent("Pemeriksaan IKI");
});
