import {
  applyEdits,
  onSelectionChanged,
  onWorkbookChanged,
  readColumnWidths,
  readLocalFormulas,
  readMergedAreas,
  readSelection,
  readSeparators,
  readSettings,
  readSheetNames,
  selectRange,
  takeSnapshot,
  writeFigure,
  writeSettings,
} from "../../excel";
import type { Buku } from "./port";

/** The workbook that is open in Excel, as the pane's port. */
export const bukuExcel: Buku = {
  takeSnapshot,
  selectRange,
  onWorkbookChanged: (berubah) => onWorkbookChanged(berubah),
  onSelectionChanged: (berubah) => onSelectionChanged(berubah),
  applyEdits,
  writeFigure,
  readSeparators,
  readLocalFormulas,
  readMergedAreas,
  readSelection,
  readSheetNames,
  readColumnWidths,
  readSettings,
  writeSettings,
};
