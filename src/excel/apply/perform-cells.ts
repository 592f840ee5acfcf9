/** Contents, number formats and looks. */
import {
  isFormula,
  needsTextFormat,
  type Content,
  type Look,
  type NumberFormat,
  type RestoreLooks,
  type Style,
  type Write,
} from "../../core/edits";
import { fromLook } from "./looks";
import { areaOf, rangeOf } from "./range";

type Context = Excel.RequestContext;

/** Text that Excel would turn into something else is put under "@" first; null leaves a cell's format as it is. */
export function write(context: Context, { lembar, row, col, contents }: Write): void {
  const range = rangeOf(context, lembar, areaOf(row, col, contents));
  const formats = contents.map((cells) => cells.map((content) => (isRisky(content) ? "@" : null)));
  if (formats.some((cells) => cells.includes("@"))) range.numberFormat = formats;
  range.formulas = contents.map((cells) => cells.map(toCell));
}

/** "" empties a cell: null would leave it. */
function toCell(content: Content): string | number | boolean {
  return isFormula(content) ? content.formula : (content ?? "");
}

export function isRisky(content: Content): boolean {
  return typeof content === "string" && needsTextFormat(content);
}

export function numberFormat(context: Context, { lembar, rentang, format }: NumberFormat): void {
  const range = rangeOf(context, lembar, rentang);
  range.numberFormat = typeof format === "string" ? uniform(rentang, format) : format.map((row) => [...row]);
}

function uniform({ row, row2, col, col2 }: NumberFormat["rentang"], format: string): string[][] {
  return Array.from({ length: row2 - row + 1 }, () => Array.from({ length: col2 - col + 1 }, () => format));
}

const lines = {
  thin: { style: "Continuous", weight: "Thin" },
  hairline: { style: "Continuous", weight: "Hairline" },
  medium: { style: "Continuous", weight: "Medium" },
} as const;

export function style(context: Context, { lembar, rentang, look }: Style): void {
  const range = rangeOf(context, lembar, rentang);
  if (look.named) range.style = look.named;
  const { format } = range;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.fill === null) format.fill.clear();
  else if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.borders) drawBorders(format.borders, rentang, look.borders);
}

/** A single row or column has no lines inside: Excel refuses to set them. */
function drawBorders(
  borders: Excel.RangeBorderCollection,
  { row, row2, col, col2 }: Style["rentang"],
  { line, color }: NonNullable<Look["borders"]>,
): void {
  const edges: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
    ...(row2 > row ? [Excel.BorderIndex.insideHorizontal] : []),
    ...(col2 > col ? [Excel.BorderIndex.insideVertical] : []),
  ];
  for (const edge of edges) {
    const border = borders.getItem(edge);
    if (line === "none") {
      border.style = "None";
    } else {
      border.style = lines[line].style;
      border.weight = lines[line].weight;
      border.color = color;
    }
  }
}

export function restoreLooks(context: Context, { lembar, rentang, looks }: RestoreLooks): void {
  const range = rangeOf(context, lembar, rentang);
  range.setCellProperties(looks.map((row) => row.map(fromLook)));
  looks.forEach((row, r) =>
    row.forEach(({ fill }, c) => {
      if (fill === null) range.getCell(r, c).format.fill.clear();
    }),
  );
}
