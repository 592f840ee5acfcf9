/** Header bands: the one to four rows whose labels name the columns of an indikator table. */
import satuanPeriode from "../sheet/periode.json";
import { readPeriode, readPeriodeCell } from "../sheet/periode";
import { formatAt } from "../sheet/grid";
import { remember } from "../sheet/remember";
import { identityLine, isAloneEnumerator } from "./identity-line";
import { type Kecocokan, lookUpChild, lookUpLabel, mayBeLabel } from "./lexicon";
import { labelWords, normaliseLabel } from "./label";
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

export function isStandalone(k: Kecocokan | null): boolean {
  if (k === null) return false;
  return (
    standalone.has(k.peran) || (k.peran === "lain" && k.golongan !== "anggaran" && k.golongan !== "golongan")
  );
}

const periodOfText = remember((teks) => readPeriode(teks));

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

/** The labels of a header's row that may reach over a cell below it: the nearest at or left of its column. */
const groupOver = (row: Lajur, c: number): Sel[] => {
  const over = row.sel.findLast((s) => s.c <= c);
  return over ? [over] : [];
};

/** A cell that can stand in a header's lower row: a period, a role, or a short word below a group. */
export function isHeaderCell(view: SheetView, sel: Sel): boolean {
  if (sel.teks.length > batas.kepala.hurufTerbanyak) return false;
  if (periodOf(view, sel) !== null || lookUpChild(sel.teks) !== null) return true;
  const k = lookUpLabel(sel.teks);
  return k !== null && k.bobot >= batas.kepala.bobotLabel;
}

const strongText = (teks: string): Kecocokan | null => {
  const k = lookUpLabel(teks);
  return k !== null && k.bobot >= batas.kepala.bobotLabel ? k : null;
};

const strong = (sel: Sel): Kecocokan | null => strongText(sel.teks);

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

/** A cell of a header's lower row says nothing but what it names: a text that merely begins so is data. */
function isLowerCell(view: SheetView, sel: Sel, above: Lajur): boolean {
  if (periodUnder(sel, groupOver(above, sel.c)) !== null) return true;
  if (periodOf(view, sel) !== null || lookUpChild(sel.teks) !== null) return true;
  const k = lookUpLabel(sel.teks);
  return (
    k !== null &&
    (k.utuh || (k.bobot >= batas.kepala.bobotLabelBawah && sel.teks.length <= batas.kepala.hurufBawah))
  );
}

function isLowerTier(view: SheetView, anchor: Lajur, above: Lajur, lajur: Lajur): boolean {
  // A sentence below SASARAN is data, though "Predikat SAKIP" beside it and its unit and konsolidasi are words of headers.
  const wordy = anchor.sel.filter((s) => ["indikator", "sasaran"].includes(strong(s)?.peran ?? ""));
  const below = wordy.flatMap(({ c }) => lajur.at[c] ?? []);
  if (below.some((sel) => !isLowerCell(view, sel, above))) return false;
  const good = lajur.sel.filter((s) => isLowerCell(view, s, above));
  if (good.length / lajur.sel.length < batas.kepala.bagianLabel) return false;
  if (lajur.sel.length === 1) {
    const only = lajur.sel[0];
    return only !== undefined && only.c > (anchor.sel[0]?.c ?? 0) && !isStandalone(strong(only));
  }
  return true;
}

/** "JABATAN | : | Sekretaris" tight above a header is no tier of it. */
function isIdentity(lajur: Lajur): boolean {
  const line = identityLine(lajur);
  if (line === null) return false;
  return line.titikDua || line.isi.every(({ teks }) => strongText(teks) === null);
}

function isUpperTier(view: SheetView, below: Lajur, lajur: Lajur): boolean {
  if (lajur.sel.some((s) => s.teks.length > batas.kepala.hurufTerbanyak)) return false;
  if (isAnchor(view, lajur) || isIdentity(lajur)) return false;
  // "b. | Pelaksanaan monitoring dan evaluasi": the last item of a list stands tight above the header.
  if (lajur.sel.some((s) => /[.)]$/.test(s.teks) && isAloneEnumerator(s.teks))) return false;
  const good = lajur.sel.filter((s) => periodOf(view, s) !== null || strong(s) !== null);
  if (good.length === 0 || good.length / lajur.sel.length < batas.kepala.bagianLabel) return false;
  // A group names at least two columns below it that can't stand alone: so a title line is none.
  const covers = good.some((s) => {
    const under = below.sel.filter((b) => b.c >= s.c).slice(0, 2);
    return under.length === 2 && under[0]?.c === s.c && under.every((b) => !isStandalone(strong(b)));
  });
  if (lajur.sel.length === 1) return covers;
  return covers || lajur.sel.every((s) => below.at[s.c] === undefined);
}

/** A header of two rows where the upper labels were typed again in the lower row instead of merged. */
function repeatsAbove(above: Lajur | undefined, lajur: Lajur): boolean {
  const same = lajur.sel.filter((s) => normaliseLabel(above?.at[s.c]?.teks ?? "") === normaliseLabel(s.teks));
  return same.length >= 2 && same.length < lajur.sel.length;
}

/** The header around an anchor row. */
export function bandAt(view: SheetView, anchor: number, floor: number): Pita {
  const { lajur } = view;
  const row = lajur[anchor];
  if (!row) return { from: anchor, to: anchor };
  let to = anchor;
  while (to - anchor < batas.kepala.tingkatTerbanyak - 1) {
    const next = lajur[to + 1];
    if (
      !next ||
      (isAnchor(view, next) && !repeatsAbove(lajur[to], next)) ||
      !isLowerTier(view, row, lajur[to] ?? row, next)
    )
      break;
    to++;
  }
  let from = anchor;
  while (to - from < batas.kepala.tingkatTerbanyak - 1 && from > floor) {
    const above = lajur[from - 1];
    const below = lajur[from];
    if (!above || !below || !isUpperTier(view, below, above)) break;
    from--;
  }
  return { from, to };
}
