/** Capaian and kategori as formulas: the rules of `core/capaian` over the summary's own cells. */
import { type AturanTurun, type Skala, scoreUnit } from "./skala-ringkasan";
import { type Part, fn, named, op } from "../../edits";
import type { Polaritas } from "../../kontrak";
import { label as pengaturan } from "../../pengaturan/tata-letak";
import { type SkalaPredikat, scalesOf } from "../../sheet/predikat";

const { nama_skala: nama, kata } = pengaturan;

/** Adding to it fails, and IFERROR makes a blank of that: the rule refuses. */
const REFUSED = "x";

function naik(r: Part, t: Part): Part {
  const usual = fn("IF", op(t, "<", 0), op(2, "-", op(r, "/", t)), op(r, "/", t));
  return fn("IF", op(t, "=", 0), REFUSED, usual);
}

function turun(r: Part, t: Part, aturan: AturanTurun): Part {
  const rules: Record<AturanTurun, Part> = {
    selisih: op(op(op(2, "*", t), "-", r), "/", t),
    "rasio-terbalik": op(t, "/", r),
    penghematan: op(op(t, "-", r), "/", t),
  };
  const zero = fn("IF", op(r, "=", 0), 1, REFUSED);
  return fn("IF", op(t, "<", 0), REFUSED, fn("IF", op(t, "=", 0), zero, rules[aturan]));
}

function stabil(r: Part, t: Part): Part {
  const ratio = op(r, "/", t);
  return fn("IF", op(t, "<=", 0), REFUSED, fn("IF", op(r, "<=", t), ratio, op(2, "-", ratio)));
}

export interface AturanBaris {
  polaritas: Polaritas;
  aturanTurun: AturanTurun;
}

export function byRule(r: Part, t: Part, { polaritas, aturanTurun }: AturanBaris): Part {
  if (polaritas === "turun") return turun(r, t, aturanTurun);
  return polaritas === "stabil" ? stabil(r, t) : naik(r, t);
}

/** Capaian of two numbers as a fraction; "" while `siap` is not true, and where the rule refuses. */
export function capaianAngka(siap: Part, r: Part, t: Part, atas: number | null, aturan: AturanBaris): Part {
  const bound = atas === null ? t : fn("IF", op(r, ">", atas), atas, t);
  const usual = byRule(r, bound, aturan);
  const inside = op(op(r, ">=", t), "*", op(r, "<=", atas ?? 0));
  const value = atas === null ? usual : fn("IF", op(inside, "=", 1), 1, usual);
  const number = fn("IF", fn("ISNUMBER", t), fn("MAX", 0, fn("ROUND", value, 11)), "");
  return fn("IF", siap, fn("IF", fn("ISNUMBER", r), fn("IFERROR", number, ""), ""), "");
}

/** Order of a grade in its scale, 0 where it is none of it. */
const rank = (x: Part | string, skala: SkalaPredikat): Part | number =>
  typeof x === "string"
    ? skala.urutan.indexOf(scalesOf(x, [skala])[0]?.[1] ?? "") + 1
    : skala.urutan.reduceRight<Part | number>(
        (rest, grade, i) => fn("IF", op(x, "=", grade), i + 1, rest),
        0,
      );

/**
 * Capaian of two grades by their order; the first scale that holds both.
 * @param t the cell of the target, or the grade that stands beside its number.
 */
export function capaianPredikat(
  siap: Part,
  r: Part,
  t: Part | string,
  skala: readonly SkalaPredikat[],
  aturan: AturanBaris,
): Part | string {
  const value = skala.reduceRight<Part | string>((rest, s) => {
    const [rr, tt] = [rank(r, s), rank(t, s)];
    if (typeof rr === "number" || tt === 0) return rest;
    const known = typeof tt === "number" ? [] : [op(tt, ">", 0)];
    const both = [op(rr, ">", 0), ...known].reduce((a, b) => op(a, "*", b));
    const test = known.length === 0 ? both : op(both, "=", 1);
    return fn("IF", test, fn("MAX", 0, fn("ROUND", byRule(rr, asPart(tt), aturan), 11)), rest);
  }, "");
  return value === "" ? "" : fn("IF", siap, fn("IFERROR", value, ""), "");
}

const asPart = (x: Part | number): Part => (typeof x === "number" ? { teks: String(x) } : x);

/** Capaian of a realisasi that may be a number or a grade, as its target is both ("BB (72,5)"). */
export function capaianKeduanya(r: Part, t: Part, byNumber: Part, byGrade: Part | string): Part {
  if (byGrade === "") return byNumber;
  return fn("IF", fn("ISNUMBER", r), byNumber, fn("IF", fn("ISNUMBER", t), byGrade, ""));
}

/** The kategori of a figure in percent points, by the bands that the settings hold. */
export function lookup(points: Part): Part {
  const whole = fn("ROUND", points, 0);
  const rounded = fn("IF", op(named(nama.bulatkan), "=", kata.ya), whole, fn("ROUND", points, 9));
  return fn("LOOKUP", rounded, named(nama.batas), named(nama.kategori));
}

/** Kategori of a row's capaian, or of its own score where the scale grades scores. */
export function kategoriBaris(
  capaian: Part,
  r: Part,
  skala: Skala | null,
  baris: { persen: boolean; satuan: string | null; targetMaksimal: boolean },
): Part | string {
  if (skala === null) return "";
  if (skala.dasar === "skor") {
    const points = baris.persen ? op(r, "*", 100) : r;
    const inScale = fn("AND", op(points, ">=", 0), op(points, "<=", 100));
    const graded = scoreUnit(baris.satuan) ? fn("IF", inScale, lookup(points), "") : "";
    const own = fn("IF", op(fn("COUNTIF", named(nama.kategori), r), ">", 0), r, "");
    return fn("IFERROR", fn("IF", fn("ISNUMBER", r), graded, own), "");
  }
  const usual = lookup(op(capaian, "*", 100));
  const maksimal = baris.targetMaksimal ? skala.targetMaksimal : undefined;
  const value = maksimal ? fn("IF", op(capaian, ">=", 1), maksimal.kategori, usual) : usual;
  return fn("IFERROR", value, "");
}

/** The cap of the summary: a number of percent points in the settings, or words that say there is none. */
export function dibatasi(capaian: Part): Part {
  const batas = named(nama.batasRingkasan);
  return fn("MIN", capaian, fn("IF", fn("ISNUMBER", batas), op(batas, "/", 100), capaian));
}
