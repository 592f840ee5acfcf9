/** The validator: what a careful reviewer would send back, and the mend of it. */
export type { Aturan, Perbaikan, Temuan, Tingkat } from "./aturan";
export { kunciTemuan, type OpsiPeriksa, periksaBuku } from "./periksa";
export { semuaAturan } from "./registry";
