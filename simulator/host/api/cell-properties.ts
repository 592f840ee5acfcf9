/** Range.getCellProperties and setCellProperties: the look of each cell, in the camelCase of the API. */
import type { HostContext } from "../context";
import type { Json, JsonObject } from "../model/parts";
import type { Border, BorderEdge, CellStyle } from "../model/style";
import type { Arg } from "../protocol/api";
import { hostError, notSimulated } from "../protocol/errors";
import { isRecord, jsonArg, recordArg } from "./args";
import { positions, refuseProtected, type RangeTarget } from "./range-target";

const edges = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
const edgeNames = Object.keys(edges) as (keyof typeof edges)[];

type Part = (style: CellStyle) => Json;

/** What can be asked for: part of the format → property → how it is told. */
const parts: Readonly<Record<string, Readonly<Record<string, Part>>>> = {
  fill: { color: (s) => s.fill ?? "#FFFFFF", pattern: (s) => (s.fill === null ? "None" : "Solid") },
  font: {
    color: (s) => s.fontColor,
    bold: (s) => s.bold,
    italic: (s) => s.italic,
    size: (s) => s.fontSize,
    name: (s) => s.fontName,
    underline: (s) => s.underline,
    strikethrough: (s) => s.strikethrough,
  },
};
const plain: Readonly<Record<string, Part>> = {
  horizontalAlignment: (s) => s.horizontal,
  verticalAlignment: (s) => s.vertical,
  wrapText: (s) => s.wrapText,
  indentLevel: (s) => s.indent,
};

/** One object a cell, with what was asked for. */
export function getCellProperties(t: RangeTarget, [options]: readonly Arg[], host: HostContext): Json {
  const asked = recordArg(options)["format"];
  if (!isRecord(asked)) throw hostError("InvalidArgument");
  const rows: Json[][] = [];
  for (const { row, col } of positions(t)) {
    const cells = (rows[row - t.rentang.row] ??= []);
    cells.push({ format: readFormat(t.sheet.cell(row, col).style, asked) });
  }
  host.stats.cellsRead += rows.length * (rows[0]?.length ?? 0);
  return rows;
}

function readFormat(style: CellStyle, asked: JsonObject): JsonObject {
  const out: Record<string, Json> = {};
  for (const [name, below] of Object.entries(asked)) {
    const whole = plain[name];
    if (whole) out[name] = whole(style);
    else if (name === "borders") out[name] = readBorders(style);
    else out[name] = readPart(name, style, below);
  }
  return out;
}

function readPart(name: string, style: CellStyle, below: Json): JsonObject {
  const part = parts[name];
  if (!part || !isRecord(below)) throw notSimulated("CellPropertiesFormat", name);
  return Object.fromEntries(
    Object.keys(below).map((property) => {
      const read = part[property];
      if (!read) throw notSimulated("CellPropertiesFormat", `${name}.${property}`);
      return [property, read(style)];
    }),
  );
}

function readBorders({ borders }: CellStyle): JsonObject {
  return Object.fromEntries(
    edgeNames.map((edge) => {
      const { style = "None", weight = "Thin", color = "#000000" } = borders[edges[edge]] ?? {};
      return [edge, { style, weight, color }];
    }),
  );
}

export function setCellProperties(t: RangeTarget, [table]: readonly Arg[], host: HostContext): undefined {
  refuseProtected(t);
  const rows = jsonArg(table);
  const writes = [...positions(t)].map(({ row, col }) => {
    const cells = Array.isArray(rows) ? (rows[row - t.rentang.row] as Json) : null;
    const cell = Array.isArray(cells) ? (cells[col - t.rentang.col] as Json) : null;
    if (!isRecord(cell)) throw hostError("InvalidArgument");
    const format = cell["format"];
    return { row, col, style: isRecord(format) ? toStyle(format, t.sheet.cell(row, col).style) : {} };
  });
  host.model.write(t.sheet, writes, "addin");
}

function toStyle(format: JsonObject, old: CellStyle): Partial<CellStyle> {
  const inner = (name: string): JsonObject => (isRecord(format[name]) ? format[name] : {});
  const [fill, font] = [inner("fill"), inner("font")];
  return {
    ...text(fill["color"], (value) => ({ fill: value.toUpperCase() })),
    ...text(font["color"], (value) => ({ fontColor: value.toUpperCase() })),
    ...flag(font["bold"], (bold) => ({ bold })),
    ...flag(font["italic"], (italic) => ({ italic })),
    ...(typeof font["size"] === "number" ? { fontSize: font["size"] } : {}),
    ...text(format["horizontalAlignment"], (horizontal) => ({ horizontal })),
    ...text(format["verticalAlignment"], (vertical) => ({ vertical })),
    ...flag(format["wrapText"], (wrapText) => ({ wrapText })),
    ...(typeof format["indentLevel"] === "number" ? { indent: format["indentLevel"] } : {}),
    ...(isRecord(format["borders"]) ? { borders: toBorders(format["borders"], old.borders) } : {}),
  };
}

function toBorders(given: JsonObject, old: CellStyle["borders"]): CellStyle["borders"] {
  const out: Partial<Record<BorderEdge, Border>> = { ...old };
  for (const edge of edgeNames) {
    const line = given[edge];
    if (!isRecord(line)) continue;
    const { style, weight, color } = line;
    if (style === "None") Reflect.deleteProperty(out, edges[edge]);
    else if (typeof style === "string" && typeof weight === "string" && typeof color === "string") {
      out[edges[edge]] = { style, weight, color };
    }
  }
  return out;
}

function text(json: Json | undefined, make: (value: string) => Partial<CellStyle>): Partial<CellStyle> {
  return typeof json === "string" ? make(json) : {};
}

function flag(json: Json | undefined, make: (value: boolean) => Partial<CellStyle>): Partial<CellStyle> {
  return typeof json === "boolean" ? make(json) : {};
}
