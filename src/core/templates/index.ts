/** Templates: found by what a planner types, written into the workbook as edits; a planner's own made from a block. */
export { bandingTemplat, type BandingTemplat, type MedanBeda } from "./banding";
export {
  bacaBerkasTemplat,
  bacaTemplatTersimpan,
  gabungTemplat,
  tulisBerkasTemplat,
  type BacaanBerkas,
  type Gabungan,
} from "./berkas";
export { cariTemplat, type HasilCari } from "./cari";
export { dariBlok, DOKUMEN_SENDIRI, type HasilDariBlok, type OpsiDariBlok } from "./dariBlok";
export { templateEdits, type Tempat } from "./edits";
export {
  judulSusunan,
  kolomSusunan,
  namaSusunan,
  tahunAwal,
  type NamaSusunan,
  type OpsiTemplat,
} from "./opsi";
export { kolomSempit } from "./kolom";
export type { SelSusun, Susunan } from "./sel";
export { susun } from "./susun";
export { tempatDiBawah, type TempatDiBawah } from "./tempat";
