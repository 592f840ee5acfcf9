/** Excel.ConditionalFormatCollection: rules by cell value, by formula and by text, with fill and font. */
import type { HostContext } from "../context";
import { contains, fullAddress, overlaps } from "../model/area";
import type { ConditionalFormatModel, Json } from "../model/parts";
import type { SheetModel } from "../model/sheet";
import { apiClass, type ApiObject } from "../protocol/api";
import { hostError, notSimulated } from "../protocol/errors";
import { booleanArg, colourArg, numberArg, recordArg, textArg } from "./args";
import { refuseProtected, type RangeTarget } from "./range-target";

interface FormatTarget {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

function redraw({ sheet }: { sheet: SheetModel }, host: HostContext): void {
  host.model.emit({ type: "layout", sheet });
}

const fillObject = apiClass<FormatTarget>({
  name: "ConditionalRangeFill",
  get: { Color: ({ format }) => format.fill ?? "" },
  set: {
    Color: (t, arg, host) => {
      t.format.fill = colourArg(arg);
      redraw(t, host);
    },
  },
});

const fontObject = apiClass<FormatTarget>({
  name: "ConditionalRangeFont",
  get: { Color: ({ format }) => format.fontColor ?? "", Bold: ({ format }) => format.bold },
  set: {
    Color: (t, arg, host) => {
      t.format.fontColor = colourArg(arg);
      redraw(t, host);
    },
    Bold: (t, arg, host) => {
      t.format.bold = booleanArg(arg);
      redraw(t, host);
    },
  },
});

const looksObject = apiClass<FormatTarget>({
  name: "ConditionalRangeFormat",
  objects: { Fill: fillObject, Font: fontObject },
});

/** A custom rule's formula stands in an object of its own. */
const customRuleObject = apiClass<FormatTarget>({
  name: "ConditionalFormatRule",
  get: { Formula: ({ format }) => format.rule["formula"] ?? "" },
  set: {
    Formula: (t, arg, host) => {
      t.format.rule = { formula: textArg(arg) };
      redraw(t, host);
    },
  },
});

const kinds: Readonly<Record<string, string>> = {
  CellValue: "CellValue",
  ContainsText: "TextComparison",
  Custom: "Custom",
};

const ruleSet = {
  get: { Rule: ({ format }: FormatTarget): Json => format.rule },
  set: {
    Rule: (t: FormatTarget, arg: Parameters<typeof recordArg>[0], host: HostContext): void => {
      t.format.rule = recordArg(arg);
      redraw(t, host);
    },
  },
};
const cellValueObject = apiClass<FormatTarget>({
  name: "CellValueConditionalFormat",
  ...ruleSet,
  objects: { Format: looksObject },
});
const textObject = apiClass<FormatTarget>({
  name: "TextConditionalFormat",
  ...ruleSet,
  objects: { Format: looksObject },
});
const customObject = apiClass<FormatTarget>({
  name: "CustomConditionalFormat",
  objects: { Format: looksObject, Rule: customRuleObject },
});

const conditionalFormatObject = apiClass<FormatTarget>({
  name: "ConditionalFormat",
  id: ({ format }) => format.id,
  get: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
    StopIfTrue: ({ format }) => format.stopIfTrue,
  },
  set: {
    StopIfTrue: ({ format }, arg) => {
      format.stopIfTrue = booleanArg(arg);
    },
    Priority: ({ sheet, format }, arg) => {
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
      sheet.conditionalFormats.splice(numberArg(arg), 0, format);
    },
  },
  objects: {
    CellValue: (t, host) => (t.format.type === "CellValue" ? cellValueObject(t, host) : null),
    CellValueOrNullObject: (t, host) => (t.format.type === "CellValue" ? cellValueObject(t, host) : null),
    Custom: (t, host) => (t.format.type === "Custom" ? customObject(t, host) : null),
    CustomOrNullObject: (t, host) => (t.format.type === "Custom" ? customObject(t, host) : null),
    TextComparison: (t, host) => (t.format.type === "ContainsText" ? textObject(t, host) : null),
    TextComparisonOrNullObject: (t, host) => (t.format.type === "ContainsText" ? textObject(t, host) : null),
  },
  actions: {
    Delete: (t, _, host) => {
      refuseProtected({ sheet: t.sheet, rentang: t.format.rentang });
      t.sheet.conditionalFormats.splice(t.sheet.conditionalFormats.indexOf(t.format), 1);
      redraw(t, host);
      return undefined;
    },
    GetRange: ({ sheet, format }) => fullAddress(sheet.name, format.rentang),
  },
});

function touching({ sheet, rentang }: RangeTarget): ConditionalFormatModel[] {
  return sheet.conditionalFormats.filter((f) => overlaps(f.rentang, rentang));
}

export const conditionalFormatsObject: (target: RangeTarget, host: HostContext) => ApiObject =
  apiClass<RangeTarget>({
    name: "ConditionalFormatCollection",
    items: (t, host) =>
      touching(t).map((format) => conditionalFormatObject({ sheet: t.sheet, format }, host)),
    methods: {
      Add: ({ sheet, rentang }, [type], host) => {
        refuseProtected({ sheet, rentang });
        const kind = textArg(type);
        if (!(kind in kinds)) throw notSimulated("ConditionalFormatCollection", `add(${kind})`);
        const format: ConditionalFormatModel = {
          id: host.model.newId(),
          rentang,
          type: kind,
          rule: {},
          fill: null,
          fontColor: null,
          bold: null,
          stopIfTrue: false,
        };
        // A new rule comes first, as in Excel.
        sheet.conditionalFormats.unshift(format);
        return conditionalFormatObject({ sheet, format }, host);
      },
      GetItem: (t, [id], host) => {
        const format = touching(t).find((f) => f.id === textArg(id));
        if (!format) throw hostError("ItemNotFound");
        return conditionalFormatObject({ sheet: t.sheet, format }, host);
      },
      GetItemAt: (t, [index], host) => {
        const format = touching(t)[numberArg(index)];
        if (!format) throw hostError("ItemNotFound");
        return conditionalFormatObject({ sheet: t.sheet, format }, host);
      },
    },
    actions: {
      GetCount: (t) => touching(t).length,
      ClearAll: (t, _, host) => {
        refuseProtected(t);
        const kept = t.sheet.conditionalFormats.filter((f) => !contains(t.rentang, f.rentang));
        t.sheet.conditionalFormats.splice(0, t.sheet.conditionalFormats.length, ...kept);
        redraw(t, host);
        return undefined;
      },
    },
  });
