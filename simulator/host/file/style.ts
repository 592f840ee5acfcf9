/** Styles of the file ↔ styles of the model. */
import type { CellStyle as FileStyle } from "hucre";
import { resolveThemeColor } from "hucre/xlsx";
import { normalStyle, type Border, type BorderEdge, type CellStyle } from "../model/style";
import { borderToApi, borderToFile, toApi, toFile } from "./vocabulary";

export type FileColour = NonNullable<NonNullable<FileStyle["font"]>["color"]>;
type FileFont = NonNullable<FileStyle["font"]>;

const sides = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
const sideNames = Object.keys(sides) as (keyof typeof sides)[];

/** Indexed colours 64 and 65 are the system's own; the others are of Excel 97 and rare. */
export function colourToModel(colour: FileColour | undefined, theme: readonly string[]): string | null {
  if (colour?.rgb) return `#${colour.rgb.slice(-6).toUpperCase()}`;
  if (colour?.theme === undefined) return null;
  return `#${resolveThemeColor([...theme], schemeIndex(colour.theme), colour.tint)}`;
}

/** The file counts light 1, dark 1, light 2, dark 2; the theme lists dark 1, light 1, dark 2, light 2. */
function schemeIndex(index: number): number {
  return index < 4 ? index ^ 1 : index;
}

export function styleToModel(
  style: FileStyle | undefined,
  defaultFont: FileFont | undefined,
  theme: readonly string[],
): CellStyle {
  const font = { ...defaultFont, ...style?.font };
  const { alignment, fill, border } = style ?? {};
  const borders: Partial<Record<BorderEdge, Border>> = {};
  for (const side of sideNames) {
    const line = border?.[side];
    if (line) {
      borders[sides[side]] = {
        ...borderToApi(line.style),
        color: colourToModel(line.color, theme) ?? "#000000",
      };
    }
  }
  return {
    numberFormat: style?.numFmt ?? "General",
    fontName: font.name ?? normalStyle.fontName,
    fontSize: font.size ?? normalStyle.fontSize,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline === true ? "Single" : toApi("underline", font.underline || undefined, "None"),
    strikethrough: font.strikethrough ?? false,
    fontColor: colourToModel(font.color, theme) ?? "#000000",
    fill: fill?.type === "pattern" && fill.pattern === "solid" ? colourToModel(fill.fgColor, theme) : null,
    horizontal: toApi("horizontal", alignment?.horizontal, "General"),
    vertical: toApi("vertical", alignment?.vertical, "Bottom"),
    wrapText: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    borders,
    locked: style?.protection?.locked ?? true,
  };
}

/** undefined: nothing but the normal style. */
export function styleToFile(style: CellStyle): FileStyle | undefined {
  if (style === normalStyle) return undefined;
  const border: NonNullable<FileStyle["border"]> = {};
  for (const side of sideNames) {
    const line = style.borders[sides[side]];
    if (line)
      border[side] = { style: borderToFile(line.style, line.weight), color: { rgb: line.color.slice(1) } };
  }
  const horizontal = toFile("horizontal", style.horizontal);
  const vertical = toFile("vertical", style.vertical);
  const underline = toFile("underline", style.underline);
  return {
    font: {
      name: style.fontName,
      size: style.fontSize,
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.strikethrough ? { strikethrough: true } : {}),
      ...(underline ? { underline } : {}),
      ...(style.fontColor === "#000000" ? {} : { color: { rgb: style.fontColor.slice(1) } }),
    },
    ...(style.fill
      ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: style.fill.slice(1) } } }
      : {}),
    ...(Object.keys(border).length > 0 ? { border } : {}),
    alignment: {
      ...(horizontal && horizontal !== "general" ? { horizontal } : {}),
      ...(vertical && vertical !== "bottom" ? { vertical } : {}),
      ...(style.wrapText ? { wrapText: true } : {}),
      ...(style.indent > 0 ? { indent: style.indent } : {}),
    },
    ...(style.numberFormat === "General" ? {} : { numFmt: style.numberFormat }),
    ...(style.locked ? {} : { protection: { locked: false } }),
  };
}
