/** A cell's look in the words of the Excel API → CSS. */
import type { CSSProperties } from "react";
import type { BorderEdge, CellModel, CellStyle } from "../../host";
import { fontFamily, fontPixels, lineHeight } from "./measure";

/** Between a cell's edge and its text. */
export const cellPadding = 2;

export type Side = "left" | "center" | "right";

/** Numbers stand right, text left, logical values and errors in the middle, unless the cell says otherwise. */
export function textSide({ value, style }: CellModel): Side {
  switch (style.horizontal) {
    case "Left":
    case "Justify":
    case "Distributed":
      return "left";
    case "Center":
    case "CenterAcrossSelection":
      return "center";
    case "Right":
      return "right";
    default:
      if (typeof value === "number") return "right";
      return typeof value === "boolean" || isError(value) ? "center" : "left";
  }
}

function isError(value: CellModel["value"]): boolean {
  return (
    typeof value === "string" && /^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(value)
  );
}

const vertical: Record<string, string> = { Top: "flex-start", Center: "center", Justify: "flex-start" };
const horizontal: Record<Side, string> = { left: "flex-start", center: "center", right: "flex-end" };
const widths: Record<string, number> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const lines: Record<string, string> = {
  Continuous: "solid",
  Double: "double",
  Dot: "dotted",
  Dash: "dashed",
};

const edges: [BorderEdge, "borderTop" | "borderBottom" | "borderLeft" | "borderRight"][] = [
  ["EdgeTop", "borderTop"],
  ["EdgeBottom", "borderBottom"],
  ["EdgeLeft", "borderLeft"],
  ["EdgeRight", "borderRight"],
];

export function borderCss(style: CellStyle): CSSProperties {
  const css: CSSProperties = {};
  for (const [edge, property] of edges) {
    const border = style.borders[edge];
    if (!border || border.style === "None") continue;
    const width = border.style === "Double" ? 3 : (widths[border.weight] ?? 1);
    css[property] = `${width}px ${lines[border.style] ?? "dashed"} ${border.color || "#000000"}`;
  }
  return css;
}

export function textCss(cell: CellModel, side: Side): CSSProperties {
  const { style } = cell;
  const decoration = [
    style.underline !== "None" && "underline",
    style.strikethrough && "line-through",
  ].filter(Boolean);
  return {
    justifyContent: horizontal[side],
    alignItems: vertical[style.vertical] ?? "flex-end",
    textAlign: style.horizontal === "Justify" ? "justify" : side,
    fontFamily: fontFamily(style.fontName),
    fontSize: fontPixels(style.fontSize),
    lineHeight: `${lineHeight(style.fontSize)}px`,
    fontWeight: style.bold ? 700 : 400,
    fontStyle: style.italic ? "italic" : "normal",
    textDecoration: decoration.join(" ") || "none",
    color: style.fontColor,
    whiteSpace: style.wrapText ? "pre-wrap" : "pre",
    paddingLeft: cellPadding + (side === "left" ? style.indent * 9 : 0),
    paddingRight: cellPadding + (side === "right" ? style.indent * 9 : 0),
  };
}
