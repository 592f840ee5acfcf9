/** One workbook of many: every indikator with its file, what stands twice, what differs, what could not be read. */
export { rekapEdits, type RencanaRekap } from "./rekap-edits";
export { rekapDiBuku, type OpsiRekapBuku, type RencanaRekapBuku } from "./di-buku";
export type { BerkasRekap, TemuanRekap } from "./types";
