/** The sheets of a file into the model. */
import type { Sheet, Workbook } from "hucre";
import type { SheetGrid } from "../../../src/core/sheet/grid";
import { parseAddress, type Rentang } from "../../../src/core/sheet/address";
import { parseArea } from "../model/area";
import type { JsonObject } from "../model/parts";
import type { SheetModel } from "../model/sheet";
import { normalStyle, type CellStyle } from "../model/style";
import type { WorkbookModel } from "../model/workbook";
import { chartToModel } from "./chart";
import { colourToModel, styleToModel, type FileColour } from "./style";
import { widthToPoints } from "./size";
import { toApi } from "./vocabulary";

/** `grid` holds values and formulas as the core reads them; `sheet` how they look and what lies around them. */
export function fillSheet(
  target: SheetModel,
  sheet: Sheet,
  grid: SheetGrid,
  book: Workbook,
  model: WorkbookModel,
): void {
  const theme = book.themeColors ?? [];
  const styles = new Map<object, CellStyle>();
  const styleAt = (row: number, col: number): CellStyle | null => {
    const style = sheet.cells?.get(`${row},${col}`)?.style;
    if (!style) return null;
    const known = styles.get(style) ?? styleToModel(style, book.defaultFont, theme);
    styles.set(style, known);
    return known;
  };
  const plain = book.defaultFont ? styleToModel(undefined, book.defaultFont, theme) : normalStyle;
  grid.values.forEach((cells, r) =>
    cells.forEach((value, c) => {
      const formula = grid.formulas?.[r]?.[c] ?? null;
      if (value === null && formula === null) return;
      const [row, col] = [grid.firstRow + r, grid.firstCol + c];
      target.setCell(row, col, { value, formula, style: styleAt(row, col) ?? plain });
    }),
  );
  for (const key of sheet.cells?.keys() ?? []) {
    const [row = 0, col = 0] = key.split(",").map(Number);
    const cell = target.cell(row, col);
    const style = styleAt(row, col);
    if (style && cell.style === normalStyle) target.setCell(row, col, { ...cell, style });
  }
  for (const [key, { comment }] of sheet.cells ?? []) {
    const [row = 0, col = 0] = key.split(",").map(Number);
    if (!comment) continue;
    const rentang = { row, col, row2: row, col2: col };
    target.notes.push({ rentang, content: comment.text, author: comment.author ?? "" });
  }
  fillLayout(target, sheet, theme);
  fillRules(target, sheet, theme, model);
  for (const chart of sheet.charts ?? []) {
    const known = chartToModel(target, chart, model.newId());
    if (known) target.charts.push(known);
  }
}

function fillLayout(target: SheetModel, sheet: Sheet, theme: readonly string[]): void {
  target.merges.push(
    ...(sheet.merges ?? []).map((m) => ({
      row: m.startRow,
      col: m.startCol,
      row2: m.endRow,
      col2: m.endCol,
    })),
  );
  sheet.columns?.forEach((column, col) => {
    if (column.hidden) target.columnWidths.set(col, 0);
    else if (column.width !== undefined) target.columnWidths.set(col, widthToPoints(column.width));
  });
  for (const [row, def] of sheet.rowDefs ?? []) {
    if (def.hidden) target.rowHeights.set(row, 0);
    else if (def.height !== undefined) target.rowHeights.set(row, def.height);
    if (def.outlineLevel !== undefined && def.outlineLevel > 0) target.rowLevels.set(row, def.outlineLevel);
  }
  target.freeze = { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 };
  target.showGridlines = sheet.view?.showGridLines ?? true;
  target.tabColor = colourToModel(sheet.view?.tabColor, theme) ?? "";
  target.protection = sheet.protection ? { password: null } : null;
  fillPage(target, sheet);
}

function fillPage({ pageLayout }: SheetModel, { pageSetup }: Sheet): void {
  if (!pageSetup) return;
  pageLayout.orientation = pageSetup.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = toApi("paper", pageSetup.paperSize, "A4");
  pageLayout.printArea = pageSetup.printArea ?? null;
  pageLayout.printTitleRows = pageSetup.printTitlesRow ?? null;
  pageLayout.printTitleColumns = pageSetup.printTitlesColumn ?? null;
  pageLayout.zoom = pageSetup.fitToPage
    ? { horizontalFitToPages: pageSetup.fitToWidth ?? 1, verticalFitToPages: pageSetup.fitToHeight || null }
    : { scale: pageSetup.scale ?? 100 };
  // Inches in the file, points in the API.
  for (const [side, inches] of Object.entries(pageSetup.margins ?? {})) {
    if (typeof inches === "number") Object.assign(pageLayout.margins, { [side]: inches * 72 });
  }
}

function fillRules(target: SheetModel, sheet: Sheet, theme: readonly string[], model: WorkbookModel): void {
  for (const validation of sheet.dataValidations ?? []) {
    const { type, operator, formula1 = "", formula2, values } = validation;
    const compare = {
      formula1,
      ...(formula2 === undefined ? {} : { formula2 }),
      operator: toApi("operator", operator, "Between"),
    };
    const rule: JsonObject =
      type === "list"
        ? { list: { inCellDropDown: true, source: values?.join(",") ?? `=${formula1}` } }
        : type === "custom"
          ? { custom: { formula: `=${formula1}` } }
          : { [toApi("validation", type, type)]: compare };
    for (const rentang of areas(validation.range)) {
      target.validations.push({
        rentang,
        rule,
        errorAlert: validation.errorMessage
          ? {
              message: validation.errorMessage,
              showAlert: validation.showErrorMessage ?? true,
              style: toApi("alert", validation.errorStyle, "Stop"),
              title: validation.errorTitle ?? "",
            }
          : null,
        prompt: validation.inputMessage
          ? { message: validation.inputMessage, showPrompt: true, title: validation.inputTitle ?? "" }
          : null,
        ignoreBlanks: validation.allowBlank ?? true,
      });
    }
  }
  for (const rule of [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority)) {
    const [formula1 = "", formula2] = [rule.formula ?? []].flat();
    const fill = rule.style?.fill;
    const colour: FileColour | undefined =
      fill?.type === "pattern" ? (fill.bgColor ?? fill.fgColor) : undefined;
    const known = conditionOf(rule.type, rule.operator, formula1, formula2, rule.text);
    if (!known) continue;
    for (const rentang of areas(rule.range)) {
      target.conditionalFormats.push({
        id: model.newId(),
        rentang,
        ...known,
        fill: colourToModel(colour, theme),
        fontColor: colourToModel(rule.style?.font?.color, theme),
        bold: rule.style?.font?.bold ?? null,
        stopIfTrue: rule.stopIfTrue ?? false,
      });
    }
  }
  for (const table of sheet.tables ?? []) {
    const rentang = parseAddress(table.range ?? "");
    if (!rentang) continue;
    target.tables.push({
      id: model.newId(),
      name: table.name,
      rentang,
      hasHeaders: true,
      style: table.style ?? "",
    });
  }
}

/** null: a kind of rule that the model does not hold (colour scales, icons …). */
function conditionOf(
  type: string,
  operator: string | undefined,
  formula1: string,
  formula2: string | undefined,
  text: string | undefined,
): { type: string; rule: JsonObject } | null {
  if (type === "cellIs") {
    const second = formula2 === undefined ? {} : { formula2: `=${formula2}` };
    return {
      type: "CellValue",
      rule: { formula1: `=${formula1}`, ...second, operator: toApi("ruleOperator", operator, "Between") },
    };
  }
  if (type === "expression") return { type: "Custom", rule: { formula: `=${formula1}` } };
  if (type === "containsText")
    return { type: "ContainsText", rule: { operator: "Contains", text: text ?? "" } };
  return null;
}

/** "A1:B2 D4" names two areas. */
function areas(range: string): Rentang[] {
  return range.split(" ").flatMap((part) => parseArea(part) ?? []);
}
