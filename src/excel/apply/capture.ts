/** One round trip before anything is written: is the workbook still what the plan was made on, and what stood there. */
import type { Captured, Edit, ReadValidation, Write } from "../../core/edits";
import { cellAddress, rangeAddress } from "../../core/sheet/address";
import { holds } from "./compare";
import { lookOptions, toLook } from "./looks";
import { isRisky } from "./perform-cells";
import { areaOf, rangeOf } from "./range";

type Context = Excel.RequestContext;

/** Cells that hold something else than the plan was made on. */
export interface Difference {
  lembar: string;
  alamat: string;
}

/** What one edit's queued reads give after the round trip. */
interface Reading {
  captured: () => Captured | null;
  differences: () => Difference[];
}

const nothing: Reading = { captured: () => null, differences: () => [] };

/** Queues the reads of one edit of a sheet that exists. */
export function queueReading(context: Context, edit: Edit): Reading {
  switch (edit.kind) {
    case "write":
      return readWrite(context, edit);
    case "numberFormat": {
      const range = rangeOf(context, edit.lembar, edit.rentang).load("numberFormat");
      return { ...nothing, captured: () => ({ kind: "formats", formats: texts(range.numberFormat) }) };
    }
    case "style":
    case "restoreLooks": {
      const cells = rangeOf(context, edit.lembar, edit.rentang).getCellProperties(lookOptions);
      return {
        ...nothing,
        captured: () => ({ kind: "looks", looks: cells.value.map((row) => row.map(toLook)) }),
      };
    }
    case "validation":
    case "restoreValidation": {
      const { dataValidation } = rangeOf(context, edit.lembar, edit.rentang);
      dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
      return { ...nothing, captured: () => ({ kind: "validation", asRead: readValidation(dataValidation) }) };
    }
    case "columnWidth":
    case "rowHeight":
      return readSizes(context, edit);
    case "freeze": {
      const location = context.workbook.worksheets.getItem(edit.lembar).freezePanes.getLocationOrNullObject();
      location.load("rowCount,columnCount,isEntireRow,isEntireColumn");
      return { ...nothing, captured: () => frozen(location) };
    }
    default:
      return nothing;
  }
}

function readWrite(context: Context, edit: Write): Reading {
  const { lembar, row, col, contents, before } = edit;
  const range = rangeOf(context, lembar, areaOf(row, col, contents)).load("values,formulas,numberFormat");
  return {
    captured: () =>
      contents.some((cells) => cells.some(isRisky))
        ? { kind: "formats", formats: texts(range.numberFormat) }
        : null,
    differences: () => differences(lembar, row, col, before ?? [], range),
  };
}

/** Where the cells of a range hold something else than expected. */
export function differences(
  lembar: string,
  row: number,
  col: number,
  expected: Write["contents"],
  range: Excel.Range,
): Difference[] {
  return expected.flatMap((cells, r) =>
    cells.flatMap((content, c) => {
      const cell: { value: unknown; formula: unknown } = {
        value: range.values[r]?.[c],
        formula: range.formulas[r]?.[c],
      };
      return holds(cell, content) ? [] : [{ lembar, alamat: cellAddress(row + r, col + c) }];
    }),
  );
}

function readSizes(context: Context, edit: Extract<Edit, { kind: "columnWidth" | "rowHeight" }>): Reading {
  const count = edit.to - edit.from + 1;
  const formats = Array.from({ length: count }, (_, i) => {
    const at = edit.from + i;
    const rentang =
      edit.kind === "columnWidth"
        ? { row: 0, row2: 0, col: at, col2: at }
        : { row: at, row2: at, col: 0, col2: 0 };
    const { format } = rangeOf(context, edit.lembar, rentang);
    return format.load("columnWidth,rowHeight");
  });
  return {
    ...nothing,
    captured: () => ({
      kind: "sizes",
      points: formats.map((f) => (edit.kind === "columnWidth" ? f.columnWidth : f.rowHeight)),
    }),
  };
}

/** Excel tells "no validation" as type None. */
function readValidation(read: Excel.DataValidation): ReadValidation | null {
  if (read.type === "None") return null;
  const { rule, errorAlert, prompt, ignoreBlanks } = read;
  return { rule, errorAlert, prompt, ignoreBlanks };
}

function frozen(location: Excel.Range): Captured {
  if (location.isNullObject) return { kind: "freeze", rows: 0, columns: 0 };
  return {
    kind: "freeze",
    rows: location.isEntireColumn ? 0 : location.rowCount,
    columns: location.isEntireRow ? 0 : location.columnCount,
  };
}

function texts(table: unknown[][]): string[][] {
  return table.map((row) => row.map((format) => (typeof format === "string" ? format : "General")));
}

/** "'Kabid SMP'!F12" for a sentence. */
export function placeOf({ lembar, alamat }: Difference): string {
  return `${lembar}!${alamat}`;
}

/** Every cell of an area as a difference: where Excel gave nothing to compare. */
export function wholeArea({ lembar, row, col, contents }: Write): Difference {
  return { lembar, alamat: rangeAddress(areaOf(row, col, contents)) };
}
