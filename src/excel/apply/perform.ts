import type { Edit } from "../../core/edits";
import { rangeOf } from "./range";
import { chart, removeChart } from "./perform-chart";
import { numberFormat, restoreLooks, style, write } from "./perform-cells";
import {
  addSheet,
  columnWidth,
  defineName,
  freeze,
  groupRows,
  print,
  removeSheet,
  rowHeight,
} from "./perform-layout";
import { conditionalFormat, removeConditionalFormats, restoreValidation, validation } from "./perform-rules";

/** Queues one edit. Gives what the edit makes and whose id is known only after the round trip, else null. */
export function perform(context: Excel.RequestContext, edit: Edit): Excel.ConditionalFormat | null {
  switch (edit.kind) {
    case "addSheet":
      addSheet(context, edit);
      return null;
    case "removeSheet":
      removeSheet(context, edit.lembar);
      return null;
    case "write":
      write(context, edit);
      return null;
    case "numberFormat":
      numberFormat(context, edit);
      return null;
    case "style":
      style(context, edit);
      return null;
    case "restoreLooks":
      restoreLooks(context, edit);
      return null;
    case "merge":
      rangeOf(context, edit.lembar, edit.rentang).merge();
      return null;
    case "unmerge":
      rangeOf(context, edit.lembar, edit.rentang).unmerge();
      return null;
    case "validation":
      validation(context, edit);
      return null;
    case "restoreValidation":
      restoreValidation(context, edit);
      return null;
    case "conditionalFormat":
      return conditionalFormat(context, edit);
    case "removeConditionalFormats":
      removeConditionalFormats(context, edit);
      return null;
    case "columnWidth":
      columnWidth(context, edit);
      return null;
    case "rowHeight":
      rowHeight(context, edit);
      return null;
    case "group":
      groupRows(context, edit);
      return null;
    case "freeze":
      freeze(context, edit);
      return null;
    case "name":
      defineName(context, edit);
      return null;
    case "chart":
      chart(context, edit);
      return null;
    case "removeChart":
      removeChart(context, edit.lembar, edit.nama);
      return null;
    case "print":
      print(context, edit);
      return null;
  }
}
