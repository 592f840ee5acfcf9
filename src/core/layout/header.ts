/** The cells of a header: what a label names, a period among them, and the row that makes a table's header of them. */
import satuanPeriode from "../sheet/periode.json";
import { namesPeriods, readPeriode, readPeriodeCell } from "../sheet/periode";
import { formatAt } from "../sheet/grid";
import { remember } from "../sheet/remember";
import { type Kecocokan, lookUpChild, lookUpLabel, mayBeLabel } from "./lexicon";
import { canonicalWord, labelWords } from "./label";
import batas from "./rules.json";
import type { Lajur, Sel, SheetView } from "./view";

/** Positions (compressed) of a header, inclusive. */
export interface Pita {
  from: number;
  to: number;
}

/** Roles whose column stands for itself: it never hangs under a group such as TARGET. */
const standalone = new Set([
  "no",
  "sasaran",
  "indikator",
  "formulasi",
  "sumberData",
  "penanggungJawab",
  "ket",
  "polaritas",
  "konsolidasi",
]);

export function isStandalone(k: Pick<Kecocokan, "peran" | "golongan"> | null): boolean {
  if (k === null) return false;
  return (
    standalone.has(k.peran) || (k.peran === "lain" && k.golongan !== "anggaran" && k.golongan !== "golongan")
  );
}

const writtenPeriod = remember((teks) => readPeriode(teks));
const mayBePeriod = /^\p{L}.*(?:(?:19|20)\d\d|\b(?:[IVX]{1,3}|\d))\b/u;

/** "TARGTE 2025": a misspelled word beside it does not hide the period. */
const periodOfText = remember((teks) => {
  const written = writtenPeriod(teks);
  if (written !== null || !mayBePeriod.test(teks)) return written;
  return readPeriode(teks.replace(/\p{L}{5,}/gu, (word) => canonicalWord(word.toLowerCase()).kata));
});

/** true for a label that only announces the periods below it. */
export const announcesPeriods = remember(namesPeriods);

/** true where a text names a period as it is written. */
export const saysPeriod = (teks: string): boolean => writtenPeriod(teks) !== null;

/** The period that a header cell names, or null; bare numbers only where they are years. */
export function periodOf(view: SheetView, sel: Sel): ReturnType<typeof readPeriodeCell> {
  if (sel.teks.length > 40) return null;
  if (typeof sel.nilai !== "string") return readPeriodeCell(sel.nilai, formatAt(view.grid, sel.row, sel.col));
  return periodOfText(sel.teks);
}

const unitWords: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["triwulan", new Set(satuanPeriode.triwulan)],
  ["semester", new Set(satuanPeriode.semester)],
  ["bulan", new Set(satuanPeriode.bulan)],
];

/** The period of a bare number below a group: "II" under TARGET TRIWULAN, "3" under BULAN. */
export function periodUnder(sel: Sel, above: readonly Sel[]): ReturnType<typeof readPeriode> {
  if (!/^(?:\d{1,2}|[IVX]{1,4})$/i.test(sel.teks)) return null;
  for (const group of above) {
    const kata = labelWords(group.teks);
    const unit = unitWords.find(([, words]) => kata.some((w) => words.has(w)));
    if (unit) return readPeriode(`${unit[0]} ${sel.teks}`);
  }
  return null;
}

/** A cell that can stand in a header's lower row: a period, a role, or a short word below a group. */
export function isHeaderCell(view: SheetView, sel: Sel): boolean {
  if (sel.teks.length > batas.kepala.hurufTerbanyak) return false;
  if (periodOf(view, sel) !== null || lookUpChild(sel.teks) !== null) return true;
  const k = lookUpLabel(sel.teks);
  return k !== null && k.bobot >= batas.kepala.bobotLabel;
}

export const strongText = (teks: string): Kecocokan | null => {
  const k = lookUpLabel(teks);
  return k !== null && k.bobot >= batas.kepala.bobotLabel ? k : null;
};

export const strong = (sel: Sel): Kecocokan | null => strongText(sel.teks);

/** A row of short words only may be a header in which every label is misspelled. */
const allShort = ({ sel }: Lajur): boolean =>
  sel.length >= 3 &&
  sel.every((s) => typeof s.nilai === "string" && s.teks.length <= 30 && !/[\d,;]{2}/.test(s.teks));

/** true where a row names an indikator column and at least one other column of such a table. */
export function isAnchor(view: SheetView, lajur: Lajur): boolean {
  const { sel } = lajur;
  if (sel.length < 2) return false;
  if (!sel.some((s) => typeof s.nilai === "string" && mayBeLabel(s.teks)) && !allShort(lajur)) return false;
  const roles = new Set<string>();
  let labels = 0;
  for (const [i, s] of sel.entries()) {
    const k = typeof s.nilai === "string" ? strong(s) : null;
    if (k !== null && k.peran !== "lain") roles.add(k.peran);
    if (k?.golongan === "gabungan") roles.add("sasaran");
    if (k !== null || isHeaderCell(view, s)) labels++;
    // Whatever the cells to come say: sentences need not be looked up.
    if ((labels + sel.length - 1 - i) / sel.length < batas.kepala.bagianLabel) return false;
  }
  return roles.has("indikator") && roles.size >= 2;
}
