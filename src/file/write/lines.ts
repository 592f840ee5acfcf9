/** A column chart with a line over it: the library draws one kind a chart, Excel's own file holds both in one plot area. */
import type { Chart } from "../../core/edits";

/** Moves the series that the edit wants as lines out of the columns, onto the same axes. */
export function withLines(xml: string, chart: Chart): string {
  const lines = new Map(
    (chart.series ?? []).flatMap((s, i) => (s.line === true ? [[i, s.color] as const] : [])),
  );
  const columns = /<c:barChart>[\s\S]*?<\/c:barChart>/.exec(xml)?.[0];
  if (lines.size === 0 || columns === undefined) return xml;
  const series: string[] = columns.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? [];
  const moved = series.filter((_, i) => lines.has(i));
  const axes = (columns.match(/<c:axId [^>]*\/>/g) ?? []).join("");
  const rest = moved.reduce((text, ser) => text.replace(ser, ""), columns);
  const drawn = moved.map((ser) => {
    const i = series.indexOf(ser);
    const line = `<c:spPr><a:ln w="28575"><a:solidFill><a:srgbClr val="${(lines.get(i) ?? "#404040").replace("#", "")}"/></a:solidFill></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
    // Columns have a look and a rule for negative values of their own.
    const bare = ser.replace(/<c:spPr>[\s\S]*?<\/c:spPr>/, "").replace(/<c:invertIfNegative[^>]*\/>/, "");
    return bare.replace("</c:tx>", `</c:tx>${line}`).replace("</c:ser>", `<c:smooth val="0"/></c:ser>`);
  });
  const lineChart = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn.join("")}<c:marker val="1"/>${axes}</c:lineChart>`;
  return xml.replace(columns, () => rest + lineChart);
}
