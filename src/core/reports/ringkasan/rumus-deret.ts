/** A series of the planner's cells brought to one figure, as `consolidate` does it; and whether it is complete. */
import { type Part, fn, op } from "../../edits";
import { kolomKurang } from "../../hitung/kolom-kurang";
import type { PeriodeHitung } from "../../hitung/periode-hitung";
import type { Titik } from "../../hitung/titik";
import type { RencanaDeret } from "./rencana";
import {
  type SelRumus,
  blankTest,
  canQuote,
  filledValue,
  isFigure,
  kata,
  selRumus,
  times,
} from "./rumus-sel";

export interface RumusDeret {
  nilai: Part | string;
  /** 1 where every figure that is needed is there; given the cell that holds `nilai`. */
  lengkap: (diri: Part) => Part | number;
}

interface Sel {
  titik: Titik;
  sel: SelRumus;
}

const NOTHING: RumusDeret = { nilai: "", lengkap: () => 0 };

/** The newest cell with something in it. */
function newest(sel: readonly Sel[], persen: boolean): Part | string {
  return sel.reduce<Part | string>(
    (older, { titik, sel: s }) => fn("IF", blankTest(s, titik), older, filledValue(s, persen)),
    "",
  );
}

/** A grade is no number, and complete all the same. */
const isComplete = (nilai: Part | string): Part =>
  fn("IF", op(nilai, "=", ""), 0, fn("IF", op(nilai, "=", kata.sumber), 0, 1));

/** Numbers under one factor are added by SUM; a text with a number in it by what it says. */
function sum(sel: readonly Sel[], persen: boolean): Part {
  const texts = sel.filter(({ sel: s }) => canQuote(s) && s.angka.nilai !== null);
  const factors = [...new Set(sel.map(({ sel: s }) => s.faktor))];
  const sums = factors.map((f) =>
    times(fn("SUM", ...sel.filter(({ sel: s }) => s.faktor === f).map(({ sel: s }) => s.ref)), f),
  );
  const literals = texts.map(({ sel: s }) =>
    fn("IF", op(s.ref, "=", s.isi as string), (s.angka.nilai ?? 0) / (persen ? 100 : 1), 0),
  );
  return [...sums, ...literals].reduce((a, b) => op(a, "+", b));
}

function counted({ titik, sel: s }: Sel): { ada: Part; salah: Part } {
  const literal = canQuote(s) && s.angka.nilai !== null && s.angka.nilaiAtas === null;
  const own = literal ? fn("OR", isFigure(s), op(s.ref, "=", s.isi as string)) : null;
  const isNumber = own ?? isFigure(s);
  return {
    ada: fn("IF", isNumber, 1, 0),
    salah: fn("IF", isNumber, 0, fn("IF", blankTest(s, titik), 0, 1)),
  };
}

const added = (parts: readonly Part[]): Part | number =>
  parts.length === 0 ? 0 : parts.reduce((a, b) => op(a, "+", b));

function together(r: RencanaDeret, sel: readonly Sel[], closed: boolean, persen: boolean): RumusDeret {
  const counts = sel.map((s) => ({ ...counted(s), wajib: !r.bolehKosong.has(s.titik.akhir) }));
  const plain = sel.every(({ sel: s }) => !canQuote(s));
  const refs = sel.map(({ sel: s }) => s.ref);
  const ada = plain ? fn("COUNT", ...refs) : added(counts.map((c) => c.ada));
  const salah = added(counts.map((c) => c.salah));
  const total = sum(sel, persen);
  const value = r.konsolidasi === "jumlah" ? total : op(total, "/", ada);
  const nilai = fn("IF", op(salah, ">", 0), kata.sumber, fn("IF", op(ada, "=", 0), "", value));
  const wajib = counts.filter((c) => c.wajib);
  const filled = added(wajib.map((c) => c.ada));
  const whole = fn("AND", op(filled, "=", wajib.length), op(ada, ">", 0), op(salah, "=", 0));
  return { nilai, lengkap: () => (closed ? fn("IF", whole, 1, 0) : 0) };
}

/**
 * The figure of a series at the end of the period: a number (a fraction where `persen`), a grade, "" or words that say
 * to look at the source.
 * @param diminta the planner asked for just this period.
 */
export function rumusDeret(
  r: RencanaDeret,
  periode: PeriodeHitung,
  diminta: boolean,
  persen: boolean,
): RumusDeret {
  if (r.setahun === true)
    return rumusDeret({ ...r, setahun: false }, { ...periode, akhir: 12 }, false, persen);
  const { jenjang, kumulatif, titik } = r.deret;
  const all = titik.flatMap((t): Sel[] => {
    const sel = selRumus(t.angka, r.grid, persen);
    return sel === null ? [] : [{ titik: t, sel }];
  });
  if (jenjang === "tanpa" || jenjang === "tahun") {
    if (jenjang === "tahun" && diminta && periode.akhir < 12) return NOTHING;
    const first = all.find((s) => !s.titik.kosong) ?? all[0];
    if (!first) return NOTHING;
    return { nilai: newest([first], persen), lengkap: isComplete };
  }
  const until = all.filter((s) => s.titik.akhir <= periode.akhir);
  if (until.length === 0) return NOTHING;
  if (kumulatif) {
    const nilai = newest(until, persen);
    if (r.konsolidasi === "nilai akhir") return { nilai, lengkap: isComplete };
    const last = until.find((s) => s.titik.akhir === periode.akhir);
    return { nilai, lengkap: () => (last ? isComplete(newest([last], persen)) : 0) };
  }
  if (r.konsolidasi === "nilai akhir") return { nilai: newest(until, persen), lengkap: isComplete };
  return together(r, until, kolomKurang(r.deret, periode, r.bolehKosong) === null, persen);
}
