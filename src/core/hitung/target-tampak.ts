/** The targets that count as the Realisasi sheet shows them. */
import type { RealisasiBaris } from "./sumber";
import type { TargetBaris } from "./target";

/** A target that has changed since the Realisasi sheet was made has no number there, and none here. */
export function targetTampak(stated: TargetBaris, kept: RealisasiBaris | null): TargetBaris {
  const stale = kept?.targetBerubah;
  if (!stale) return stated;
  return {
    ...stated,
    tahun: stale.tahun ? null : stated.tahun,
    periode: stale.periode ? null : stated.periode,
    // Which periods may stay blank goes by targets that the sheet does not know.
    tanpaTarget: stale.periode ? new Set() : stated.tanpaTarget,
    catatan: [
      ...stated.catatan,
      ...((stale.tahun && stated.tahun) || (stale.periode && stated.periode) ? [stale.pesan] : []),
    ],
  };
}
