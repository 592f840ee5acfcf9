/** Targets as formulas: literals that hold only while the planner's own cells say what they said. */
import { type Part, type Rumus, cell, fn, formula, op } from "../../edits";
import { titikOf } from "../../hitung/titik";
import { type TargetBaris, readTarget } from "../../hitung/target";
import type { Angka, Konsolidasi } from "../../kontrak";
import { parseAddress } from "../../sheet/address";
import { isPercentFormat } from "../../sheet/number-format";
import { formatAt, valueAt } from "../../sheet/grid";
import type { RencanaIndikator } from "./rencana";
import { akhirRef, label, type TataLetak } from "./tata-letak";

/** Excel takes no longer text inside a formula. */
const LONGEST = 255;

const cara: readonly Konsolidasi[] = ["jumlah", "rata-rata", "nilai akhir"];

/** Points to what the sheet's cell holds: a fraction in percent rows. */
export const sepertiSel = (nilai: number, persen: boolean): number =>
  persen ? Number((nilai / 100).toPrecision(15)) : nilai;

export type Isi = number | string;

/** What the sheet shows for a target: a number in the row's scale, a grade or other text as it stands, "" for none. */
export function isiOf(angka: Angka | null, r: RencanaIndikator): Isi {
  if (angka === null) return "";
  if (angka.nilai !== null) return sepertiSel(angka.nilai, r.persen);
  const teks = angka.predikat ?? angka.teks;
  return teks.length > LONGEST ? "" : teks;
}

/** The test that a cell still says what it said; null where Excel could not hold it. */
function guard(angka: Angka, r: RencanaIndikator): Part | null {
  const at = parseAddress(angka.sel);
  if (at === null) return null;
  const raw = valueAt(r.grid, at.row, at.col);
  const there = cell(at.row, at.col, r.grid.nama);
  if (typeof raw === "string" && raw.length > LONGEST) return null;
  return op(there, "=", raw ?? "");
}

function guarded(cells: readonly Angka[], value: Part | Isi, r: RencanaIndikator): Part {
  const tests = cells.map((c) => guard(c, r));
  const sound = tests.filter((t) => t !== null);
  const [only] = sound;
  if (sound.length < tests.length || only === undefined) return fn("IF", true, label.kata.target, "");
  const test = sound.length === 1 ? only : fn("AND", ...sound);
  return fn("IFERROR", fn("IF", test, value, label.kata.target), label.kata.target);
}

/** A plain number needs no guard: what the planner changes there is followed. */
function live(angka: Angka, r: RencanaIndikator): Part | null {
  const at = parseAddress(angka.sel);
  if (at === null || r.persen) return null;
  const raw = valueAt(r.grid, at.row, at.col);
  if (raw !== angka.nilai || isPercentFormat(formatAt(r.grid, at.row, at.col))) return null;
  const there = cell(at.row, at.col, r.grid.nama);
  return fn("IFERROR", fn("IF", fn("ISNUMBER", there), there, label.kata.target), label.kata.target);
}

/** One formula for all three konsolidasi, or one each by the row's own cell. */
function perKonsolidasi<T>(
  by: (k: Konsolidasi) => T,
  key: (x: T) => string,
  build: (x: T) => Part | Isi,
  konsolidasi: Part,
): Part | Isi {
  const [jumlah, rata, akhir] = [by("jumlah"), by("rata-rata"), by("nilai akhir")];
  if (new Set([jumlah, rata, akhir].map(key)).size === 1) return build(jumlah);
  const test = (k: Konsolidasi): Part => op(konsolidasi, "=", k);
  return fn("IF", test("jumlah"), build(jumlah), fn("IF", test("rata-rata"), build(rata), build(akhir)));
}

export interface TargetRumus {
  /** null: the table states none. */
  tahun: Rumus | null;
  periode: Rumus | null;
  /** Upper bounds of targets that are ranges, as the capaian's formula takes them; null: no range. */
  atasTahun: Part | number | null;
  atasPeriode: Part | null;
  /** Last months of columns that have no target of their own. */
  tanpaTarget: ReadonlySet<number>;
}

/** What the table states for a konsolidasi, to every month that a column closes with. */
function baca(r: RencanaIndikator, tahun: number, t: TataLetak, konsolidasi: Konsolidasi): TargetBaris[] {
  return t.nomor.map((akhir) =>
    readTarget(r.baris.target, r.grid, { kode: String(tahun), tahun, akhir }, konsolidasi),
  );
}

/** The targets of an indikator as formulas of its row. */
export function targetRumus(r: RencanaIndikator, tahun: number, t: TataLetak, row: number): TargetRumus {
  const konsolidasi = cell(row, t.kolom.konsolidasi);
  const read = new Map(cara.map((k) => [k, baca(r, tahun, t, k)]));
  const titik = titikOf(r.baris.target, r.grid, tahun);
  const parts = titik.filter((x) => x.jenjang !== "tahun" && x.jenjang !== "tanpa").map((x) => x.angka);
  const year = (k: Konsolidasi): Angka | null => read.get(k)?.[0]?.tahun ?? null;
  const period = (k: Konsolidasi): (Angka | null)[] => (read.get(k) ?? []).map((x) => x.periode);

  const buildYear = (a: Angka | null): Part | Isi => {
    if (a === null) return "";
    const own = titik.some((x) => x.angka === a);
    return (own ? live(a, r) : null) ?? guarded(own ? [a] : parts, isiOf(a, r), r);
  };
  const pick = (values: readonly (Isi | Part)[]): Part | Isi =>
    t.nomor.reduceRight<Part | Isi>((rest, akhir, i) => {
      const v = values[i] ?? "";
      return v === "" ? rest : fn("IF", op(akhirRef, "=", akhir), v, rest);
    }, "");
  const buildPeriod = (all: readonly (Angka | null)[]): Part | Isi => {
    const chosen = pick(all.map((a) => isiOf(a, r)));
    return chosen === "" ? "" : guarded(parts, chosen, r);
  };
  const key = (a: Angka | null): string => JSON.stringify([a?.sel ?? "", isiOf(a, r)]);
  const hasYear = cara.some((k) => year(k) !== null);
  const hasPeriod = cara.some((k) => period(k).some((a) => a !== null));
  const atas = year(r.konsolidasi)?.nilaiAtas ?? null;
  const upper = period(r.konsolidasi).map((a): Isi => {
    const nilaiAtas = a?.nilaiAtas ?? null;
    return nilaiAtas === null ? "" : sepertiSel(nilaiAtas, r.persen);
  });
  const whole = (x: Part | Isi): Rumus => formula(typeof x === "object" ? x : fn("IF", true, x, ""));
  return {
    tahun: hasYear ? whole(perKonsolidasi(year, key, buildYear, konsolidasi)) : null,
    periode: hasPeriod
      ? whole(perKonsolidasi(period, (p) => p.map(key).join("|"), buildPeriod, konsolidasi))
      : null,
    atasTahun: atas === null ? null : sepertiSel(atas, r.persen),
    atasPeriode: upper.some((u) => u !== "") ? (pick(upper) as Part) : null,
    tanpaTarget: read.get(r.konsolidasi)?.[0]?.tanpaTarget ?? new Set(),
  };
}
