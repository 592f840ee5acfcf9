import type { Peran } from "../../core/kontrak";

/** Every role, in the order of a table from left to right. */
export const daftarPeran: readonly Peran[] = [
  "no",
  "sasaran",
  "indikator",
  "formulasi",
  "satuan",
  "polaritas",
  "konsolidasi",
  "target",
  "realisasi",
  "capaian",
  "sumberData",
  "penanggungJawab",
  "ket",
  "lain",
];

export function asPeran(teks: string): Peran | null {
  return daftarPeran.find((p) => p === teks) ?? null;
}
