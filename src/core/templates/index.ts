/** Templates: found by what a planner types, written into the workbook as edits. */
export { cariTemplat, type HasilCari } from "./cari";
export { templateEdits, type Tempat } from "./edits";
export {
  judulSusunan,
  kolomSusunan,
  namaSusunan,
  tahunAwal,
  type NamaSusunan,
  type OpsiTemplat,
} from "./opsi";
export { susun } from "./susun";
