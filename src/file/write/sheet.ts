/** The edits of one new sheet, as the library's sheet. */
import type { Cell, ConditionalRule, DataValidation, WriteSheet } from "hucre";
import {
  isFormula,
  needsTextFormat,
  type Content,
  type Edit,
  type Look,
  type ValidationRule,
} from "../../core/edits";
import { rangeAddress, type Rentang } from "../../core/sheet/address";
import { chartOf } from "./chart";
import { cellStyle, conditionalStyle, mergeLooks } from "./look";

interface Sel {
  isi: Content;
  look?: Look;
  format?: string;
}

/** Excel measures columns in digits of the default font: 7 pixels each, and 5 around. */
const digits = (points: number): number => Math.max(1, ((points * 96) / 72 - 5) / 7);

/** Only edits of this sheet; names and the sheet's own making are others' matter. */
export function sheetOf(lembar: string, edits: readonly Edit[]): WriteSheet {
  const own = edits.filter((edit) => "lembar" in edit && edit.lembar === lembar);
  const cells = new Map<string, Sel>();
  const at = (row: number, col: number): Sel => {
    const key = `${row},${col}`;
    const known = cells.get(key) ?? { isi: null };
    cells.set(key, known);
    return known;
  };
  const each = (r: Rentang, change: (sel: Sel, row: number, col: number) => void): void => {
    for (let row = r.row; row <= r.row2; row++)
      for (let col = r.col; col <= r.col2; col++) change(at(row, col), row, col);
  };
  const sheet: WriteSheet = {
    name: lembar,
    rows: [],
    cells: new Map(),
    columns: [],
    merges: [],
    rowDefs: new Map(),
  };
  const validations: DataValidation[] = [];
  const rules: ConditionalRule[] = [];
  const widths: (number | undefined)[] = [];
  for (const edit of own) {
    switch (edit.kind) {
      case "addSheet":
        sheet.view = {
          showGridLines: edit.gridlines ?? true,
          ...(edit.tabColor === undefined ? {} : { tabColor: { rgb: edit.tabColor.replace("#", "") } }),
        };
        break;
      case "write":
        edit.contents.forEach((line, r) => {
          line.forEach((isi, c) => {
            if (isi !== null) at(edit.row + r, edit.col + c).isi = isi;
          });
        });
        break;
      case "numberFormat":
        each(edit.rentang, (sel, row, col) => {
          sel.format =
            typeof edit.format === "string"
              ? edit.format
              : (edit.format[row - edit.rentang.row]?.[col - edit.rentang.col] ?? "General");
        });
        break;
      case "style":
        each(edit.rentang, (sel) => {
          sel.look = mergeLooks(sel.look, edit.look);
        });
        break;
      case "merge":
        sheet.merges?.push({
          startRow: edit.rentang.row,
          startCol: edit.rentang.col,
          endRow: edit.rentang.row2,
          endCol: edit.rentang.col2,
        });
        break;
      case "validation":
        if (edit.rule !== null) validations.push({ ...validationOf(edit.rule, edit.rentang), ...said(edit) });
        break;
      case "conditionalFormat":
        rules.push({
          priority: rules.length + 1,
          range: rangeAddress(edit.rentang),
          style: conditionalStyle(edit.look),
          ...(edit.rule.type === "formula"
            ? { type: "expression", formula: edit.rule.formula.slice(1) }
            : {
                type: "cellIs",
                operator: edit.rule.comparison,
                formula: [edit.rule.formula1, edit.rule.formula2].filter((f) => f !== undefined).map(bare),
              }),
        });
        break;
      case "columnWidth":
        for (let col = edit.from; col <= edit.to; col++) widths[col] = digits(edit.points);
        break;
      case "rowHeight":
        for (let row = edit.from; row <= edit.to; row++)
          sheet.rowDefs?.set(row, { ...sheet.rowDefs.get(row), height: edit.points });
        break;
      case "group":
        sheet.outlineProperties = { summaryBelow: false };
        for (let row = edit.from; row <= edit.to; row++) {
          const known = sheet.rowDefs?.get(row);
          sheet.rowDefs?.set(row, { ...known, outlineLevel: (known?.outlineLevel ?? 0) + 1 });
        }
        break;
      case "freeze":
        sheet.freezePane = { rows: edit.rows, columns: edit.columns };
        break;
      case "chart":
        sheet.charts = [...(sheet.charts ?? []), chartOf(edit, edits)];
        break;
      case "print":
        sheet.pageSetup = {
          paperSize: "a4",
          orientation: edit.orientation === "Landscape" ? "landscape" : "portrait",
          fitToPage: true,
          fitToWidth: edit.pagesWide,
          fitToHeight: 0,
          horizontalCentered: edit.centerHorizontally ?? false,
          margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
        };
        if (edit.footer !== undefined) sheet.headerFooter = { oddFooter: `&C${edit.footer}` };
        break;
      default:
        throw new Error(`A new sheet does not take the edit "${edit.kind}".`);
    }
  }
  for (const [key, sel] of cells) sheet.cells?.set(key, cellOf(sel));
  sheet.columns = Array.from(widths, (width) =>
    width === undefined ? {} : { width: Math.round(width * 100) / 100 },
  );
  if (validations.length > 0) sheet.dataValidations = validations;
  if (rules.length > 0) sheet.conditionalRules = rules;
  return sheet;
}

function cellOf({ isi, look, format }: Sel): Partial<Cell> {
  const style = cellStyle(look ?? {}, typeof isi === "string" && needsTextFormat(isi) ? "@" : format);
  if (!isFormula(isi)) return { value: isi, style };
  return {
    value: isi.nilai,
    type: "formula",
    formula: isi.formula.slice(1),
    formulaResult: isi.nilai,
    style,
  };
}

/** A formula without its "=". */
const bare = (value: number | string | undefined): string => String(value ?? "").replace(/^=/, "");

function validationOf(rule: ValidationRule, rentang: Rentang): DataValidation {
  const range = rangeAddress(rentang);
  switch (rule.type) {
    case "list":
      return typeof rule.source === "string"
        ? { type: "list", range, formula1: bare(rule.source), allowBlank: true }
        : { type: "list", range, values: [...rule.source], allowBlank: true };
    case "custom":
      return { type: "custom", range, formula1: bare(rule.formula), allowBlank: true };
    default:
      return {
        type: rule.type,
        operator: rule.comparison,
        range,
        formula1: bare(rule.formula1),
        ...(rule.formula2 === undefined ? {} : { formula2: bare(rule.formula2) }),
        allowBlank: true,
      };
  }
}

function said({ alert, prompt }: Extract<Edit, { kind: "validation" }>): Partial<DataValidation> {
  return {
    ...(alert === undefined
      ? {}
      : {
          showErrorMessage: true,
          errorTitle: alert.title,
          errorMessage: alert.text,
          errorStyle: alert.level,
        }),
    ...(prompt === undefined
      ? {}
      : { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.text }),
  };
}
