/** How our edits say a cell looks, in the library's words. */
import type { CellStyle } from "hucre";
import type { Look } from "../../core/edits";

const FONT = { name: "Calibri", size: 11 } as const;

/** Excel's own "Input" style, written out. */
const INPUT: Look = { fill: "#FFCC99", fontColor: "#3F3F76", borders: { line: "thin", color: "#7F7F7F" } };

const rgb = (color: string): { rgb: string } => ({ rgb: color.replace("#", "").toUpperCase() });

/** Later looks go over earlier ones; what is left out stays. */
export function mergeLooks(before: Look | undefined, now: Look): Look {
  const base: Look = now.named === "Input" ? INPUT : now.named === "Normal" ? {} : (before ?? {});
  return { ...base, ...now };
}

export function cellStyle(look: Look, format: string | undefined): CellStyle {
  const { bold, italic, fontSize, fontColor, fill, horizontal, vertical, wrap, indent, borders } = look;
  const edge =
    borders === undefined || borders.line === "none"
      ? null
      : { style: borders.line === "hairline" ? ("hair" as const) : borders.line, color: rgb(borders.color) };
  const across = horizontal?.toLowerCase() as "left" | "center" | "right" | "general" | undefined;
  return {
    font: {
      ...FONT,
      ...(bold === true ? { bold } : {}),
      ...(italic === true ? { italic } : {}),
      ...(fontSize === undefined ? {} : { size: fontSize }),
      ...(fontColor === undefined ? {} : { color: rgb(fontColor) }),
    },
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: rgb(fill) } } : {}),
    ...(edge === null ? {} : { border: { top: edge, right: edge, bottom: edge, left: edge } }),
    alignment: {
      ...(across === undefined || across === "general" ? {} : { horizontal: across }),
      ...(vertical === undefined ? {} : { vertical: vertical.toLowerCase() as "top" | "center" | "bottom" }),
      ...(wrap === true ? { wrapText: true } : {}),
      ...(indent === undefined ? {} : { indent }),
    },
    ...(format === undefined || format === "General" ? {} : { numFmt: format }),
  };
}

/** The look of a conditional format: its fill is a background colour. */
export function conditionalStyle(look: { fill?: string; fontColor?: string; bold?: boolean }): CellStyle {
  return {
    ...(look.fontColor === undefined && look.bold === undefined
      ? {}
      : {
          font: {
            ...(look.bold === undefined ? {} : { bold: look.bold }),
            ...(look.fontColor === undefined ? {} : { color: rgb(look.fontColor) }),
          },
        }),
    ...(look.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: rgb(look.fill), bgColor: rgb(look.fill) } }),
  };
}
