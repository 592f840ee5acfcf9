/** Formulas worked out without Excel: for files whose formulas carry no value, and for the simulator. */
export { CalcEngine } from "./engine";
export { evaluateWorkbook } from "./evaluate";
export { loadEngine } from "./load";
