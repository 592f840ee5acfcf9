/** The columns of a row's figures, and the one that a period is typed in. */
import { type Content, contentsOf } from "../edits";
import { type Deret, deretOf } from "../hitung/deret";
import type { Jenjang } from "../hitung/periode-hitung";
import { type Titik, titikOf } from "../hitung/titik";
import type { Angka } from "../kontrak";
import { parseAddress } from "../sheet/address";
import type { SheetGrid } from "../sheet/grid";
import type { KolomIsian } from "./types";

/** The series that is typed in: one with cells that hold no formula, filled before blank, finest first. */
export function deretIsian(angka: readonly Angka[], grid: SheetGrid, tahun: number): Deret | null {
  const all = deretOf(titikOf(angka, grid, tahun));
  return all.find((d) => d.titik.some((t) => !t.rumus)) ?? all[0] ?? null;
}

/** One figure a year, or to date without saying when. */
export const sekaliSetahun = (jenjang: Jenjang): boolean => jenjang === "tahun" || jenjang === "tanpa";

/** The column of a period; one for the whole year takes every period's. */
export const titikPada = (deret: Deret, akhir: number): Titik | null =>
  deret.titik.find((t) => t.akhir === akhir || sekaliSetahun(deret.jenjang)) ?? null;

/** The column of a datum that is typed once a year: where it stands, else the first. */
export const titikSetahun = (deret: Deret): Titik | null =>
  deret.titik.filter((t) => !t.kosong).at(-1) ?? deret.titik[0] ?? null;

/** Whether the row has several columns for the period of this one, as for work done beside money spent. */
export const isGanda = (t: Titik, angka: readonly Angka[], grid: SheetGrid, tahun: number): boolean =>
  titikOf(angka, grid, tahun).filter(
    (x) => x.jenjang === t.jenjang && x.kumulatif === t.kumulatif && x.akhir === t.akhir,
  ).length > 1;

export const kolomOf = (t: Titik): KolomIsian => ({ jenjang: t.jenjang, akhir: t.akhir });

/** What a cell holds, as a write that is planned on it must say; null: blank, or no address. */
export function isiSekarang(grid: SheetGrid, sel: string): Content {
  const at = parseAddress(sel);
  return at === null ? null : (contentsOf(grid, at)[0]?.[0] ?? null);
}

const rank: readonly Jenjang[] = ["bulan", "triwulan", "semester", "tahun", "tanpa"];

/** One column for each month at which any closes, the finest of them; those of a whole year only where there are no others. */
export function kolomSetahun(semua: Iterable<KolomIsian>): KolomIsian[] {
  const ends = new Map<number, KolomIsian>();
  for (const k of semua) {
    const known = ends.get(k.akhir);
    if (!known || rank.indexOf(k.jenjang) < rank.indexOf(known.jenjang)) ends.set(k.akhir, k);
  }
  return [...ends.values()].sort((a, b) => a.akhir - b.akhir);
}
