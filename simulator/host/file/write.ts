/** The model's sheets as a file's. What the model does not hold (pictures, pivot tables …) is not there to be saved. */
import type { Cell, ConditionalRule, DataValidation, WriteSheet } from "hucre";
import { rangeAddress } from "../../../src/core/sheet/address";
import type { ConditionalFormatModel, Json, JsonObject, ValidationModel } from "../model/parts";
import type { SheetModel } from "../model/sheet";
import { chartToFile } from "./chart";
import { styleToFile } from "./style";
import { widthToCharacters } from "./size";
import { toFile } from "./vocabulary";

/** `source` finds the sheet that a chart draws its names from. */
export function sheetToFile(sheet: SheetModel, source: (name: string) => SheetModel | null): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const { row, col, cell } of sheet.cells()) {
    const style = styleToFile(cell.style);
    cells.set(`${row},${col}`, {
      value: cell.value,
      ...(cell.formula
        ? { type: "formula" as const, formula: cell.formula.slice(1), formulaResult: cell.value }
        : {}),
      ...(style ? { style } : {}),
    });
  }
  for (const { rentang, content, author } of sheet.notes) {
    const key = `${rentang.row},${rentang.col}`;
    const comment = { text: content, ...(author === "" ? {} : { author }) };
    cells.set(key, { value: null, ...cells.get(key), comment });
  }
  return {
    name: sheet.name,
    rows: [],
    cells,
    columns: columnsToFile(sheet),
    rowDefs: rowsToFile(sheet),
    merges: sheet.merges.map((m) => ({ startRow: m.row, startCol: m.col, endRow: m.row2, endCol: m.col2 })),
    dataValidations: sheet.validations.map(validationToFile),
    conditionalRules: sheet.conditionalFormats.map(ruleToFile),
    ...(sheet.freeze.rows + sheet.freeze.columns > 0 ? { freezePane: sheet.freeze } : {}),
    ...(sheet.visibility === "Hidden" ? { hidden: true } : {}),
    ...(sheet.visibility === "VeryHidden" ? { veryHidden: true } : {}),
    ...(sheet.protection ? { protection: { sheet: true } } : {}),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor ? { tabColor: { rgb: sheet.tabColor.slice(1) } } : {}),
    },
    pageSetup: pageToFile(sheet),
    tables: sheet.tables.map((t) => ({
      name: t.name,
      range: rangeAddress(t.rentang),
      columns: tableColumns(sheet, t.rentang),
    })),
    charts: sheet.charts.flatMap((chart) => chartToFile(sheet, chart, source(chart.source.lembar))),
  };
}

function rowsToFile(sheet: SheetModel): NonNullable<WriteSheet["rowDefs"]> {
  const rows = new Set([...sheet.rowHeights.keys(), ...sheet.rowLevels.keys()]);
  return new Map(
    [...rows].map((row) => {
      const height = sheet.rowHeights.get(row);
      const outlineLevel = sheet.rowLevels.get(row);
      return [
        row,
        {
          ...(height === undefined ? {} : height === 0 ? { hidden: true } : { height }),
          ...(outlineLevel === undefined ? {} : { outlineLevel }),
        },
      ];
    }),
  );
}

function columnsToFile(sheet: SheetModel): NonNullable<WriteSheet["columns"]> {
  const last = Math.max(-1, ...sheet.columnWidths.keys());
  return Array.from({ length: last + 1 }, (_, col) => {
    const points = sheet.columnWidths.get(col);
    if (points === undefined) return {};
    return points === 0 ? { hidden: true } : { width: widthToCharacters(points) };
  });
}

function tableColumns(sheet: SheetModel, { row, col, col2 }: { row: number; col: number; col2: number }) {
  return Array.from({ length: col2 - col + 1 }, (_, i) => ({
    name: String(sheet.cell(row, col + i).value ?? ""),
  }));
}

function pageToFile({ pageLayout: page }: SheetModel): NonNullable<WriteSheet["pageSetup"]> {
  const paperSize = toFile("paper", page.paperSize);
  const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = page.zoom;
  return {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    ...(paperSize ? { paperSize } : {}),
    ...(typeof scale === "number"
      ? { scale }
      : { fitToPage: true, fitToWidth: numberOr(wide, 0), fitToHeight: numberOr(tall, 0) }),
    ...(page.printArea ? { printArea: page.printArea } : {}),
    ...(page.printTitleRows ? { printTitlesRow: page.printTitleRows } : {}),
    ...(page.printTitleColumns ? { printTitlesColumn: page.printTitleColumns } : {}),
    margins: Object.fromEntries(Object.entries(page.margins).map(([side, points]) => [side, points / 72])),
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
  };
}

function numberOr(json: Json | undefined, otherwise: number): number {
  return typeof json === "number" ? json : otherwise;
}

function validationToFile({
  rentang,
  rule,
  errorAlert,
  prompt,
  ignoreBlanks,
}: ValidationModel): DataValidation {
  const common = {
    range: rangeAddress(rentang),
    allowBlank: ignoreBlanks,
    ...(errorAlert
      ? {
          showErrorMessage: true,
          errorMessage: text(errorAlert["message"]),
          errorTitle: text(errorAlert["title"]),
        }
      : {}),
    ...(prompt
      ? { showInputMessage: true, inputMessage: text(prompt["message"]), inputTitle: text(prompt["title"]) }
      : {}),
  };
  const [kind = "", inner] = Object.entries(rule)[0] ?? [];
  const details: JsonObject = isRecord(inner) ? inner : {};
  if (kind === "list") {
    const source = text(details["source"]);
    return source.startsWith("=")
      ? { ...common, type: "list", formula1: source.slice(1) }
      : { ...common, type: "list", values: source.split(",") };
  }
  if (kind === "custom") return { ...common, type: "custom", formula1: bare(details["formula"]) };
  const operator = toFile("operator", text(details["operator"]));
  return {
    ...common,
    type: toFile("validation", kind) ?? "custom",
    ...(operator ? { operator } : {}),
    formula1: bare(details["formula1"]),
    ...(details["formula2"] === undefined ? {} : { formula2: bare(details["formula2"]) }),
  };
}

function ruleToFile(format: ConditionalFormatModel, index: number): ConditionalRule {
  const { rule, rentang, fill, fontColor, bold, stopIfTrue, type } = format;
  const common = {
    priority: index + 1,
    range: rangeAddress(rentang),
    stopIfTrue,
    style: {
      ...(fill
        ? { fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: { rgb: fill.slice(1) } } }
        : {}),
      font: {
        ...(fontColor ? { color: { rgb: fontColor.slice(1) } } : {}),
        ...(bold === null ? {} : { bold }),
      },
    },
  };
  if (type === "ContainsText") return { ...common, type: "containsText", text: text(rule["text"]) };
  if (type === "Custom") return { ...common, type: "expression", formula: bare(rule["formula"]) };
  const operator = toFile("ruleOperator", text(rule["operator"]));
  const formula = bare(rule["formula1"]);
  const second = rule["formula2"];
  return {
    ...common,
    type: "cellIs",
    ...(operator ? { operator } : {}),
    formula: second === undefined ? formula : [formula, bare(second)],
  };
}

function bare(json: Json | undefined): string {
  const value = typeof json === "number" || typeof json === "string" ? String(json) : "";
  return value.startsWith("=") ? value.slice(1) : value;
}

function text(json: Json | undefined): string {
  return typeof json === "string" ? json : "";
}

function isRecord(json: Json | undefined): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
