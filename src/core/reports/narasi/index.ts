/** The narrative of an indikator, from the facts of the workbook: as sentences, and as a sheet. */
export { narasiBuku, type Narasi, type OpsiNarasi } from "./narasi";
export { narasiEdits, paragraf, type OpsiNarasiLembar, type RencanaNarasi } from "./narasi-edits";
