/** Whether figures that are summed look as if they had been typed to date. */
import batas from "./tampak-kumulatif.json";

export interface Deretan {
  /** The filled figures, in period order. */
  nilai: readonly number[];
  /** What their sum would be held against: the year's target; null where there is none. */
  target: number | null;
  /** The targets to date, where the targets of the parts are themselves cumulative; null otherwise. */
  targetKumulatif: number | null;
}

/** Never falls, and rises at least `times`. */
function rises(nilai: readonly number[], times: number): boolean {
  const steps = nilai.slice(1).map((v, i) => v - (nilai[i] ?? 0));
  return steps.every((s) => s >= 0) && steps.filter((s) => s > 0).length >= times;
}

const reaches = (nilai: readonly number[], target: number): boolean => {
  const sum = nilai.reduce((a, b) => a + b, 0);
  const last = nilai.at(-1) ?? 0;
  return target > 0 && sum > target * batas.lebihTarget && last <= target * batas.lebihTarget;
};

/**
 * true where the figures only rise, and their sum overshoots a target that the newest of them alone does not. Some planners
 * type months to date and others each month by itself: it is said per row, so this is told and never acted upon.
 */
export function looksCumulative({ nilai, target, targetKumulatif }: Deretan): boolean {
  if (targetKumulatif !== null && nilai.length >= 2 && rises(nilai, 1) && reaches(nilai, targetKumulatif))
    return true;
  if (nilai.length < batas.sedikitnya) return false;
  if (target !== null) return rises(nilai, 2) && reaches(nilai, target);
  return nilai.length >= batas.sedikitnyaTanpaTarget && rises(nilai, nilai.length - 1);
}

/**
 * Whether figures under a word that may mean either ("kumulatif") are those to date: they never fall, and the newest of
 * them, not their sum, lies nearer to where the year's target stands at the end of its month.
 * @param akhir last month of the newest figure, 1..12.
 */
export function readsToDate(nilai: readonly number[], target: number | null, akhir: number): boolean {
  if (target === null || target <= 0 || !rises(nilai, 1)) return false;
  const due = (target * akhir) / 12;
  const sum = nilai.reduce((a, b) => a + b, 0);
  return Math.abs((nilai.at(-1) ?? 0) - due) <= Math.abs(sum - due);
}
