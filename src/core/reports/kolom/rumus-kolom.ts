/** Capaian and kategori of one row as formulas that stand in the planner's own table, over the cells beside them. */
import { type Part, fn, formula, op, type Rumus } from "../../edits";
import { gradeOnSkala } from "../../capaian/skala";
import { toExcel } from "../../formulasi";
import type { PeriodeHitung } from "../../hitung/periode-hitung";
import type { Angka } from "../../kontrak";
import type { Pengaturan } from "../../pengaturan/types";
import { quoteSheet } from "../../sheet/address";
import { roundNoise } from "../../sheet/bilangan";
import type { CellValue } from "../../sheet/grid";
import { scalesOf } from "../../sheet/predikat";
import type { RencanaBaris } from "../ringkasan/rencana";
import { byRule, capaianPredikat, kategoriBaris } from "../ringkasan/rumus-capaian";
import { rumusDeret } from "../ringkasan/rumus-deret";
import { kata } from "../ringkasan/rumus-sel";
import { partsUntil, rumusTarget } from "../ringkasan/rumus-target";
import { type Skala } from "../ringkasan/skala-ringkasan";
import data from "./kolom.json";

interface RumusRealisasi {
  nilai: Part;
  /** 1 where every figure that is needed is there. */
  lengkap: Part | number;
}

/** The realisasi to date over the cells of the table; null where no cell could hold it. */
function realisasiOf({ realisasi: r, persen }: RencanaBaris, periode: PeriodeHitung): RumusRealisasi | null {
  if (r.jenis === "tidak ada") return null;
  if (r.jenis === "langsung") {
    const { nilai, lengkap } = rumusDeret(r.deret, periode, true, persen);
    return typeof nilai === "string" ? null : { nilai, lengkap: lengkap(nilai) };
  }
  const parts = r.komponen.map((k) => ({ kode: k.kode, ...rumusDeret(k, periode, true, false) }));
  const sel: Record<string, string> = {};
  const wrong: Part[] = [];
  const whole: Part[] = [];
  for (const { kode, nilai, lengkap } of parts) {
    if (typeof nilai === "string") return null;
    sel[kode] = nilai.teks;
    wrong.push(op(nilai, "=", kata.sumber));
    whole.push(op(lengkap(nilai), "=", 1));
  }
  const teks = toExcel(r.pohon, sel, { satuan: persen ? "fraksi" : "poin", bilaNol: kata.penyebut });
  return {
    nilai: fn("IF", fn("OR", ...wrong), kata.sumber, { teks: teks.slice(1) }),
    lengkap: fn("IF", fn("AND", ...whole), 1, 0),
  };
}

function capaianPart(
  r: RencanaBaris,
  angka: Angka,
  { nilai, lengkap }: RumusRealisasi,
  akhir: number,
  pengaturan: Pengaturan,
): Part | null {
  const target = rumusTarget(r, angka, partsUntil(r, akhir));
  const t = target.rumus;
  if (t === null) return null;
  const aturan = { polaritas: r.hasil.ketetapan.polaritas.nilai, aturanTurun: pengaturan.aturanTurun };
  const ready = op(lengkap, "=", 1);
  const scales = scalesOf(angka.predikat ?? "", pengaturan.skalaPredikat).map(([s]) => s);
  if (angka.nilai === null) {
    const value = capaianPredikat(ready, nilai, t, scales, aturan);
    return typeof value === "string" ? null : value;
  }
  const { atas } = target;
  const rule = byRule(nilai, atas === null ? t : fn("IF", op(nilai, ">", atas), atas, t), aturan);
  const inside = fn("AND", op(nilai, ">=", t), op(nilai, "<=", atas ?? 0));
  const value = fn("MAX", 0, fn("ROUND", atas === null ? rule : fn("IF", inside, 1, rule), 11));
  const counted = fn("IF", fn("ISNUMBER", t), fn("IFERROR", value, kata.tidakDapat), t);
  // What is no number says so itself: "", "penyebut 0", "periksa sumber"; a grade is held against the target's own.
  const byGrade =
    angka.predikat === null ? "" : capaianPredikat(ready, nilai, angka.predikat, scales, aturan);
  const other = byGrade === "" ? nilai : fn("IF", op(byGrade, "=", ""), nilai, byGrade);
  const shown = fn("IF", fn("ISNUMBER", nilai), fn("IF", ready, counted, ""), other);
  return fn("IFERROR", shown, kata.sumber);
}

/** References to the formula's own sheet without its name: only these move along when the planner sorts. */
function onOwnSheet(teks: string, lembar: string): string {
  const prefix = `${quoteSheet(lembar)}!`;
  return teks
    .split(/("(?:[^"]|"")*")/)
    .map((piece) => (piece.startsWith('"') ? piece : piece.replaceAll(prefix, "")))
    .join("");
}

export interface RumusBaris {
  rumus: Rumus;
  nilai: CellValue;
}

const told = (r: RencanaBaris): CellValue => {
  const { hasil } = r;
  if (hasil.catatan.some((c) => c.kunci === "formulasi.penyebut-nol")) return kata.penyebut;
  if (hasil.status === "belum lengkap") return "";
  return hasil.realisasi === null && hasil.predikat === null ? kata.sumber : kata.tidakDapat;
};

/** The target that a column is held against: the period's own where there is one, else the year's. */
function targetOf(r: RencanaBaris, perPeriode: boolean): { angka: Angka; capaian: number | null } | null {
  const { tahun, periode } = r.target;
  if (perPeriode && periode !== null) return { angka: periode, capaian: r.hasil.capaianPeriode };
  return tahun === null ? null : { angka: tahun, capaian: r.hasil.capaian };
}

/**
 * Capaian as a fraction under a percent format, by the row's polaritas and konsolidasi; "" while figures are missing, words
 * where it can't be computed.
 * @param perPeriode against the period's own target, where the row has one.
 * @returns null where the row has no target, no figures to point to, or the formula would be too long for Excel.
 */
export function rumusCapaian(
  r: RencanaBaris,
  periode: PeriodeHitung,
  perPeriode: boolean,
  pengaturan: Pengaturan,
): RumusBaris | null {
  const target = targetOf(r, perPeriode);
  const realisasi = realisasiOf(r, periode);
  const refused = r.satuanBeda || r.hasil.ketetapan.polaritas.tolak;
  if (target === null || realisasi === null || refused) return null;
  const part = capaianPart(r, target.angka, realisasi, perPeriode ? periode.akhir : 12, pengaturan);
  if (part === null) return null;
  const rumus = formula({ teks: onOwnSheet(formula(part).slice(1), r.grid.nama) });
  if (rumus.length > data.terpanjang) return null;
  return { rumus, nilai: target.capaian === null ? told(r) : roundNoise(target.capaian) / 100 };
}

/** Kategori beside a cell of capaian, by the bands that `Pengaturan IKI` holds; "" where the cell has no number. */
export function rumusKategori(
  r: RencanaBaris,
  sel: Part,
  capaian: CellValue,
  skala: Skala,
): RumusBaris | null {
  // A score is graded by the realisasi, which the cell of capaian does not hold.
  if (skala.dasar === "skor") return null;
  const value = kategoriBaris(sel, sel, skala, {
    persen: r.persen,
    satuan: r.hasil.satuan,
    targetMaksimal: r.targetMaksimal,
  });
  if (typeof value === "string") return null;
  const met =
    r.targetMaksimal && typeof capaian === "number" && capaian >= 1 ? skala.targetMaksimal : undefined;
  const now = typeof capaian === "number" ? gradeOnSkala(capaian * 100, skala).kategori : null;
  return { rumus: formula(fn("IF", fn("ISNUMBER", sel), value, "")), nilai: met?.kategori ?? now ?? "" };
}
