/**
 * Planners who have realisasi columns in their table keep them: the sheet's input cells refer to them until somebody types
 * over. A figure stands in the month that closes its period; how a row's figures run is said in its cell "Cara isi".
 */
import { comparable } from "../../capaian";
import { type Content, type Part, cell, fn, formula, isFormula, op } from "../../edits";
import type { Deret } from "../../hitung/deret";
import type { Titik } from "../../hitung/titik";
import { parseAddress } from "../../sheet/address";
import { isGalat } from "../../sheet/angka";
import { type CellValue, type SheetGrid, formatAt, valueAt } from "../../sheet/grid";
import { isPercentFormat } from "../../sheet/number-format";
import type { IsiLama } from "./lama";
import { sepertiSel } from "./rumus-target";
import { type Berkala, type CaraIsi, type TataLetak, label } from "./tata-letak";

export interface IsianTabel {
  angka: Content[];
  cara: CaraIsi;
}

/** Excel takes no longer text inside a formula. */
const LONGEST = 255;
const { kata } = label;

const either = (tests: readonly Part[]): Part => {
  const [only] = tests;
  return only && tests.length === 1 ? only : fn("OR", ...tests);
};

/** A cell's number in the row's scale: 75 beside "%" is 0.75, and 75% is. */
function inScale(there: Part, percent: boolean, persen: boolean): Part {
  if (percent === persen) return there;
  return percent ? op(there, "*", 100) : op(there, "/", 100);
}

/** A number that is none to the reader: a date, or one under a format that says something else. */
function readsOtherwise(raw: CellValue, nilai: number | null, percent: boolean): boolean {
  if (typeof raw !== "number") return false;
  return nilai === null || Math.abs(nilai - raw * (percent ? 100 : 1)) > 1e-9 * Math.max(1, Math.abs(nilai));
}

/** A reference that gives a number in the row's scale, blank for blank, and other text as it stands. */
function referenceTo({ angka: a, alasan, kosong }: Titik, { grid, persen, satuan }: KonteksIsian): Content {
  const at = parseAddress(a.sel);
  if (at === null) return null;
  // Two columns of one period that do not agree: neither is the figure.
  if (alasan?.kunci === "hitung.periodeGanda")
    return { formula: formula(fn("IF", true, kata.ganda, "")), nilai: kata.ganda };
  const raw = valueAt(grid, at.row, at.col);
  const there = cell(at.row, at.col, grid.nama);
  const percent = isPercentFormat(formatAt(grid, at.row, at.col));
  // "80%" among persons is no figure of the row: text stays the text that it is, a number is told as odd.
  const worded = typeof raw === "string" ? a.satuan : percent ? "%" : null;
  const fits = worded === null || satuan.length === 0 || satuan.some((u) => comparable(worded, u));
  const value = a.nilai === null || a.nilaiAtas !== null || !fits ? null : sepertiSel(a.nilai, persen);
  const said = typeof raw === "string" && raw !== "" && raw.length <= LONGEST ? raw : null;
  const blanks = [...label.kosong, ...(kosong && said !== null ? [said] : [])];
  const rest = fn("IF", either([...new Set(blanks)].map((b) => op(there, "=", b))), "", there);
  const known = said !== null && value !== null ? fn("IF", op(there, "=", said), value, rest) : rest;
  const scaled = fits || !percent ? inScale(there, percent, persen) : kata.galat;
  const odd = readsOtherwise(raw, a.nilai, percent);
  const unfit = odd || (typeof raw === "number" && !fits);
  const number = odd ? fn("IF", op(there, "=", raw as number), value ?? kata.galat, scaled) : scaled;
  const whole = fn("IFERROR", fn("IF", fn("ISNUMBER", there), number, known), kata.galat);
  const isError = isGalat(raw) || alasan?.kunci === "hitung.rumusTanpaNilai";
  const shown: CellValue = isError || unfit ? kata.galat : kosong || raw === null ? "" : raw;
  return { formula: formula(whole), nilai: value ?? shown };
}

/** How figures of a kind run on the sheet; null where its columns are too coarse for them. */
function caraOf({ jenjang, kumulatif }: Deret, berkala: Berkala): CaraIsi | null {
  switch (jenjang) {
    case "tahun":
    case "tanpa":
      return "setahun";
    case "bulan":
      return berkala !== "bulanan" ? null : kumulatif ? "kumulatif" : "perPeriode";
    case "triwulan":
      return kumulatif ? "kumulatif" : berkala === "bulanan" ? "perTriwulan" : "perPeriode";
    case "semester":
      return kumulatif ? "kumulatif" : "perSemester";
  }
}

export interface KonteksIsian {
  grid: SheetGrid;
  t: TataLetak;
  persen: boolean;
  /** Units of which a figure in words may be; empty: any. */
  satuan: readonly string[];
}

/** @returns null where the table has no columns that fit the sheet's, or none for the whole year that is filled. */
export function isianTabel(deret: Deret | undefined, k: KonteksIsian): IsianTabel | null {
  const { t } = k;
  const cara = deret ? caraOf(deret, t.berkala) : null;
  if (!deret || cara === null) return null;
  const angka = t.nomor.map((): Content => null);
  if (cara === "setahun") {
    const only = deret.titik.find((x) => !x.kosong);
    if (!only) return null;
    angka[t.nomor.length - 1] = referenceTo(only, k);
    return { angka, cara };
  }
  for (const x of deret.titik) {
    const i = t.nomor.indexOf(x.akhir);
    if (i >= 0) angka[i] = referenceTo(x, k);
  }
  return { angka, cara };
}

/** What was typed goes before what the table says, and that before a formula of before. */
export const prefilled = (tabel: IsianTabel | null, lama: readonly Content[]): Content[] =>
  (tabel?.angka ?? lama).map((c, i) => {
    const typed = lama[i] ?? null;
    return typed !== null && typed !== "" && !isFormula(typed) ? typed : (c ?? typed);
  });

/** How the figures run: as the planner chose where figures were typed, else as the table's own columns. */
export function caraSel(tabel: IsianTabel | null, lama: IsiLama): string {
  const typed = lama.angka.some((c) => c !== null && c !== "" && !isFormula(c));
  const own = tabel === null ? null : label.cara[tabel.cara];
  return (typed ? lama.cara : null) ?? own ?? lama.cara ?? label.cara.perPeriode;
}
