/** The lines of the sheet with what their cells hold: values, inputs and formulas, without the formulas' values. */
import { type Content, type Part, type Rumus, cell, fn, formula, op } from "../../edits";
import type { CellValue } from "../../sheet/grid";
import type { Skala } from "../../capaian/skala";
import type { SkalaPredikat } from "../../sheet/predikat";
import { scalesOf } from "../../sheet/predikat";
import { caraSel, isianTabel, prefilled } from "./isian-tabel";
import type { Lama } from "./lama";
import {
  type RencanaIndikator,
  type RencanaJabatan,
  type RencanaKomponen,
  type Tautan,
  unitsOf,
} from "./rencana";
import { type UrutanPredikat, capaianRumus, kategoriRumus, statusRumus } from "./rumus-capaian";
import { type BarisDeret, kelengkapanDeret, nilaiDeret } from "./rumus-deret";
import { namaJabatan, uraianJabatan } from "./jabatan";
import { bulanKomponen, kelengkapanIndikator, nilaiKomponen } from "./rumus-komponen";
import { type TargetRumus, targetRumus } from "./rumus-target";
import { BARIS_DATA, type KunciKolom, type TataLetak, berlakuRef, label } from "./tata-letak";

const { kata, jenis } = label;

/** A cell on its way to the sheet: a value, or a formula whose value is not known yet. */
export type SelGaris = Content | { rumus: Rumus };

export interface Garis {
  jenis: "jabatan" | "indikator" | "komponen" | "bagian" | "hilang";
  sel: SelGaris[];
  /** The columns of figures are typed in. */
  masukan: boolean;
  persen: boolean;
  /** Grades to choose from; null: numbers. */
  predikat: readonly string[] | null;
  /** Cells with choices. */
  pilihan: readonly ("polaritas" | "konsolidasi" | "cara")[];
  rencana: RencanaIndikator | null;
  komponen: RencanaKomponen | null;
  /** Of a jabatan, and of what went from the table. */
  nama?: string;
}

export interface KonteksGaris {
  t: TataLetak;
  tahun: number;
  lama: Lama;
  skalaPredikat: readonly SkalaPredikat[];
  /** Scale in use: what a target that can't be exceeded gives. */
  skala: Skala | null;
  /** The table of grades on the settings' sheet. */
  tabelPredikat: { nama: Part; urutan: Part; grade: Part };
}

type Isian = Partial<Record<KunciKolom, SelGaris>>;

const asRumus = (r: Rumus | null): SelGaris => (r === null ? null : { rumus: r });
const rumus = (body: Part): SelGaris => ({ rumus: formula(body) });
const linked = ({ row, col, lembar }: Tautan): Part => cell(row, col, lembar);

function line(t: TataLetak, isi: Isian, angka: readonly SelGaris[] = []): SelGaris[] {
  const sel: SelGaris[] = Array.from({ length: t.lebar }, () => null);
  for (const [kunci, value] of Object.entries(isi)) sel[t.kolom[kunci as KunciKolom]] = value;
  angka.forEach((value, i) => (sel[t.kolom.periode + i] = value));
  return sel;
}

const plain = {
  masukan: false,
  persen: false,
  predikat: null,
  pilihan: [],
  rencana: null,
  komponen: null,
} as const;

function garisJabatan(k: KonteksGaris, j: RencanaJabatan, row: number): Garis {
  const { t } = k;
  const link = j.tautan;
  const same = link ? op(linked(link), "=", cell(row, t.kolom.tertaut)) : null;
  return {
    ...plain,
    jenis: "jabatan",
    nama: namaJabatan(j),
    sel: line(t, {
      uraian: link ? rumus(uraianJabatan(j, link)) : namaJabatan(j),
      tertaut: link?.teks ?? null,
      jenis: jenis.jabatan,
      tautan: same ? rumus(fn("IFERROR", fn("IF", same, kata.baik, kata.putus), kata.putus)) : kata.baik,
    }),
  };
}

function tautanRumus(t: TataLetak, r: RencanaIndikator, row: number, barisJabatan: number): Part {
  const tests = [
    op(cell(row, t.kolom.uraian), "=", cell(row, t.kolom.tertaut)),
    op(cell(barisJabatan, t.kolom.tautan), "=", kata.baik),
    ...(r.formulasi ? [op(linked(r.formulasi), "=", cell(row, t.kolom.formulasi))] : []),
  ];
  return fn("IFERROR", fn("IF", fn("AND", ...tests), kata.baik, kata.putus), kata.putus);
}

/** The order of a grade in one scale of the settings' table, wherever the table has it. */
function urutan({ tabelPredikat: p }: KonteksGaris, skala: SkalaPredikat): UrutanPredikat {
  return (grade) =>
    fn("SUMPRODUCT", op(op(op(p.nama, "=", skala.nama), "*", op(p.grade, "=", grade)), "*", p.urutan));
}

function capaianSel(
  k: KonteksGaris,
  r: RencanaIndikator,
  row: number,
  target: ReturnType<typeof targetRumus>,
): Isian {
  const grade = r.baris.target.map((a) => a.predikat).find((p) => p !== null);
  const scales = r.predikat && grade ? scalesOf(grade, k.skalaPredikat).map(([s]) => urutan(k, s)) : [];
  const konteks = { t: k.t, row, rencana: r, predikat: scales };
  const maksimal = r.targetMaksimal ? (k.skala?.targetMaksimal?.kategori ?? null) : null;
  return {
    targetPeriode: target.periode === null ? null : { rumus: target.periode },
    target: target.tahun === null ? null : { rumus: target.tahun },
    targetDipakai: r.targetLain === null ? null : rumus(berlakuRef),
    capaianPeriode: target.periode === null ? null : rumus(capaianRumus(konteks, "targetPeriode", target)),
    capaian: target.tahun === null ? null : rumus(capaianRumus(konteks, "target", target)),
    kategori: rumus(kategoriRumus(konteks, maksimal)),
    status: rumus(statusRumus(k.t, row)),
  };
}

function garisIndikator(k: KonteksGaris, r: RencanaIndikator, row: number, barisJabatan: number): Garis {
  const { t } = k;
  const lama = k.lama.indikator(r);
  const target = targetRumus(r, k.tahun, t, row);
  const direct = r.komponen.length === 0;
  const tabel = direct
    ? isianTabel(r.deret, { grid: r.grid, t, persen: r.persen, satuan: unitsOf(r) })
    : null;
  const deret = {
    t,
    row,
    konsolidasi: cell(row, t.kolom.konsolidasi),
    bolehKosong: target.tanpaTarget,
    daftarPredikat: r.predikat ? k.tabelPredikat.grade : null,
  };
  const linkedWell = op(cell(row, t.kolom.tautan), "=", kata.baik);
  const angka = direct ? prefilled(tabel, lama.angka) : mergeTyped(bulanKomponen(t, r, row), lama.angka);
  const grades = r.predikat ? gradesOf(r, k.skalaPredikat) : null;
  return {
    jenis: "indikator",
    masukan: direct,
    persen: r.persen,
    predikat: grades,
    pilihan: ["polaritas", "konsolidasi", ...(direct ? (["cara"] as const) : [])],
    rencana: r,
    komponen: null,
    sel: line(
      t,
      {
        no: r.baris.no,
        uraian: rumus(linked(r.tautan)),
        tertaut: r.tautan.teks,
        jenis: jenis.indikator,
        satuan: r.satuan,
        polaritas: lama.polaritas ?? r.polaritas,
        konsolidasi: lama.konsolidasi ?? r.konsolidasi,
        cara: caraSel(tabel, lama),
        realisasi: direct
          ? rumus(fn("IF", linkedWell, nilaiDeret(deret), kata.putus))
          : asRumus(nilaiKomponen(t, r, row)),
        data: rumus(direct ? kelengkapan(r, deret, target) : kelengkapanIndikator(t, row, r.komponen.length)),
        tautan: rumus(tautanRumus(t, r, row, barisJabatan)),
        formulasi: r.formulasi?.teks ?? null,
        ...capaianSel(k, r, row, target),
      },
      angka,
    ),
  };
}

/** Which months may stay blank goes by their targets, and these by the setting. */
function kelengkapan(r: RencanaIndikator, deret: BarisDeret, { tanpaTargetLain: lain }: TargetRumus): Part {
  const usual = kelengkapanDeret(deret);
  if (
    lain === null ||
    (lain.size === deret.bolehKosong.size && [...lain].every((n) => deret.bolehKosong.has(n)))
  )
    return usual;
  return fn(
    "IF",
    op(berlakuRef, "=", r.targetDipakai),
    usual,
    kelengkapanDeret({ ...deret, bolehKosong: lain }),
  );
}

function gradesOf(r: RencanaIndikator, skala: readonly SkalaPredikat[]): readonly string[] {
  const grade = r.baris.target.map((a) => a.predikat).find((p) => p !== null);
  return grade ? (scalesOf(grade, skala)[0]?.[0].urutan ?? []) : [];
}

/** A figure that somebody typed over a formula stays. */
const mergeTyped = (rumusan: readonly (Rumus | null)[], lama: readonly Content[]): SelGaris[] =>
  rumusan.map((r, i) => {
    const typed = lama[i] ?? null;
    return typed === null || typeof typed === "object" ? asRumus(r) : typed;
  });

function garisKomponen(k: KonteksGaris, r: RencanaIndikator, komponen: RencanaKomponen, row: number): Garis {
  const { t } = k;
  const lama = k.lama.komponen(r, komponen.nama);
  const tabel = isianTabel(komponen.deret, { grid: r.grid, t, persen: false, satuan: [] });
  const deret = {
    t,
    row,
    konsolidasi: komponen.tahunLalu ? "nilai akhir" : cell(row, t.kolom.konsolidasi),
    bolehKosong: new Set<number>(),
    daftarPredikat: null,
  };
  return {
    jenis: "komponen",
    masukan: true,
    persen: false,
    predikat: null,
    pilihan: komponen.tahunLalu ? [] : ["konsolidasi", "cara"],
    rencana: r,
    komponen,
    sel: line(
      t,
      {
        uraian: komponen.nama,
        jenis: jenis.komponen,
        satuan: komponen.satuan,
        konsolidasi: komponen.tahunLalu ? "nilai akhir" : (lama.konsolidasi ?? komponen.konsolidasi),
        cara: komponen.tahunLalu ? label.cara.tahunLalu : caraSel(tabel, lama),
        realisasi: rumus(nilaiDeret(deret)),
        data: rumus(kelengkapanDeret(deret)),
      },
      prefilled(tabel, lama.angka),
    ),
  };
}

/** What went from the planner's table but has figures: kept below, marked. */
function garisHilang(k: KonteksGaris): Garis[] {
  const kept = k.lama.sisa();
  if (kept.length === 0) return [];
  const { t } = k;
  const gone = (isi: Isian, angka: readonly Content[] = []): Garis => ({
    ...plain,
    jenis: "hilang",
    nama: typeof isi.uraian === "string" ? isi.uraian : "",
    sel: line(t, isi, angka),
  });
  const marked = (word: string): CellValue => `${word} (${jenis.hilang})`;
  return [
    { ...plain, jenis: "bagian", sel: line(t, { uraian: kata.hilang }) },
    ...kept.flatMap(({ jabatan, nama, angka, satuan, komponen }) => [
      gone({ uraian: jabatan, tertaut: jabatan, jenis: marked(jenis.jabatan) }),
      gone({ uraian: nama, tertaut: nama, satuan, jenis: marked(jenis.indikator) }, angka),
      ...komponen.map((b) =>
        gone({ uraian: b.nama, satuan: b.satuan, jenis: marked(jenis.komponen) }, b.angka),
      ),
    ]),
  ];
}

/** All lines below the header, in order; line i stands in row BARIS_DATA + i. */
export function susunGaris(k: KonteksGaris, rencana: readonly RencanaJabatan[]): Garis[] {
  const all: Garis[] = [];
  const next = (): number => BARIS_DATA + all.length;
  for (const j of rencana) {
    const barisJabatan = next();
    all.push(garisJabatan(k, j, barisJabatan));
    for (const r of j.indikator) {
      all.push(garisIndikator(k, r, next(), barisJabatan));
      for (const komponen of r.komponen) all.push(garisKomponen(k, r, komponen, next()));
    }
  }
  return [...all, ...garisHilang(k)];
}
