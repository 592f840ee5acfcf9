/** Evaluation of a workbook: realisasi, capaian, kategori of every indikator for one period. */
export { type HasilHitung, type OpsiHitung, hitungBuku } from "./hitung-buku";
export type { BarisTerhitung, Ketetapan } from "./baris";
export { type PeriodeHitung, readPeriodeHitung } from "./periode-hitung";
export type { LembarRealisasi, RealisasiBaris } from "./sumber";
