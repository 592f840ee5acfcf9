/** The sheet `Realisasi <tahun>`: made, read, kept up to date. */
export {
  realisasiEdits,
  type HasilRealisasi,
  type OpsiRealisasi,
  type RingkasanRealisasi,
} from "./realisasi-edits";
export { readLembarRealisasi } from "./read";
export { pilihanLembarEdits } from "./pilihan-lembar";
export { realisasiSheets } from "./baca-lembar";
export { usulTautan, type UsulTautan } from "./tautan";
