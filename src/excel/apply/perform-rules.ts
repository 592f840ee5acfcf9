/** Data validation and conditional formats. */
import type {
  Comparison,
  ConditionalFormat,
  RemoveConditionalFormats,
  RestoreValidation,
  Validation,
  ValidationRule,
} from "../../core/edits";
import { rangeOf } from "./range";

type Context = Excel.RequestContext;

const validationOperators = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const satisfies Record<Comparison, string>;

const conditionOperators = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqual",
} as const satisfies Record<Comparison, string>;

export function validation(context: Context, edit: Validation): void {
  const { dataValidation } = rangeOf(context, edit.lembar, edit.rentang);
  // A rule is not set over another: the old one goes first.
  dataValidation.clear();
  if (!edit.rule) return;
  dataValidation.rule = toRule(edit.rule);
  dataValidation.ignoreBlanks = true;
  if (edit.alert) {
    const { title, text, level } = edit.alert;
    dataValidation.errorAlert = {
      title,
      message: text,
      showAlert: true,
      style: level === "stop" ? Excel.DataValidationAlertStyle.stop : Excel.DataValidationAlertStyle.warning,
    };
  }
  if (edit.prompt) {
    const { title, text } = edit.prompt;
    dataValidation.prompt = { title, message: text, showPrompt: true };
  }
}

function toRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.type) {
    case "list": {
      const source = typeof rule.source === "string" ? rule.source : rule.source.join(",");
      return { list: { inCellDropDown: true, source } };
    }
    case "custom":
      return { custom: { formula: rule.formula } };
    case "decimal":
    case "whole": {
      const { formula1, formula2 } = rule;
      const compare = {
        formula1,
        operator: validationOperators[rule.comparison],
        ...(formula2 === undefined ? {} : { formula2 }),
      };
      return rule.type === "decimal" ? { decimal: compare } : { wholeNumber: compare };
    }
  }
}

export function restoreValidation(context: Context, { lembar, rentang, asRead }: RestoreValidation): void {
  const { dataValidation } = rangeOf(context, lembar, rentang);
  dataValidation.clear();
  if (!asRead) return;
  dataValidation.rule = asRead.rule;
  dataValidation.ignoreBlanks = asRead.ignoreBlanks;
  // Excel's own objects, as it gave them before.
  dataValidation.errorAlert = asRead.errorAlert as Excel.DataValidationErrorAlert;
  dataValidation.prompt = asRead.prompt as Excel.DataValidationPrompt;
}

/** The rule is made last in the list of the cells' rules; its id is loaded, for the inverse. */
export function conditionalFormat(context: Context, edit: ConditionalFormat): Excel.ConditionalFormat {
  const { conditionalFormats } = rangeOf(context, edit.lembar, edit.rentang);
  const { rule, look } = edit;
  if (rule.type === "formula") {
    const made = conditionalFormats.add(Excel.ConditionalFormatType.custom);
    made.custom.rule.formula = rule.formula;
    paint(made.custom.format, look);
    return made.load("id");
  }
  const made = conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  made.cellValue.rule = {
    operator: conditionOperators[rule.comparison],
    formula1: asFormula(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: asFormula(rule.formula2) }),
  };
  paint(made.cellValue.format, look);
  return made.load("id");
}

function paint(format: Excel.ConditionalRangeFormat, look: ConditionalFormat["look"]): void {
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.bold !== undefined) format.font.bold = look.bold;
}

function asFormula(value: number | string): string {
  return typeof value === "number" ? `=${value}` : value;
}

export function removeConditionalFormats(context: Context, edit: RemoveConditionalFormats): void {
  const { conditionalFormats } = rangeOf(context, edit.lembar, edit.rentang);
  for (const id of edit.ids) conditionalFormats.getItem(id).delete();
}
