/** The look of single cells, read and set back. ExcelApi 1.9. */
import type { CellLook, Edge } from "../../core/edits";

const edges = ["top", "bottom", "left", "right"] as const satisfies readonly Edge[];

export const lookOptions: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { color: true, bold: true, italic: true, size: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    borders: { style: true, weight: true, color: true },
  },
};

export function toLook({ format = {} }: Excel.CellProperties): CellLook {
  const { fill, font, borders } = format;
  const edge = (name: Edge): CellLook["borders"][Edge] => ({
    style: borders?.[name]?.style ?? "None",
    weight: borders?.[name]?.weight ?? "Thin",
    color: borders?.[name]?.color ?? "#000000",
  });
  return {
    // A cell without a fill tells the colour white, and the pattern "None".
    fill: fill?.pattern === "None" ? null : (fill?.color ?? null),
    fontColor: font?.color ?? "#000000",
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    fontSize: font?.size ?? 11,
    horizontal: format.horizontalAlignment ?? "General",
    vertical: format.verticalAlignment ?? "Bottom",
    wrap: format.wrapText ?? false,
    indent: format.indentLevel ?? 0,
    borders: { top: edge("top"), bottom: edge("bottom"), left: edge("left"), right: edge("right") },
  };
}

/** Without the fill of cells that had none: that is cleared, not set. The words are Excel's own, as it told them. */
export function fromLook(look: CellLook): Excel.SettableCellProperties {
  const properties = {
    format: {
      ...(look.fill === null ? {} : { fill: { color: look.fill } }),
      font: { color: look.fontColor, bold: look.bold, italic: look.italic, size: look.fontSize },
      horizontalAlignment: look.horizontal,
      verticalAlignment: look.vertical,
      wrapText: look.wrap,
      indentLevel: look.indent,
      borders: Object.fromEntries(edges.map((edge) => [edge, border(look, edge)])),
    },
  };
  return properties as Excel.SettableCellProperties;
}

/** Weight and colour would bring a line back where there is none. */
function border({ borders }: CellLook, edge: Edge): object {
  const { style, weight, color } = borders[edge];
  return style === "None" ? { style } : { style, weight, color };
}
