/** What a month asks for, what was typed for it, and what is odd or missing: the work of the Realisasi screen. */
export * from "./types";
export { isianBuku, type OpsiIsian } from "./isian-buku";
export { bacaKetikan, isiSel, tulisKetikan, type Ketikan } from "./ketikan";
export { dugaanOf, type Dugaan } from "./dugaan";
export { kemajuan, kosongBerikut, kurangBuku, semuaData, type DataKurang } from "./kurang";
export {
  rencanaTempel,
  tempelEdits,
  type BarisCocok,
  type BarisTakCocok,
  type RencanaTempel,
} from "./tempel";
export { pilihAkhir } from "./periode";
export { rincianSiapkan, type RincianSiapkan } from "./siapkan";
