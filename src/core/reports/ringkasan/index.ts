/** The summary of a period, as a sheet of formulas over the planner's own cells. */
export { type OpsiRingkasan, type RencanaRingkasan, ringkasanEdits } from "./ringkasan-edits";
export { kataPeriode } from "./periode-kata";
