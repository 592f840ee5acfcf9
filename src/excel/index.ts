/** The only folder that says `Excel.`: the open workbook, for the pane and the ribbon's commands. */
export { takeSnapshot, type HasilSnapshot, type LembarDilewati } from "./snapshot";
export { readSelection, selectRange, type Pilihan } from "./selection";
export { onSelectionChanged, onWorkbookChanged, type Berhenti, type Perubahan } from "./events";
export type { GalatExcel, Hasil, KodeGalat } from "./hasil";
export { applyEdits, type HasilTerap } from "./apply/apply";
export { writeFigure, type HasilAngka } from "./apply/figure";
export type { Difference } from "./apply/capture";
export { countMarks, putMarks, removeMarks, type CiriTanda, type HasilTanda, type Tanda } from "./marks";
export { belowFloor, supports, type Kemampuan } from "./api-sets";
export { readSettings, writeSettings } from "./settings";
export { readMergedAreas } from "./merged-areas";
export { readColumnWidths } from "./columns";
export { readSheetNames } from "./sheet-names";
export { readLocalFormulas, readSeparators, type Pemisah } from "./local";
export { readTheme, temaDari, type TemaOffice } from "./theme";
