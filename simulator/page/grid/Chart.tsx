/** A chart of the sheet, drawn from the workbook's own figures: columns, stacked columns and lines. */
import { displayText } from "../../../src/core/sheet/display-text";
import type { ChartModel, SheetModel } from "../../host";
import { teks } from "../teks";
import { chartData, type ChartData } from "./chart-data";
import { textWidth } from "./measure";
import type { Box } from "./metrics";

interface Props {
  chart: ChartModel;
  /** The sheet that the chart draws its figures from; null: it is gone. */
  source: SheetModel | null;
  box: Box;
}

const drawn = /^(Column(Clustered|Stacked)|Line(Markers)?)$/;
const font = '11px Carlito, "Segoe UI", sans-serif';

export function Chart({ chart, source, box }: Props) {
  return (
    <figure className="chart" style={box} aria-label={chart.title ?? chart.name}>
      {chart.title !== null && <figcaption>{chart.title}</figcaption>}
      {source !== null && drawn.test(chart.type) ? (
        <Plot
          data={chartData(chart, source)}
          stacked={chart.type.includes("Stacked")}
          width={box.width - 16}
          height={box.height - (chart.title === null ? 16 : 40)}
          legend={chart.properties["Legend.Visible"] !== false}
        />
      ) : (
        <p>{teks("grafikLain", { jenis: chart.type })}</p>
      )}
    </figure>
  );
}

interface PlotProps {
  data: ChartData;
  stacked: boolean;
  width: number;
  height: number;
  legend: boolean;
}

function Plot({ data, stacked, width, height, legend }: PlotProps) {
  const { categories, series, min, max, step, format } = data;
  const ticks = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, i) => min + i * step);
  const labels = ticks.map((v) => displayText(Number(v.toFixed(9)), format));
  const left = Math.max(...labels.map((l) => textWidth(l, font))) + 8;
  const bottom = height - 34 - (legend ? 20 : 0);
  const slot = (width - left - 6) / Math.max(1, categories.length);
  const x = (point: number): number => left + slot * point;
  const y = (value: number): number => bottom - ((value - min) / (max - min)) * (bottom - 6);
  const bars = series.filter((s) => !s.line);
  const across = stacked ? 1 : Math.max(1, bars.length);
  const thick = Math.min(46, (slot * 0.62) / across);
  return (
    <svg width={width} height={height} role="img">
      {ticks.map((v, i) => (
        <g key={v}>
          <line x1={left} x2={width - 6} y1={y(v)} y2={y(v)} stroke={i === 0 ? "#a6a6a6" : "#d9d9d9"} />
          <text x={left - 6} y={y(v) + 4} textAnchor="end">
            {labels[i]}
          </text>
        </g>
      ))}
      {categories.map((category, p) => {
        let base = Math.max(0, min);
        return (
          <g key={p}>
            {bars.map(({ values, color, name }, s) => {
              const value = values[p] ?? null;
              if (value === null || value === 0) return null;
              const from = stacked ? base : Math.max(0, min);
              const to = from + value;
              if (stacked) base = to;
              const centre = x(p) + slot / 2;
              return (
                <rect
                  key={s}
                  x={centre - (thick * across) / 2 + (stacked ? 0 : s * thick)}
                  y={Math.min(y(from), y(to))}
                  width={thick}
                  height={Math.abs(y(from) - y(to))}
                  fill={color}
                >
                  <title>{`${category}, ${name}: ${displayText(value, format)}`}</title>
                </rect>
              );
            })}
            <text x={x(p) + slot / 2} y={bottom + 15} textAnchor="middle">
              {fitted(category, slot - 6)}
              <title>{category}</title>
            </text>
          </g>
        );
      })}
      {series
        .filter((s) => s.line)
        .map(({ values, color, name }, i) => (
          <polyline
            key={i}
            fill="none"
            stroke={color}
            strokeWidth="2.25"
            strokeLinejoin="round"
            points={values.flatMap((v, p) => (v === null ? [] : [`${x(p) + slot / 2},${y(v)}`])).join(" ")}
          >
            <title>{name}</title>
          </polyline>
        ))}
      {legend && <Legend data={data} width={width} y={height - 8} />}
    </svg>
  );
}

function Legend({ data: { series }, width, y }: { data: ChartData; width: number; y: number }) {
  const named = series.filter(({ name }) => name !== "");
  const sizes = named.map(({ name }) => textWidth(name, font) + 26);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return named.map(({ name, color, line }, i) => {
    const x = Math.max(0, (width - all) / 2) + sizes.slice(0, i).reduce((sum, size) => sum + size, 0);
    return (
      <g key={i}>
        <rect x={x} y={line ? y - 5 : y - 9} width={line ? 14 : 9} height={line ? 2.25 : 9} fill={color} />
        <text x={x + 18} y={y}>
          {name}
        </text>
      </g>
    );
  });
}

/** Text that is too long for its place ends in dots. */
function fitted(text: string, width: number): string {
  if (textWidth(text, font) <= width) return text;
  for (let n = text.length - 1; n > 0; n--) {
    const shorter = `${text.slice(0, n).trimEnd()}…`;
    if (textWidth(shorter, font) <= width) return shorter;
  }
  return "";
}
