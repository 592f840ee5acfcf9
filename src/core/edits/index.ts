export * from "./types";
export {
  cell,
  existingFormula,
  fn,
  formula,
  fungsiExcel,
  named,
  op,
  ref,
  type FungsiExcel,
  type Operator,
  type Part,
  type Rumus,
} from "./formula";
export { invertEdits, untouchedSheets, type Captured } from "./invert";
export { sheetName } from "./sheet-name";
export { needsTextFormat } from "./text";
export { contentsOf } from "./before";
export { withoutCells, type SelDibiarkan } from "./without";
