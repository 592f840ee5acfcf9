/**
 * Planners who have realisasi columns in their table keep them: the sheet's input cells refer to them until somebody types
 * over. Months go to months and quarters to quarters; one figure a year goes to the last column, as a cumulative one.
 */
import { type Content, cell, fn, formula, op } from "../../edits";
import { deretOf } from "../../hitung/deret";
import { titikOf } from "../../hitung/titik";
import type { Angka } from "../../kontrak";
import { parseAddress } from "../../sheet/address";
import { type CellValue, type SheetGrid, valueAt } from "../../sheet/grid";
import { sepertiSel } from "./rumus-target";
import { type Berkala, type TataLetak, label } from "./tata-letak";

export interface IsianTabel {
  angka: Content[];
  kumulatif: boolean;
}

/** Excel takes no longer text inside a formula. */
const LONGEST = 255;

/** A reference that gives a number in the row's scale, blank for blank, and other text as it stands. */
function referenceTo(a: Angka, grid: SheetGrid, persen: boolean): Content {
  const at = parseAddress(a.sel);
  if (at === null) return null;
  const raw = valueAt(grid, at.row, at.col);
  const there = cell(at.row, at.col, grid.nama);
  const value = a.nilai === null || a.nilaiAtas !== null ? null : sepertiSel(a.nilai, persen);
  const isNumber = typeof raw === "number";
  const times = isNumber && value !== null && raw !== 0 ? Number((value / raw).toPrecision(12)) : 1;
  const rest = fn("IF", op(there, "=", ""), "", there);
  const known =
    typeof raw === "string" && value !== null && raw.length <= LONGEST
      ? fn("IF", op(there, "=", raw), value, rest)
      : rest;
  const number = times === 1 ? there : op(there, "*", times);
  const nilai: CellValue = value ?? (raw === null ? "" : raw);
  return { formula: formula(fn("IF", fn("ISNUMBER", there), number, known)), nilai };
}

const jenjangOf: Record<Berkala, string> = { bulanan: "bulan", triwulanan: "triwulan" };

/**
 * @param setahun figures that name no part of the year may be taken; not where other rows of the workbook have parts.
 * @returns null where the table has no columns that fit the sheet's.
 */
export function isianTabel(
  tabel: readonly Angka[],
  grid: SheetGrid,
  tahun: number,
  t: TataLetak,
  persen: boolean,
  setahun: boolean,
): IsianTabel | null {
  const [deret] = deretOf(titikOf(tabel, grid, tahun));
  if (!deret) return null;
  const blank = (): Content[] => t.nomor.map((): Content => null);
  if (deret.jenjang === "tahun" || deret.jenjang === "tanpa") {
    const only = deret.titik.find((x) => !x.kosong);
    if (!setahun || !only) return null;
    const angka = blank();
    angka[t.nomor.length - 1] = referenceTo(only.angka, grid, persen);
    return { angka, kumulatif: true };
  }
  if (deret.jenjang !== jenjangOf[t.berkala]) return null;
  const angka = blank();
  for (const x of deret.titik) {
    const i = t.nomor.indexOf(x.akhir);
    if (i >= 0) angka[i] = referenceTo(x.angka, grid, persen);
  }
  return { angka, kumulatif: deret.kumulatif };
}

/** What kinds of realisasi columns with figures a workbook's tables have. */
export function jenjangTabel(
  tabel: readonly { angka: readonly Angka[]; grid: SheetGrid }[],
  tahun: number,
): ReadonlySet<string> {
  return new Set(
    tabel.flatMap(({ angka, grid }) => {
      const [first] = deretOf(titikOf(angka, grid, tahun));
      return first?.titik.some((x) => !x.kosong) ? [first.jenjang] : [];
    }),
  );
}

/** The sheet's columns where nobody asked: quarters where the tables' own realisasi columns are quarters. */
export const berkalaTabel = (jenjang: ReadonlySet<string>): Berkala =>
  jenjang.has("triwulan") && !jenjang.has("bulan") ? "triwulanan" : "bulanan";

export const caraOf = (isian: IsianTabel | null): string =>
  isian?.kumulatif === true ? label.cara.kumulatif : label.cara.perPeriode;
