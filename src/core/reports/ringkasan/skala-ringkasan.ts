/** The scale and the rules that the summary goes by. */
import skorSatuan from "../../capaian/satuan-skor.json";

export type { AturanTurun } from "../../capaian/aturan";
export { findSkala, sortPita, type Skala } from "../../capaian/skala";

/** Whether a figure of that unit can be a score. */
export const scoreUnit = (satuan: string | null): boolean =>
  satuan === null || skorSatuan.skor.includes(satuan.toLowerCase());
