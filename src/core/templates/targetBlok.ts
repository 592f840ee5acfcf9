/** The targets of a row on the sheet, as a template keeps them: one text a year. */
import type { IndikatorTemplat } from "../../catalogue/templat";
import type { Angka } from "../kontrak";

/**
 * Yearly targets as they are shown; a column without a period counts for `tahun`. Targets of months, quarters and halves,
 * and a second one of the same year, are not kept: `tertinggal` counts those that hold something.
 */
export function targetTemplat(
  angka: readonly Angka[],
  tahun: number,
): { target: IndikatorTemplat["target"]; tertinggal: number } {
  const perTahun = new Map<string, string>();
  let tertinggal = 0;
  for (const { periode, teks } of angka) {
    if (teks.trim() === "") continue;
    const year = periode ?? String(tahun);
    if (!/^20\d\d$/.test(year) || perTahun.has(year)) tertinggal++;
    else perTahun.set(year, teks.trim());
  }
  const target = [...perTahun]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([year, teks]) => ({ tahun: year, teks }));
  return { target, tertinggal };
}
