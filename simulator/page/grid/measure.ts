/** Widths of text, measured as the browser draws it. */
import type { CellStyle } from "../../host";

// Where there is no canvas (in tests), every sign counts as seven pixels wide, about Calibri 11's middle.
const context = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
const widths = new Map<string, number>();
// Enough for every word of a large workbook; beyond it the cache starts anew.
const most = 20_000;

export const fontPixels = (points: number): number => (points * 96) / 72;

/** Excel's rows are 15 points for Calibri 11: a line is 1.364 times its font's size. */
export const lineHeight = (points: number): number => Math.round(fontPixels(points) * 1.364);

/** Carlito has Calibri's widths, Liberation those of Arial and Times. */
export function fontFamily(name: string): string {
  return `"${name}", Carlito, "Liberation Sans", sans-serif`;
}

export function cssFont(style: CellStyle): string {
  const slant = style.italic ? "italic " : "";
  const weight = style.bold ? "bold " : "";
  return `${slant}${weight}${fontPixels(style.fontSize)}px ${fontFamily(style.fontName)}`;
}

export function textWidth(text: string, font: string): number {
  if (!context) return text.length * 7;
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > most) widths.clear();
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}

/** How many lines the text takes in that width; words break only where one alone is too wide. */
export function lineCount(text: string, font: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let rest = 0;
    lines++;
    for (const word of paragraph.split(/(?<=\s)/)) {
      const wide = textWidth(word.trimEnd(), font);
      if (rest > 0 && rest + wide > width) {
        lines++;
        rest = 0;
      }
      if (wide > width) {
        const more = Math.ceil(wide / width) - 1;
        lines += more;
        rest = wide - more * width;
      } else {
        rest += textWidth(word, font);
      }
    }
  }
  return lines;
}
