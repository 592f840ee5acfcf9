/** What the figures of a run of loose periods say of it: a plan adds up to the year's target, a realisasi seldom does. */
import { roundNoise } from "../sheet/bilangan";
import type { Runtun } from "./loose-periods";
import type { KolomDinilai } from "./table";

/** The number of a column in a row of the body, the `baris`-th; null: none, undefined: the cell is blank. */
export interface BacaIsi {
  jumlahBaris: number;
  angka(c: number, baris: number): number | null | undefined;
  terisi(c: number, baris: number): boolean;
}

/** `target-sama`: a plan of the year's target; `realisasi-sama`: parts of the named realisasi; `diam`: neither speaks. */
export type KataIsi = "target-sama" | "realisasi-sama" | "bukan-target" | "diam";

const same = (a: number, b: number): boolean => roundNoise(a - b) === 0;

/** Rows in which the run adds up to, or ends at, one of the whole-year columns: how many of those that can be compared. */
function agreeing(
  all: readonly KolomDinilai[],
  columns: readonly number[],
  peran: "target" | "realisasi",
  isi: BacaIsi,
  complete: boolean,
): { sama: number; dari: number } {
  const whole = all.filter(
    (d) => d.putusan.peran === peran && (d.header.periode === null || /^\d{4}$/.test(d.header.periode)),
  );
  let sama = 0;
  let dari = 0;
  for (let b = 0; b < isi.jumlahBaris; b++) {
    const cells = columns.map((c) => isi.angka(c, b));
    const numbers = cells.filter((n) => typeof n === "number");
    const years = whole.map((d) => isi.angka(d.kepala.c, b)).filter((n) => typeof n === "number");
    const last = numbers.at(-1);
    if (last === undefined || years.length === 0 || (complete && numbers.length < cells.length)) continue;
    const sum = numbers.reduce((x, y) => x + y, 0);
    dari++;
    if (years.some((y) => same(y, sum) || same(y, last))) sama++;
  }
  return { sama, dari };
}

/** Compares the run with the year's target and, where a column names it, with the realisasi. */
export function bodySpeaks(all: readonly KolomDinilai[], run: Runtun, isi: BacaIsi): KataIsi {
  const finest = Math.min(...run.map((a) => a.akhir - a.awal));
  const columns = run.filter((a) => a.akhir - a.awal === finest).map(({ i }) => all[i]?.kepala.c ?? -1);
  const last = columns.at(-1) ?? -1;
  const rows = Array.from({ length: isi.jumlahBaris }, (_, b) => b);
  const wholeYear = (run.at(-1)?.akhir ?? 0) % 12 === 0;
  const target = agreeing(all, columns, "target", isi, true);
  const realisasi = agreeing(all, columns, "realisasi", isi, false);
  if (wholeYear && target.dari > 0 && target.sama === target.dari) return "target-sama";
  if (realisasi.dari > 0 && realisasi.sama === realisasi.dari) return "realisasi-sama";
  // A plan covers the year; what stops before its end, or is blank there, grows month by month.
  if (!wholeYear || rows.every((b) => isi.angka(last, b) === undefined)) return "bukan-target";
  return target.dari > 0 && target.sama === 0 ? "bukan-target" : "diam";
}
