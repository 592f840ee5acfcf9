/** Native charts. */
import type { Chart } from "../../core/edits";
import { cellAddress } from "../../core/sheet/address";
import { rangeOf } from "./range";

export function chart(context: Excel.RequestContext, edit: Chart): void {
  const { charts } = context.workbook.worksheets.getItem(edit.lembar);
  const source = rangeOf(context, edit.source.lembar, edit.source.rentang);
  const made = charts.add(edit.type, source, edit.seriesBy);
  made.name = edit.nama;
  made.title.text = edit.title;
  made.legend.visible = edit.legend;
  made.setPosition(cellAddress(edit.at.row, edit.at.col), cellAddress(edit.at.row2, edit.at.col2));
  const { valueAxis } = made.axes;
  const { min, max, numberFormat } = edit.valueAxis ?? {};
  if (min !== undefined) valueAxis.minimum = min;
  if (max !== undefined) valueAxis.maximum = max;
  if (numberFormat !== undefined) valueAxis.numberFormat = numberFormat;
  edit.series?.forEach(({ color, line }, i) => {
    const series = made.series.getItemAt(i);
    if (line) series.chartType = Excel.ChartType.line;
    if (color === undefined) return;
    if (line) series.format.line.color = color;
    else series.format.fill.setSolidColor(color);
  });
}

export function removeChart(context: Excel.RequestContext, lembar: string, nama: string): void {
  context.workbook.worksheets.getItem(lembar).charts.getItem(nama).delete();
}
