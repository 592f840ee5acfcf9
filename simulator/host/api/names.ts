/** Excel.NamedItemCollection, of the workbook or of a sheet. */
import type { HostContext } from "../context";
import { absoluteAddress, parseArea } from "../model/area";
import type { NameModel } from "../model/parts";
import type { SheetModel } from "../model/sheet";
import { quoteSheet } from "../../../src/core/sheet/address";
import { apiClass, isApiObject, type ApiObject, type Arg } from "../protocol/api";
import { hostError } from "../protocol/errors";
import { booleanArg, optionalText, textArg } from "./args";
import { rangeObject } from "./range";
import { isRangeTarget } from "./range-kind";
import type { RangeTarget } from "./range-target";

/** Whose names: null is the workbook. */
type Scope = SheetModel | null;

function namesOf(scope: Scope, host: HostContext): NameModel[] {
  return host.model.names.filter((n) => n.sheet === (scope?.name ?? null));
}

/** The cells that a name stands for; null where it is no plain area. */
export function areaOfName(name: NameModel, host: HostContext): RangeTarget | null {
  const m = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(name.formula);
  const sheet = host.model.sheetNamed(m?.[1]?.replaceAll("''", "'") ?? m?.[2] ?? "");
  const rentang = parseArea(m?.[3] ?? "");
  return sheet && rentang ? { sheet, rentang } : null;
}

const nameObject = apiClass<NameModel>({
  name: "NamedItem",
  id: (n) => n.name,
  get: {
    Name: (n) => n.name,
    Formula: (n) => n.formula,
    Comment: (n) => n.comment,
    Visible: (n) => n.visible,
    Scope: (n) => (n.sheet === null ? "Workbook" : "Worksheet"),
    Type: (n, host) => (areaOfName(n, host) ? "Range" : "String"),
    Value: (n) => n.formula.slice(1),
  },
  set: {
    Visible: (n, arg) => {
      n.visible = booleanArg(arg);
    },
    Comment: (n, arg) => {
      n.comment = textArg(arg);
    },
    Formula: (n, arg, host) => {
      n.formula = textArg(arg);
      host.model.namesChanged();
    },
  },
  methods: {
    GetRange: (n, _, host) => {
      const area = areaOfName(n, host);
      if (!area) throw hostError("InvalidReference");
      return rangeObject(area, host);
    },
    GetRangeOrNullObject: (n, _, host) => {
      const area = areaOfName(n, host);
      return area ? rangeObject(area, host) : null;
    },
  },
  actions: {
    Delete: (n, _, host) => {
      host.model.names.splice(host.model.names.indexOf(n), 1);
      host.model.namesChanged();
      return undefined;
    },
  },
});

function add(scope: Scope, args: readonly Arg[], host: HostContext): ApiObject {
  const [nameArg, reference, comment] = args;
  const name = textArg(nameArg);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || parseArea(name)) throw hostError("InvalidArgument");
  if (namesOf(scope, host).some((n) => n.name.toLowerCase() === name.toLowerCase())) {
    throw hostError("ItemAlreadyExists");
  }
  const item: NameModel = {
    name,
    formula: formulaOf(reference),
    comment: optionalText(comment) ?? "",
    visible: true,
    sheet: scope?.name ?? null,
  };
  host.model.names.push(item);
  host.model.namesChanged();
  return nameObject(item, host);
}

function formulaOf(reference: Arg | undefined): string {
  if (isApiObject(reference)) {
    const { target } = reference;
    if (!isRangeTarget(target)) throw hostError("InvalidArgument");
    return `=${quoteSheet(target.sheet.name)}!${absoluteAddress(target.rentang)}`;
  }
  const text = textArg(reference);
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

function find(scope: Scope, key: Arg | undefined, host: HostContext): ApiObject | null {
  const name = textArg(key).toLowerCase();
  const item = namesOf(scope, host).find((n) => n.name.toLowerCase() === name);
  return item ? nameObject(item, host) : null;
}

export const namesObject: (scope: { sheet: Scope }, host: HostContext) => ApiObject = apiClass<{
  sheet: Scope;
}>({
  name: "NamedItemCollection",
  items: ({ sheet }, host) => namesOf(sheet, host).map((n) => nameObject(n, host)),
  methods: {
    Add: ({ sheet }, args, host) => add(sheet, args, host),
    GetItem: ({ sheet }, [key], host) => {
      const item = find(sheet, key, host);
      if (!item) throw hostError("ItemNotFound");
      return item;
    },
    GetItemOrNullObject: ({ sheet }, [key], host) => find(sheet, key, host),
  },
  actions: { GetCount: ({ sheet }, _, host) => namesOf(sheet, host).length },
});
