/** Formulas in words: read, told back, evaluated, written as Excel formulas, drawn. */
export { readFormulasi } from "./readFormulasi";
export { readOnce } from "./readOnce";
export { evaluate } from "./evaluate";
export { toExcel, type OpsiExcel } from "./excel";
export { paraphrase } from "./paraphrase";
export { toMathML } from "./mathml";
export { toExpression } from "./expression";
export { samaKomponen, nameKey } from "./names";
export { guessSatuan } from "./komponen";
export { measureOf, type Ukuran } from "./measure";
export type * from "./types";
