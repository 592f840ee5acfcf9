/** Targets as formulas: literals that hold only while the planner's own cells say what they said. */
import { type Part, type Rumus, cell, fn, formula, op } from "../../edits";
import { type Titik, titikOf } from "../../hitung/titik";
import { type TargetBaris, readTarget } from "../../hitung/target";
import type { Angka, Konsolidasi } from "../../kontrak";
import { parseAddress } from "../../sheet/address";
import { isGalat } from "../../sheet/angka";
import { isPercentFormat } from "../../sheet/number-format";
import { formatAt, valueAt } from "../../sheet/grid";
import type { RencanaIndikator } from "./rencana";
import { akhirRef, berlakuRef, label, type TataLetak } from "./tata-letak";

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
  return teks.length > LONGEST || isGalat(teks) ? "" : teks;
}

/** The test that a cell still says what it said; null where Excel could not hold it. 0 is no blank, though Excel's "=" says so. */
function guard(angka: Angka, r: RencanaIndikator): Part | null {
  const at = parseAddress(angka.sel);
  if (at === null) return null;
  const raw = valueAt(r.grid, at.row, at.col);
  const there = cell(at.row, at.col, r.grid.nama);
  if (isGalat(raw)) return fn("ISERROR", there);
  if (typeof raw === "string" && raw.length > LONGEST) return null;
  const same = op(there, "=", raw ?? "");
  return raw === 0 ? fn("AND", fn("ISNUMBER", there), same) : same;
}

/** The value while all cells say what they said, else words. */
function guarded(tests: readonly (Part | null)[], value: Part | Isi): Part {
  const sound = tests.filter((t) => t !== null);
  const [only] = sound;
  if (sound.length < tests.length || only === undefined) return fn("IF", true, label.kata.target, "");
  const test = sound.length === 1 ? only : fn("AND", ...sound);
  return fn("IFERROR", fn("IF", test, value, label.kata.target), label.kata.target);
}

/** A plain number needs no guard but that it stays one: what the planner changes there is followed. */
function live(angka: Angka, r: RencanaIndikator): Part | null {
  const at = parseAddress(angka.sel);
  if (at === null || r.persen) return null;
  const raw = valueAt(r.grid, at.row, at.col);
  if (typeof raw !== "number" || raw !== angka.nilai) return null;
  return isPercentFormat(formatAt(r.grid, at.row, at.col)) ? null : cell(at.row, at.col, r.grid.nama);
}

/** One value for all three konsolidasi, or one each by the row's own cell. */
function perKonsolidasi<T>(
  by: (k: Konsolidasi) => T,
  build: (x: T) => Part | Isi,
  konsolidasi: Part,
): Part | Isi {
  const [jumlah, rata, akhir] = [build(by("jumlah")), build(by("rata-rata")), build(by("nilai akhir"))];
  if (new Set([jumlah, rata, akhir].map(asText)).size === 1) return jumlah;
  const test = (k: Konsolidasi): Part => op(konsolidasi, "=", k);
  return fn("IF", test("jumlah"), jumlah, fn("IF", test("rata-rata"), rata, akhir));
}

const asText = (x: Part | Isi): string => JSON.stringify(x);

export interface TargetRumus {
  /** null: the table has no cell for one. */
  tahun: Rumus | null;
  periode: Rumus | null;
  /** Upper bounds of targets that are ranges, as the capaian's formula takes them; null: no range. */
  atasTahun: Part | number | null;
  atasPeriode: Part | null;
  /** Grades that stand beside the numbers of targets ("BB (72,5)"); null: none. */
  predikatTahun: Part | string | null;
  predikatPeriode: Part | null;
  /** Last months of columns that have no target of their own, by which of two targets counts. */
  tanpaTarget: ReadonlySet<number>;
  tanpaTargetLain: ReadonlySet<number> | null;
}

/** What one list of targets comes to, for every konsolidasi and every month that a column closes with. */
interface BacaanTarget {
  tahun: Part | Isi;
  periode: Part | Isi;
  atasTahun: number | "";
  atasPeriode: Part | Isi;
  predikatTahun: string;
  predikatPeriode: Part | Isi;
  tanpaTarget: ReadonlySet<number>;
  /** The year's target is one cell that holds a plain number. */
  langsung: { angka: Angka; there: Part } | null;
}

function baca(
  r: RencanaIndikator,
  target: readonly Angka[],
  tahun: number,
  t: TataLetak,
  row: number,
): BacaanTarget {
  const konsolidasi = cell(row, t.kolom.konsolidasi);
  const read = new Map(
    cara.map((k): [Konsolidasi, TargetBaris[]] => [
      k,
      t.nomor.map((akhir) => readTarget(target, r.grid, { kode: String(tahun), tahun, akhir }, k)),
    ]),
  );
  const pick = (values: readonly Isi[]): Part | Isi =>
    t.nomor.reduceRight<Part | Isi>((rest, akhir, i) => {
      const v = values[i] ?? "";
      return v === "" ? rest : fn("IF", op(akhirRef, "=", akhir), v, rest);
    }, "");
  const year = (k: Konsolidasi): Angka | null => read.get(k)?.[0]?.tahun ?? null;
  const period = (k: Konsolidasi): (Angka | null)[] => (read.get(k) ?? []).map((x) => x.periode);
  const upper = (a: Angka | null): Isi => {
    const atas = a?.nilaiAtas ?? null;
    return atas === null ? "" : sepertiSel(atas, r.persen);
  };
  const grade = (a: Angka | null): string => (a === null || a.nilai === null ? "" : (a.predikat ?? ""));
  const own = year("jumlah");
  const there = own && target.includes(own) && cara.every((k) => year(k) === own) ? live(own, r) : null;
  return {
    tahun: perKonsolidasi(year, (a) => isiOf(a, r), konsolidasi),
    periode: perKonsolidasi(period, (all) => pick(all.map((a) => isiOf(a, r))), konsolidasi),
    atasTahun: upper(year(r.konsolidasi)) as number | "",
    atasPeriode: pick(period(r.konsolidasi).map(upper)),
    predikatTahun: grade(year(r.konsolidasi)),
    predikatPeriode: pick(period(r.konsolidasi).map(grade)),
    tanpaTarget: read.get(r.konsolidasi)?.[0]?.tanpaTarget ?? new Set(),
    langsung: own && there ? { angka: own, there } : null,
  };
}

const isPart = (x: Titik): boolean => x.jenjang !== "tahun" && x.jenjang !== "tanpa";

/** The targets of an indikator as formulas of its row; where two stand in the table, the setting says which counts. */
export function targetRumus(r: RencanaIndikator, tahun: number, t: TataLetak, row: number): TargetRumus {
  const used = baca(r, r.baris.target, tahun, t, row);
  const other = r.targetLain === null ? null : baca(r, r.targetLain, tahun, t, row);
  const choose = <T extends Part | Isi>(a: T, b: T | undefined): Part | T =>
    b === undefined || asText(a) === asText(b) ? a : fn("IF", op(berlakuRef, "=", r.targetDipakai), a, b);
  const titik = titikOf(r.semuaTarget, r.grid, tahun);
  const parts = titik.filter(isPart).map((x) => x.angka);
  const years = titik.filter((x) => !isPart(x)).map((x) => x.angka);
  const guards = (all: readonly Angka[]): (Part | null)[] => all.map((a) => guard(a, r));
  // A year's target that the table does not state comes from its parts.
  const stated = years.some((a) => a.teks !== "") && other === null;
  const yearCells = stated ? years : [...years, ...parts];
  const { langsung } = used;
  const yearValue = (): Part => {
    if (langsung === null || other !== null)
      return guarded(guards(yearCells), choose(used.tahun, other?.tahun));
    const rest = yearCells.filter((a) => a.sel !== langsung.angka.sel);
    return guarded([fn("ISNUMBER", langsung.there), ...guards(rest)], langsung.there);
  };
  const atas = choose<Part | Isi>(used.atasTahun, other?.atasTahun);
  const atasPeriode = choose(used.atasPeriode, other?.atasPeriode);
  const predikat = choose<Part | Isi>(used.predikatTahun, other?.predikatTahun);
  const predikatPeriode = choose(used.predikatPeriode, other?.predikatPeriode);
  return {
    tahun: yearCells.length > 0 ? formula(yearValue()) : null,
    periode:
      parts.length > 0
        ? formula(guarded(guards([...years, ...parts]), choose(used.periode, other?.periode)))
        : null,
    atasTahun: atas === "" ? null : (atas as Part | number),
    atasPeriode: atasPeriode === "" ? null : (atasPeriode as Part),
    predikatTahun: predikat === "" ? null : (predikat as Part | string),
    predikatPeriode: predikatPeriode === "" ? null : (predikatPeriode as Part),
    tanpaTarget: used.tanpaTarget,
    tanpaTargetLain: other === null ? null : other.tanpaTarget,
  };
}
