/** The validator: what a careful reviewer would send back, and the mend of it. */
export type { Aturan, Perbaikan, Temuan, Tingkat } from "./aturan";
export { catatanKita, catatanTanda, type CatatanSel } from "./catatanTanda";
export { ciriTanda, kabarDihapus, kabarDitandai } from "./kabarTanda";
export { gabunganOf } from "./gabungan";
export { kalimatAda, kalimatTemuan } from "./kalimatTemuan";
export { rencanaLembarTemuan, ringkasan } from "./lembarTemuan";
export { denganAbaian, denganAturan, opsiPeriksa, tanpaAbaian } from "./pengabaian";
export {
  dapatDiperbaiki,
  denganUbahan,
  rencanaPerbaikan,
  type RencanaPerbaikan,
  type UbahanSel,
} from "./perbaikan";
export { kunciTemuan, type OpsiPeriksa, periksaBuku } from "./periksa";
export { semuaAturan } from "./registry";
export { sasaranBelumPasti, type SasaranKosong } from "./sasaranKosong";
export { bandingkan, jejak, type Perbandingan } from "./sejak";
export { rumusTanda, tandaiEdits } from "./tandai";
