/** Formulas of capaian and kategori for the empty columns of the planner's own tables. */
export { usulKolom, type HasilKolom, type KolomUsul, type OpsiKolom, type SelUsul } from "./kolom-edits";
