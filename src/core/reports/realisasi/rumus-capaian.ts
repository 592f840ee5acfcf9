/** Capaian and kategori as formulas: the rules of `core/capaian`, polaritas and the settings read from their cells. */
import { type Part, cell, fn, named, op } from "../../edits";
import { label as pengaturanLabel } from "../../pengaturan/tata-letak";
import skorSatuan from "../../capaian/satuan-skor.json";
import type { RencanaIndikator } from "./rencana";
import type { TargetRumus } from "./rumus-target";
import { KOLOM_ATAS, barisAtas, label, type TataLetak } from "./tata-letak";

const { kata } = label;
const { nama_skala: nama, kata: pilihan } = pengaturanLabel;
const setting = (kunci: "dasar" | "aturanTurun"): Part => cell(barisAtas(kunci), KOLOM_ATAS, null, "both");

/** Decimals that hold no binary noise: 9 of percent points, so 11 of a fraction. */
const digits = (persen: boolean): number => (persen ? 11 : 9);
/** Not a number on purpose: the outer ROUND fails on it, and IFERROR tells. */
const refused = kata.tidakDapat;

function naik(r: Part, t: Part): Part {
  const usual = fn("IF", op(t, "<", 0), op(2, "-", op(r, "/", t)), op(r, "/", t));
  return fn("IF", op(t, "=", 0), refused, usual);
}

function turun(r: Part, t: Part): Part {
  const { selisih, "rasio-terbalik": rasio } = pilihan.aturanTurun;
  const rule = setting("aturanTurun");
  const byRule = fn(
    "IF",
    op(rule, "=", selisih),
    op(op(op(2, "*", t), "-", r), "/", t),
    fn(
      "IF",
      op(rule, "=", rasio),
      fn("IF", op(r, "=", 0), refused, op(t, "/", r)),
      op(op(t, "-", r), "/", t),
    ),
  );
  const zero = fn("IF", op(r, "=", 0), 1, refused);
  return fn("IF", op(t, "<", 0), refused, fn("IF", op(t, "=", 0), zero, byRule));
}

function stabil(r: Part, t: Part): Part {
  const usual = fn("IF", op(r, "<=", t), op(r, "/", t), op(2, "-", op(r, "/", t)));
  return fn("IF", op(t, "<=", 0), refused, usual);
}

/** Capaian of two figures as a fraction; fails where the rule refuses. */
function rule(r: Part, low: Part, atas: Part | number | null, polaritas: Part): Part {
  // Of the period's targets some are ranges and others are not: Excel holds every number to be less than text.
  const bound = typeof atas === "number" || atas === null ? null : fn("ISNUMBER", atas);
  const above = (x: Part | number): Part => fn("IF", op(r, ">", x), x, low);
  const t = atas === null ? low : bound === null ? above(atas) : fn("IF", bound, above(atas), low);
  const chosen = fn(
    "IF",
    op(polaritas, "=", "turun"),
    turun(r, t),
    fn(
      "IF",
      op(polaritas, "=", "stabil"),
      stabil(r, t),
      fn("IF", op(polaritas, "=", "naik"), naik(r, t), refused),
    ),
  );
  const within =
    atas === null ? [] : [op(r, ">=", low), op(r, "<=", atas), ...(bound === null ? [] : [bound])];
  const inside = atas === null ? chosen : fn("IF", fn("AND", ...within), 1, chosen);
  return fn("MAX", 0, fn("ROUND", inside, 11));
}

/** Order of a grade in a scale of the settings' table; 0 where it is none. */
export type UrutanPredikat = (grade: Part) => Part;

export interface KonteksCapaian {
  t: TataLetak;
  row: number;
  rencana: RencanaIndikator;
  /** Scales in which the target's grade stands, the likeliest first. */
  predikat: readonly UrutanPredikat[];
}

/**
 * Capaian against one of the two targets: a fraction under a percent format, "", or "tidak dapat dihitung". A realisasi that
 * is a grade is held against the grade beside the target's number.
 */
export function capaianRumus(
  k: KonteksCapaian,
  kunciTarget: "target" | "targetPeriode",
  batas: TargetRumus,
): Part {
  const [atas, grade] =
    kunciTarget === "target"
      ? [batas.atasTahun, batas.predikatTahun]
      : [batas.atasPeriode, batas.predikatPeriode];
  const { t, row, rencana, predikat } = k;
  const r = cell(row, t.kolom.realisasi);
  const target = cell(row, t.kolom[kunciTarget]);
  const ready = op(cell(row, t.kolom.data), "=", kata.lengkap);
  const polaritas = cell(row, t.kolom.polaritas);
  if (rencana.satuanBeda) return fn("IF", ready, refused, "");
  const rounded = (x: Part): Part => fn("ROUND", x, digits(rencana.persen));
  const value = fn("IFERROR", rule(rounded(r), rounded(target), atas, polaritas), refused);
  if (rencana.predikat) {
    const asGrade = grade === null ? target : fn("IF", fn("ISNUMBER", target), grade, target);
    const tries = predikat.map((rank) => {
      const [rr, tt] = [rank(r), rank(asGrade)];
      const both = op(op(rr, ">", 0), "*", op(tt, ">", 0));
      return fn("IF", op(both, "=", 1), rule(rr, tt, null, polaritas), op(refused, "*", 1));
    });
    const whole = tries.reduceRight<Part | string>((rest, one) => fn("IFERROR", one, rest), refused);
    // A number and a grade together: one target of the row may be a number where the other is a grade.
    const numbers = fn("AND", fn("ISNUMBER", r), fn("ISNUMBER", target));
    return fn("IF", fn("AND", ready, op(target, "<>", "")), fn("IF", numbers, value, whole), "");
  }
  return fn("IF", ready, fn("IF", fn("ISNUMBER", target), value, ""), "");
}

function lookup(points: Part): Part {
  const rounded = fn(
    "IF",
    op(named(nama.bulatkan), "=", pilihan.ya),
    fn("ROUND", points, 0),
    fn("ROUND", points, 9),
  );
  return fn("LOOKUP", rounded, named(nama.batas), named(nama.kategori));
}

/** Kategori of the period where it has a capaian, else of the year, on the scale that the settings hold. */
export function kategoriRumus({ t, row, rencana }: KonteksCapaian, maksimal: string | null): Part {
  const [perPeriod, perYear] = [cell(row, t.kolom.capaianPeriode), cell(row, t.kolom.capaian)];
  const capaian = fn("IF", fn("ISNUMBER", perPeriod), perPeriod, perYear);
  const r = cell(row, t.kolom.realisasi);
  const points = rencana.persen ? op(r, "*", 100) : r;
  const isScore = rencana.satuan === null || skorSatuan.skor.includes(rencana.satuan.toLowerCase());
  const inScale = fn("AND", op(points, ">=", 0), op(points, "<=", 100));
  const own = fn("IF", op(fn("COUNTIF", named(nama.kategori), r), ">", 0), r, "");
  const score = fn("IF", fn("ISNUMBER", r), isScore ? fn("IF", inScale, lookup(points), "") : "", own);
  const usual = lookup(op(capaian, "*", 100));
  const graded = maksimal === null ? usual : fn("IF", op(capaian, ">=", 1), maksimal, usual);
  const bySetting = fn("IF", op(setting("dasar"), "=", pilihan.dasar.skor), score, graded);
  return fn("IFERROR", fn("IF", fn("ISNUMBER", capaian), bySetting, ""), "");
}

/** "terhitung", "belum lengkap" or "tidak dapat dihitung", as `hitung` says it. */
export function statusRumus(t: TataLetak, row: number): Part {
  const data = cell(row, t.kolom.data);
  const counted = fn(
    "OR",
    fn("ISNUMBER", cell(row, t.kolom.capaianPeriode)),
    fn("ISNUMBER", cell(row, t.kolom.capaian)),
  );
  return fn(
    "IF",
    op(data, "=", kata.lengkap),
    fn("IF", counted, kata.terhitung, kata.tidakDapat),
    fn("IF", op(data, "=", kata.belum), kata.belum, kata.tidakDapat),
  );
}
