/** The one figure that speaks for many rows. */
import type { BarisHitung } from "../kontrak";

/** What an average needs of a row. */
export type BarisBercapaian = Pick<BarisHitung, "status" | "capaian" | "capaianPeriode">;

/**
 * The capaian that speaks for the row, percent points before any cap: of the period where it has a target of its own, else
 * of the year; null where the row is not complete.
 */
export function capaianUtama(baris: BarisBercapaian | null): number | null {
  if (baris?.status !== "terhitung") return null;
  return baris.capaianPeriode ?? baris.capaian;
}

export interface Rerata {
  /** Percent points, of capped figures; null where no row is complete. */
  nilai: number | null;
  /** The same without the cap. */
  utuh: number | null;
  /** Rows that it was taken over. */
  dari: number;
  jumlah: number;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;

/**
 * Unweighted mean of the capped capaian over complete rows; the rows themselves keep the uncapped figure.
 * @param batas percent points; null: no cap.
 */
export function rerata(baris: readonly (BarisBercapaian | null)[], batas: number | null): Rerata {
  const semua = baris.map(capaianUtama).filter((c) => c !== null);
  return {
    nilai: mean(semua.map((c) => Math.min(c, batas ?? Infinity))),
    utuh: mean(semua),
    dari: semua.length,
    jumlah: baris.length,
  };
}
