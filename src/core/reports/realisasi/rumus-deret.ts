/** Formulas over the figures of one row: consolidated to the month that is counted, and whether they are complete. */
import { type Part, cell, fn, op } from "../../edits";
import { akhirRef, deretRef, label, nomorRef, tutupRef, type TataLetak } from "./tata-letak";

const { kata, cara, kosong } = label;
const blanks = kosong.filter((k) => k !== "");

/** More than any figure, less than any text: Excel ranks text above numbers. */
const BELOW_TEXT = 1e300;

const part = (teks: string): Part => ({ teks });
const isNumber = (x: Part): Part => fn("ISNUMBER", x);

/** Of every cell of a row whether something is written there. */
function filled(cells: Part): Part {
  const notBlank = op(cells, "<>", "");
  return blanks.reduce((test, blank) => op(test, "*", op(cells, "<>", blank)), notBlank);
}

/** The newest figure of a row in the whole year, whatever month is counted to; "" where there is none. */
export function terbaruSetahun(t: TataLetak, row: number): Part {
  const cells = deretRef(t, row);
  const column = fn("SUMPRODUCT", fn("MAX", op(filled(cells), "*", nomorRef(t))));
  return fn("IFERROR", fn("INDEX", cells, fn("MATCH", column, nomorRef(t), 0)), "");
}

export interface BarisDeret {
  t: TataLetak;
  row: number;
  /** The konsolidasi: the row's own cell, or a word that stays. */
  konsolidasi: Part | string;
  /** Last months of columns that may stay blank. */
  bolehKosong: ReadonlySet<number>;
  /** Grades: text is a value where this area lists it. */
  daftarPredikat: Part | null;
}

const caraOf = ({ t, row }: BarisDeret): Part => cell(row, t.kolom.cara);
const isCara = (b: BarisDeret, ...which: (keyof typeof cara)[]): Part => {
  const tests = which.map((c) => op(caraOf(b), "=", cara[c]));
  const [only] = tests;
  return tests.length === 1 && only ? only : fn("OR", ...tests);
};

/** One figure a year counts in any month, also of a komponen of the year before. */
const wholeYear = (b: BarisDeret): Part => isCara(b, "setahun", "tahunLalu");
const until = (b: BarisDeret): Part => op(nomorRef(b.t), "<=", fn("IF", wholeYear(b), 12, akhirRef));

/** Months of one figure of the row: those of a column, or a quarter's or a half's. */
const langkah = (b: BarisDeret): Part =>
  fn(
    "IF",
    isCara(b, "perTriwulan"),
    label.langkah.perTriwulan,
    fn("IF", isCara(b, "perSemester"), label.langkah.perSemester, 1),
  );

/** The header number of the newest column with something in it, 0 where there is none. */
function newestColumn(b: BarisDeret): Part {
  const { t, row } = b;
  const test = op(until(b), "*", filled(deretRef(t, row)));
  return fn("SUMPRODUCT", fn("MAX", op(test, "*", nomorRef(t))));
}

/**
 * Realisasi to date of a row: a number, "" where nothing is filled in, or words that say what is wrong.
 * jumlah adds, rata-rata averages what is filled in, nilai akhir and cumulative figures take the newest.
 */
export function nilaiDeret(b: BarisDeret): Part {
  const { t, row, konsolidasi, daftarPredikat } = b;
  const cells = deretRef(t, row);
  const upTo = op(until(b), "*", filled(cells));
  const count = fn("SUMPRODUCT", upTo);
  const numbers = fn("SUMPRODUCT", op(upTo, "*", op(cells, "<", BELOW_TEXT)));
  const newest = fn("INDEX", cells, fn("MATCH", newestColumn(b), nomorRef(t), 0));
  const known = daftarPredikat
    ? fn("OR", isNumber(newest), op(fn("COUNTIF", daftarPredikat, newest), ">", 0))
    : isNumber(newest);
  const sum = fn("SUMIF", nomorRef(t), op("<=", "&", akhirRef), cells);
  const added = fn(
    "IF",
    op(numbers, "<", count),
    kata.isian,
    fn(
      "IF",
      op(konsolidasi, "=", "jumlah"),
      sum,
      fn("IF", op(konsolidasi, "=", "rata-rata"), op(sum, "/", numbers), kata.konsolidasi),
    ),
  );
  const takesNewest = fn(
    "OR",
    op(konsolidasi, "=", "nilai akhir"),
    isCara(b, "kumulatif", "setahun", "tahunLalu"),
  );
  const taken = fn("IF", takesNewest, fn("IF", known, newest, kata.isian), added);
  // A figure where none belongs: in a month that closes no quarter, or a second one for the year.
  const stray = fn("SUMPRODUCT", op(upTo, "*", op(tutupRef(t), "<", langkah(b))));
  const misplaced = fn("OR", op(stray, ">", 0), fn("AND", isCara(b, "setahun"), op(count, ">", 1)));
  const value = fn("IF", misplaced, kata.isian, taken);
  const whole = fn("IFERROR", fn("IF", op(count, "=", 0), "", value), kata.isian);
  return fn("IF", isNumber(akhirRef), whole, "");
}

/** How many columns up to the month are blank, those left out that may be. */
function blankCount(b: BarisDeret): Part {
  const { t, row, bolehKosong } = b;
  const runs: [number, number][] = [];
  t.nomor.forEach((n, i) => {
    const last = runs.at(-1);
    if (bolehKosong.has(n)) return;
    if (last?.[1] === i - 1) last[1] = i;
    else runs.push([i, i]);
  });
  const counts = runs.map(([from, to]) => {
    const one = { ...t, kolom: { ...t.kolom, periode: t.kolom.periode + from } };
    const area = { ...one, periodeAkhir: t.kolom.periode + to };
    const due = op(op(nomorRef(area), "<=", akhirRef), "*", op(tutupRef(area), ">=", langkah(b)));
    return fn("SUMPRODUCT", op(due, "*", op(1, "-", filled(deretRef(area, row)))));
  });
  const [first, ...others] = counts;
  return first === undefined ? part("0") : others.reduce((sum, c) => op(sum, "+", c), first);
}

/** Whether the row's figures are all there: "lengkap", "belum lengkap", or what is wrong. */
export function kelengkapanDeret(b: BarisDeret): Part {
  const nilai = cell(b.row, b.t.kolom.realisasi);
  const { t } = b;
  // A quarter's figure does not close at the end of April.
  const closes = fn("SUMPRODUCT", op(op(nomorRef(t), "=", akhirRef), "*", op(tutupRef(t), ">=", langkah(b))));
  const noneMissing = op(blankCount(b), "=", 0);
  const strict = op(blankCount({ ...b, bolehKosong: new Set() }), "=", 0);
  // Whether a period may stay blank goes by its target: where the targets have changed none may.
  const changed = op(cell(b.row, t.kolom.targetPeriode), "=", kata.target);
  const perPart = fn(
    "AND",
    op(closes, ">", 0),
    b.bolehKosong.size === 0 ? noneMissing : fn("IF", changed, strict, noneMissing),
  );
  const whole = fn("IF", isCara(b, "kumulatif"), op(newestColumn(b), "=", akhirRef), perPart);
  const complete = fn(
    "IF",
    fn("OR", op(b.konsolidasi, "=", "nilai akhir"), wholeYear(b)),
    kata.lengkap,
    fn("IF", whole, kata.lengkap, kata.belum),
  );
  const wrong = [kata.isian, kata.konsolidasi, kata.putus].map((k) => op(nilai, "=", k));
  const told = b.daftarPredikat
    ? fn("IF", fn("OR", ...wrong), nilai, complete)
    : fn("IF", isNumber(nilai), complete, nilai);
  const read = fn("IF", op(nilai, "=", ""), kata.belum, told);
  return fn("IF", isNumber(akhirRef), read, kata.bulan);
}
