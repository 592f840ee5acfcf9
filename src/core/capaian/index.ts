/** Capaian: rules, scales, guesses of polaritas and konsolidasi. */
export * from "./aturan";
export * from "./banding";
export * from "./check-skala";
export * from "./hitung-capaian";
export * from "./konsolidasi";
export * from "./polaritas";
export * from "./skala";
export * from "./tahun-lalu";
