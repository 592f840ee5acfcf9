import {
  applyEdits,
  onWorkbookChanged,
  readColumnWidths,
  readSelection,
  readSettings,
  readSheetNames,
  selectRange,
  takeSnapshot,
  writeSettings,
} from "../../excel";
import type { Buku } from "./port";

/** The workbook that is open in Excel, as the pane's port. */
export const bukuExcel: Buku = {
  takeSnapshot,
  selectRange,
  onWorkbookChanged: (berubah) => onWorkbookChanged(berubah),
  applyEdits,
  readSelection,
  readSheetNames,
  readColumnWidths,
  readSettings,
  writeSettings,
};
