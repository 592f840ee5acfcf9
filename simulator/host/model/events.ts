/** What happens to the workbook, for the page that draws it and for the add-in's event handlers. */
import type { Rentang } from "../../../src/core/sheet/address";
import type { SheetModel } from "./sheet";

/** Who did it: the person at the keyboard, the add-in through the API, a colleague elsewhere, or Excel's own calculation. */
export type Actor = "user" | "addin" | "remote" | "calculation";

export type ModelEvent =
  | {
      readonly type: "changed";
      readonly sheet: SheetModel;
      readonly rentang: Rentang;
      readonly by: Actor;
      /** Excel's names of what was done. */
      readonly changeType: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
    }
  | { readonly type: "calculated"; readonly sheet: SheetModel }
  | {
      readonly type: "formatted";
      readonly sheet: SheetModel;
      readonly rentang: Rentang;
      readonly by: Actor;
    }
  | { readonly type: "selected"; readonly sheet: SheetModel; readonly rentang: Rentang }
  | { readonly type: "activated"; readonly sheet: SheetModel; readonly from: SheetModel | null }
  | { readonly type: "sheetAdded"; readonly sheet: SheetModel; readonly by: Actor }
  | { readonly type: "sheetDeleted"; readonly sheet: SheetModel; readonly by: Actor }
  | { readonly type: "sheetRenamed"; readonly sheet: SheetModel; readonly before: string; readonly by: Actor }
  /** Rows or columns were inserted or deleted: cells stand elsewhere. */
  | { readonly type: "shifted"; readonly sheet: SheetModel }
  /** A defined name was added, changed or taken away. */
  | { readonly type: "namesChanged" }
  /** Freeze panes, widths, charts, visibility …: draw the sheet anew. */
  | { readonly type: "layout"; readonly sheet: SheetModel | null };

export type ModelListener = (event: ModelEvent) => void;
