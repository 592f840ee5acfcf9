/** The planner's settings: the sheet `Pengaturan IKI`, read and written. */
export { pengaturanEdits } from "./pengaturan-edits";
export { readPengaturan } from "./read-pengaturan";
export { pengaturanSheet } from "./sheet-of";
export { SKALA_LEMBAR } from "./read-skala";
export * from "./types";
