/** Whether a planner's own targets say that the parts of a year are added up. */
import type { Angka } from "../kontrak";
import type { SheetGrid } from "../sheet/grid";
import { deretOf } from "./deret";
import type { Jenjang } from "./periode-hitung";
import { titikOf } from "./titik";

const partsOfYear: Partial<Record<Jenjang, number>> = { bulan: 12, triwulan: 4, semester: 2 };

const valueOf = ({ nilai, nilaiAtas }: Angka): number | null => (nilaiAtas === null ? nilai : null);

/**
 * true where every month, quarter or half of the year has a target and they add up to the year's: who plans 3, 3, 3 and 3
 * for 12 does not mean 3 at the year's end. Targets of 0, ranges and grades say nothing.
 */
export function addUp(target: readonly Angka[], grid: SheetGrid, tahun: number): boolean {
  const titik = titikOf(target, grid, tahun).filter((t) => !t.kosong);
  const years = titik.filter((t) => t.jenjang === "tahun");
  const whole = years.length > 0 ? years : titik.filter((t) => t.jenjang === "tanpa");
  const year = new Set(whole.map((t) => valueOf(t.angka)));
  const [total] = year;
  const parts = deretOf(titik.filter((t) => partsOfYear[t.jenjang] !== undefined && !t.kumulatif))[0];
  if (year.size !== 1 || !total || parts?.titik.length !== partsOfYear[parts?.jenjang ?? "tanpa"])
    return false;
  const values = parts?.titik.map((t) => valueOf(t.angka)) ?? [];
  const sum = values.reduce<number>((a, v) => a + (v ?? NaN), 0);
  return Math.abs(sum - total) <= 1e-9 * Math.max(1, Math.abs(total));
}
