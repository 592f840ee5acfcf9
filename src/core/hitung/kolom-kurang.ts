/** Whether the columns of a series run from the year's start to the period's end: a month without a column is not filled. */
import { type Pesan, pesan } from "../pesan";
import type { Deret } from "./deret";
import type { PeriodeHitung } from "./periode-hitung";

const bulanPer = { bulan: 1, triwulan: 3, semester: 6, tahun: 12, tanpa: 12 } as const;

/**
 * Why the columns can't be added up or averaged to the period's end; null where none is lacking.
 * @param tanpaTarget last months of the periods that have no target of their own, and need no column.
 */
export function kolomKurang(
  { titik, jenjang }: Deret,
  { akhir }: PeriodeHitung,
  tanpaTarget: ReadonlySet<number>,
): Pesan | null {
  const until = titik.filter((t) => t.akhir <= akhir);
  const last = until.at(-1);
  if (!last) return pesan("hitung.belumAda");
  const step = bulanPer[jenjang];
  const ada = new Set(until.map((t) => t.akhir));
  const ends = Array.from({ length: Math.floor(akhir / step) }, (_, i) => (i + 1) * step);
  const kurang = ends.filter((m) => !ada.has(m) && !tanpaTarget.has(m));
  if (kurang.some((m) => m < last.akhir))
    return pesan("hitung.kolomBerlubang", { ada: until.map((t) => t.angka.label).join(", ") });
  if (kurang.length > 0) return pesan("hitung.kolomSampai", { kolom: last.angka.label, sel: last.sel });
  // TW columns do not close at the end of February: what is known is the quarters before.
  return akhir % step === 0 ? null : pesan("hitung.belumTutup", { jenjang });
}
