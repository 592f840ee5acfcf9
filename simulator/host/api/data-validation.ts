/** Excel.DataValidation: rules are kept as they come. */
import type { HostContext } from "../context";
import { contains, overlaps } from "../model/area";
import type { ValidationModel } from "../model/parts";
import { apiClass, type ApiObject } from "../protocol/api";
import { booleanArg, recordArg } from "./args";
import { refuseProtected, type RangeTarget } from "./range-target";

/** The validation that covers the whole range, or null. */
function covering({ sheet, rentang }: RangeTarget): ValidationModel | null {
  return sheet.validations.find((v) => contains(v.rentang, rentang)) ?? null;
}

function change(t: RangeTarget, host: HostContext, part: Partial<ValidationModel>): void {
  refuseProtected(t);
  const old = covering(t);
  const kept = { rule: {}, errorAlert: null, prompt: null, ignoreBlanks: true, ...old };
  remove(t);
  t.sheet.validations.push({ ...kept, ...part, rentang: t.rentang });
  host.model.emit({ type: "layout", sheet: t.sheet });
}

function remove({ sheet, rentang }: RangeTarget): void {
  for (let i = sheet.validations.length - 1; i >= 0; i--) {
    const area = sheet.validations[i]?.rentang;
    if (area && contains(rentang, area)) sheet.validations.splice(i, 1);
  }
}

export const dataValidationObject: (target: RangeTarget, host: HostContext) => ApiObject =
  apiClass<RangeTarget>({
    name: "DataValidation",
    get: {
      Rule: (t) => covering(t)?.rule ?? {},
      ErrorAlert: (t) => covering(t)?.errorAlert ?? {},
      Prompt: (t) => covering(t)?.prompt ?? {},
      IgnoreBlanks: (t) => covering(t)?.ignoreBlanks ?? true,
      Type: (t) => {
        const rule = covering(t)?.rule;
        if (rule) return typeNames[Object.keys(rule)[0] ?? ""] ?? "None";
        return t.sheet.validations.some((v) => overlaps(v.rentang, t.rentang)) ? "Inconsistent" : "None";
      },
    },
    set: {
      Rule: (t, arg, host) => change(t, host, { rule: recordArg(arg) }),
      ErrorAlert: (t, arg, host) => change(t, host, { errorAlert: recordArg(arg) }),
      Prompt: (t, arg, host) => change(t, host, { prompt: recordArg(arg) }),
      IgnoreBlanks: (t, arg, host) => change(t, host, { ignoreBlanks: booleanArg(arg) }),
    },
    actions: {
      Clear: (t, _, host) => {
        refuseProtected(t);
        remove(t);
        host.model.emit({ type: "layout", sheet: t.sheet });
        return undefined;
      },
    },
  });

const typeNames: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
