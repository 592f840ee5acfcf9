/** Excel.RangeFormat with its fill, font and borders. A property that differs between the cells reads as null. */
import type { HostContext } from "../context";
import type { Json } from "../model/parts";
import type { Border, BorderEdge, CellStyle } from "../model/style";
import { apiClass, type ApiObject } from "../protocol/api";
import { hostError, notSimulated } from "../protocol/errors";
import { booleanArg, colourArg, numberArg, textArg } from "./args";
import { bounded, positions, refuseProtected, restyle, type RangeTarget } from "./range-target";

type StyleKey = keyof CellStyle;

function common<K extends StyleKey>(key: K): (t: RangeTarget) => CellStyle[K] | null {
  return (t) => {
    let first: CellStyle[K] | undefined;
    for (const { row, col } of positions(bounded(t))) {
      const value = t.sheet.cell(row, col).style[key];
      if (first === undefined) first = value;
      else if (first !== value) return null;
    }
    return first ?? null;
  };
}

const fillObject = apiClass<RangeTarget>({
  name: "RangeFill",
  // Excel tells "no fill" as white.
  get: { Color: (t) => common("fill")(t) ?? "#FFFFFF" },
  set: { Color: (t, arg, host) => restyle(t, host, { fill: colourArg(arg) }) },
  actions: {
    Clear: (t, _, host) => {
      restyle(t, host, { fill: null });
      return undefined;
    },
  },
});

const fontObject = apiClass<RangeTarget>({
  name: "RangeFont",
  get: {
    Bold: common("bold"),
    Italic: common("italic"),
    Underline: common("underline"),
    Strikethrough: common("strikethrough"),
    Color: common("fontColor"),
    Name: common("fontName"),
    Size: common("fontSize"),
  },
  set: {
    Bold: (t, arg, host) => restyle(t, host, { bold: booleanArg(arg) }),
    Italic: (t, arg, host) => restyle(t, host, { italic: booleanArg(arg) }),
    Underline: (t, arg, host) => restyle(t, host, { underline: textArg(arg) }),
    Strikethrough: (t, arg, host) => restyle(t, host, { strikethrough: booleanArg(arg) }),
    Color: (t, arg, host) => restyle(t, host, { fontColor: colourArg(arg) }),
    Name: (t, arg, host) => restyle(t, host, { fontName: textArg(arg) }),
    Size: (t, arg, host) => restyle(t, host, { fontSize: numberArg(arg) }),
  },
});

interface BorderTarget extends RangeTarget {
  readonly edge: string;
}

/** The cells that an edge of the range touches, and which side of them. */
function* touched(t: BorderTarget): Generator<{ row: number; col: number; side: BorderEdge }> {
  const { rentang: r } = t;
  for (const { row, col } of positions(bounded(t))) {
    if (t.edge === "EdgeTop" && row === r.row) yield { row, col, side: "EdgeTop" };
    if (t.edge === "EdgeBottom" && row === r.row2) yield { row, col, side: "EdgeBottom" };
    if (t.edge === "EdgeLeft" && col === r.col) yield { row, col, side: "EdgeLeft" };
    if (t.edge === "EdgeRight" && col === r.col2) yield { row, col, side: "EdgeRight" };
    if (t.edge === "InsideHorizontal" && row < r.row2) yield { row, col, side: "EdgeBottom" };
    if (t.edge === "InsideVertical" && col < r.col2) yield { row, col, side: "EdgeRight" };
  }
}

function isLike(border: Border, { style, weight, color }: Partial<Border>): boolean {
  return (
    (style === undefined || style === border.style) &&
    (weight === undefined || weight === border.weight) &&
    (color === undefined || color === border.color)
  );
}

function setBorder(t: BorderTarget, host: HostContext, part: Partial<Border>): void {
  refuseProtected(t);
  const writes = [...touched(t)].flatMap(({ row, col, side }) => {
    const { borders } = t.sheet.cell(row, col).style;
    const there = borders[side];
    if (there && isLike(there, part)) return [];
    const border = { ...(there ?? { style: "Continuous", weight: "Thin", color: "#000000" }), ...part };
    const { [side]: _, ...rest } = borders;
    return [{ row, col, style: { borders: border.style === "None" ? rest : { ...rest, [side]: border } } }];
  });
  host.model.write(t.sheet, writes, "addin");
}

function readBorder(key: keyof Border, none: Json): (t: BorderTarget) => Json {
  return (t) => {
    for (const { row, col, side } of touched(t)) {
      return t.sheet.cell(row, col).style.borders[side]?.[key] ?? none;
    }
    return none;
  };
}

const borderObject = apiClass<BorderTarget>({
  name: "RangeBorder",
  id: (t) => t.edge,
  get: {
    Style: readBorder("style", "None"),
    Weight: readBorder("weight", "Thin"),
    Color: readBorder("color", "#000000"),
    SideIndex: (t) => t.edge,
  },
  set: {
    Style: (t, arg, host) => setBorder(t, host, { style: textArg(arg) }),
    Weight: (t, arg, host) => setBorder(t, host, { weight: textArg(arg) }),
    Color: (t, arg, host) => setBorder(t, host, { color: colourArg(arg) }),
  },
});

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"];

const bordersObject = apiClass<RangeTarget>({
  name: "RangeBorderCollection",
  get: { Count: () => edges.length },
  items: (t, host) => edges.map((edge) => borderObject({ ...t, edge }, host)),
  methods: {
    GetItem: (t, [index], host) => {
      const edge = textArg(index);
      if (!edges.includes(edge)) throw notSimulated("RangeBorderCollection", edge);
      return borderObject({ ...t, edge }, host);
    },
  },
});

export const rangeFormatObject: (target: RangeTarget, host: HostContext) => ApiObject = apiClass<RangeTarget>(
  {
    name: "RangeFormat",
    get: {
      HorizontalAlignment: common("horizontal"),
      VerticalAlignment: common("vertical"),
      WrapText: common("wrapText"),
      IndentLevel: common("indent"),
      ColumnWidth: ({ sheet, rentang }) =>
        commonSize(rentang.col, rentang.col2, (col) => sheet.columnWidth(col)),
      RowHeight: ({ sheet, rentang }) => commonSize(rentang.row, rentang.row2, (row) => sheet.rowHeight(row)),
    },
    set: {
      HorizontalAlignment: (t, arg, host) => restyle(t, host, { horizontal: textArg(arg) }),
      VerticalAlignment: (t, arg, host) => restyle(t, host, { vertical: textArg(arg) }),
      WrapText: (t, arg, host) => restyle(t, host, { wrapText: booleanArg(arg) }),
      IndentLevel: (t, arg, host) => restyle(t, host, { indent: numberArg(arg) }),
      ColumnWidth: ({ sheet, rentang }, arg, host) => {
        setSizes(sheet.columnWidths, rentang.col, rentang.col2, numberArg(arg));
        host.model.emit({ type: "layout", sheet });
      },
      RowHeight: ({ sheet, rentang }, arg, host) => {
        setSizes(sheet.rowHeights, rentang.row, rentang.row2, numberArg(arg));
        host.model.emit({ type: "layout", sheet });
      },
    },
    objects: {
      Fill: fillObject,
      Font: fontObject,
      Borders: bordersObject,
      Protection: (t, host) => protectionObject(t, host),
    },
    actions: {
      // A grid that is drawn fits rows by itself; widths are left as they are.
      AutofitRows: ({ sheet, rentang }, _, host) => {
        for (let row = rentang.row; row <= rentang.row2 && row - rentang.row < 10_000; row++) {
          sheet.rowHeights.delete(row);
        }
        host.model.emit({ type: "layout", sheet });
        return undefined;
      },
    },
  },
);

const protectionObject = apiClass<RangeTarget>({
  name: "FormatProtection",
  get: { Locked: common("locked") },
  set: { Locked: (t, arg, host) => restyle(t, host, { locked: booleanArg(arg) }) },
});

function commonSize(from: number, to: number, size: (index: number) => number): number | null {
  const first = size(from);
  for (let i = from + 1; i <= to; i++) if (size(i) !== first) return null;
  return first;
}

function setSizes(sizes: Map<number, number>, from: number, to: number, size: number): void {
  if (size < 0) throw hostError("InvalidArgument");
  for (let i = from; i <= to; i++) sizes.set(i, size);
}
