/** Targets as guarded references: what stands in the planner's cell, or "target berubah" where it says something else by now. */
import { type Part, fn, op } from "../../edits";
import type { Angka } from "../../kontrak";
import { roundNoise } from "../../sheet/bilangan";
import type { CellValue } from "../../sheet/grid";
import type { RencanaBaris } from "./rencana";
import { type SelRumus, canQuote, kata, selRumus, times } from "./rumus-sel";

export interface RumusTarget {
  rumus: Part | null;
  nilai: CellValue;
  /** Upper bound of a range, in the summary's unit. */
  atas: number | null;
  /** What the planner wrote, where the cell's number alone would not say it: a range. */
  tampil: string | null;
}

const NONE: RumusTarget = { rumus: null, nilai: null, atas: null, tampil: null };

/** As the summary holds it: a fraction under a percent format. */
export const inUnit = (n: number, persen: boolean): number => (persen ? roundNoise(n) / 100 : n);

/** The cell holds what it held when the summary was made. */
const unchanged = (s: SelRumus): Part | null => {
  if (typeof s.isi === "number") return op(s.ref, "=", s.isi);
  return canQuote(s) ? op(s.ref, "=", s.isi as string) : null;
};

function ofOwnCell(angka: Angka, s: SelRumus, nilai: number | string, persen: boolean): Part | null {
  if (typeof s.isi === "number" && angka.nilai !== null) {
    const goal = inUnit(angka.nilai, persen);
    if (Math.abs(goal - s.isi * s.faktor) < 1e-9 * Math.max(1, Math.abs(goal)))
      return fn("IF", fn("ISNUMBER", s.ref), times(s.ref, s.faktor), kata.target);
  }
  const same = unchanged(s);
  return same === null ? null : fn("IF", same, nilai, kata.target);
}

/** A target that the reading made of several cells: their sum or average where that is what it is, else as it was. */
function ofSeveral(
  angka: Angka,
  sel: readonly SelRumus[],
  nilai: number | string,
  persen: boolean,
): Part | null {
  const [first] = sel;
  if (!first) return null;
  const numbers = sel.map((s) => (typeof s.isi === "number" ? s.isi * s.faktor : Number.NaN));
  const total = numbers.reduce((a, b) => a + b, 0);
  const goal = inUnit(angka.nilai ?? Number.NaN, persen);
  const near = (x: number): boolean => Math.abs(x - goal) < 1e-9 * Math.max(1, Math.abs(goal));
  const refs = sel.map((s) => s.ref);
  const all = op(fn("COUNT", ...refs), "=", sel.length);
  if (sel.every((s) => s.faktor === first.faktor)) {
    const how = near(total) ? "SUM" : near(total / sel.length) ? "AVERAGE" : null;
    if (how !== null) return fn("IF", all, times(fn(how, ...refs), first.faktor), kata.target);
  }
  const tests = sel.map(unchanged);
  const known = tests.filter((t) => t !== null);
  return known.length < tests.length ? null : fn("IF", fn("AND", ...known), nilai, kata.target);
}

/** The target of the year or of the period; `akhir`: the month to which the parts of a sum run. */
export function rumusTarget(r: RencanaBaris, angka: Angka | null, bagian: readonly Angka[]): RumusTarget {
  if (angka === null || (angka.nilai === null && angka.predikat === null)) return NONE;
  const { grid, persen } = r;
  const nilai = angka.nilai === null ? (angka.predikat ?? "") : inUnit(angka.nilai, persen);
  const own = r.baris.target.includes(angka);
  const cells = (own ? [angka] : bagian).flatMap((a) => selRumus(a, grid, persen) ?? []);
  const [first] = cells;
  const rumus = !first
    ? null
    : own
      ? ofOwnCell(angka, first, nilai, persen)
      : ofSeveral(angka, cells, nilai, persen);
  const range = angka.nilai !== null && angka.nilaiAtas !== null;
  return {
    rumus,
    nilai,
    atas: angka.nilaiAtas === null ? null : inUnit(angka.nilaiAtas, persen),
    tampil: range ? angka.teks : null,
  };
}

/** The cells of the parts of the year whose targets add up, to a month. */
export function partsUntil(r: RencanaBaris, akhir: number): Angka[] {
  const of = (a: Angka): number | null => {
    const m = /^(?:\d{4}-)?(?:(\d{2})|TW([1-4])|S([12]))$/.exec(a.periode ?? "");
    if (!m) return null;
    return m[1] ? Number(m[1]) : m[2] ? Number(m[2]) * 3 : Number(m[3]) * 6;
  };
  return r.baris.target.filter((a) => {
    const end = of(a);
    return end !== null && end <= akhir && a.nilai !== null;
  });
}
