/** All that a period asks for, over the whole workbook. */
import type { KomponenFormula } from "../formulasi";
import { matchKomponen } from "../hitung/cocok";
import { formulaBaris } from "../hitung/formula-baris";
import { pilihanSel, type SelPilihan } from "./pilihan";
import { siapkanLembar } from "../hitung/siapkan";
import type { LembarRealisasi, RealisasiBaris } from "../hitung/sumber";
import { readTarget } from "../hitung/target";
import type { BarisTerbaca, BlokTerbaca, LembarTerbaca } from "../layout/types";
import { type Pengaturan, kunciBaris } from "../pengaturan";
import { readLembarRealisasi } from "../reports/realisasi";
import { type RencanaIndikator, rencanaBuku } from "../reports/realisasi/rencana";
import { isTahunLalu } from "../capaian/tahun-lalu";
import { type SkalaPredikat, scalesOf } from "../sheet/predikat";
import type { WorkbookData } from "../sheet/grid";
import { isPersen } from "../sheet/satuan";
import { type PerihalDatum, type SumberDatum, datum } from "./data";
import { deretIsian, kolomOf, kolomSetahun } from "./kolom";
import type { BukuIsian, DataIsian, IndikatorIsian, KolomIsian } from "./types";

export interface OpsiIsian {
  tahun: number;
  /** Month at whose end the period closes, 1..12. */
  akhir: number;
  pengaturan: Pengaturan;
}

interface Konteks extends OpsiIsian {
  realisasi: LembarRealisasi | null;
  pilihan: SelPilihan | null;
  kolom: KolomIsian[];
}

/** The grades of the scale that the target's own belongs to. */
function gradesOf(r: RencanaIndikator, skala: readonly SkalaPredikat[]): readonly string[] {
  const grade = r.baris.target.map((a) => a.predikat).find((p) => p !== null);
  return grade ? (scalesOf(grade, skala)[0]?.[0].urutan ?? []) : [];
}

function indikatorOf(
  k: Konteks,
  blok: BlokTerbaca,
  baris: BarisTerbaca,
  rencana: RencanaIndikator,
): IndikatorIsian {
  const { grid } = rencana;
  const found = k.realisasi?.find(grid.nama, baris.baris) ?? null;
  const kept = found !== null && !("putus" in found) ? found : null;
  const tersimpan = k.pengaturan.baris.get(kunciBaris(blok.jabatan, baris.indikator)) ?? null;
  const formula = formulaBaris(baris, tersimpan?.formula ?? null);
  const target = readTarget(
    baris.target,
    grid,
    { kode: String(k.tahun), tahun: k.tahun, akhir: k.akhir },
    rencana.konsolidasi,
  );
  const base = {
    kunci: `${grid.nama}!${baris.baris}`,
    indikator: baris.indikator,
    pohon: formula.status === "ada" ? formula.pohon : null,
    jenis: formula.status === "ada" ? formula.jenis : null,
    target: target.tahun?.nilai ?? null,
    catatan: kept?.catatan ?? [],
  };
  if (found !== null && "putus" in found) return { ...base, sumber: "lembar", putus: found.putus, data: [] };
  const parts = formula.status === "ada" ? formula.komponen : [];
  const isi = { base, blok, baris, rencana, kept, parts, tanpaTarget: target.tanpaTarget };
  const data =
    kept !== null && kept.komponen.length > 0 ? komponenLembar(k, isi, kept) : tanpaKomponenLembar(k, isi);
  const ada = data.some((d) => d.tempat.jenis !== "tidak ada");
  return {
    ...base,
    putus: null,
    sumber: !ada ? "tidak ada" : kept !== null ? "lembar" : "tabel",
    data,
  };
}

interface Isi {
  base: { kunci: string; indikator: string };
  blok: BlokTerbaca;
  baris: BarisTerbaca;
  rencana: RencanaIndikator;
  kept: RealisasiBaris | null;
  parts: readonly KomponenFormula[];
  tanpaTarget: ReadonlySet<number>;
}

function buat(
  k: Konteks,
  isi: Isi,
  p: Omit<PerihalDatum, "jabatan" | "indikator">,
  s: SumberDatum[],
): DataIsian {
  for (const { angka, grid } of s)
    for (const t of deretIsian(angka, grid, k.tahun)?.titik ?? []) k.kolom.push(kolomOf(t));
  return datum({ ...p, jabatan: isi.blok.jabatan, indikator: isi.baris.indikator }, s, k.tahun, k.akhir);
}

const none: ReadonlySet<number> = new Set();

/** Komponen rows of the Realisasi sheet, each with the table's row of the same komponen behind it. */
function komponenLembar(k: Konteks, isi: Isi, kept: RealisasiBaris): DataIsian[] {
  const { rencana, parts } = isi;
  const pairs = matchKomponen(parts, kept.komponen);
  return kept.komponen.map((row, i) => {
    const part = parts.find((x) => pairs.get(x.kode) === row) ?? null;
    const planned = rencana.komponen.find((x) => x.kode === part?.kode) ?? null;
    const said = kept.konsolidasiKomponen?.[i]?.konsolidasi;
    return buat(
      k,
      isi,
      {
        id: `${isi.base.kunci}#${i}`,
        kode: part?.kode ?? null,
        nama: row.nama,
        satuan: row.satuan,
        persen: isPersen(row.satuan),
        predikat: null,
        setahun: planned?.tahunLalu ?? isTahunLalu(row.nama),
        konsolidasi: said ?? planned?.konsolidasi ?? "nilai akhir",
        peran: part?.peran ?? null,
        pilihan: k.pilihan?.(row.baris - 1) ?? null,
        bolehKosong: none,
      },
      [
        ...(k.realisasi ? [{ grid: k.realisasi.grid, angka: row.realisasi, sendiri: true }] : []),
        ...(planned && planned.tabel.length > 0
          ? [{ grid: rencana.grid, angka: planned.tabel, sendiri: false }]
          : []),
      ],
    );
  });
}

/** Typed in directly, or into the komponen rows of the planner's own table. */
function tanpaKomponenLembar(k: Konteks, isi: Isi): DataIsian[] {
  const { rencana, kept, base } = isi;
  const own: SumberDatum[] =
    kept && k.realisasi ? [{ grid: k.realisasi.grid, angka: kept.indikator, sendiri: true }] : [];
  const ofTable = rencana.komponen.filter((x) => x.tabel.length > 0);
  const direct =
    kept !== null || rencana.komponen.length === 0 || (ofTable.length === 0 && rencana.tabel.length > 0);
  if (direct) {
    const at = kept?.indikator[0]?.sel;
    const table =
      rencana.tabel.length > 0 ? [{ grid: rencana.grid, angka: rencana.tabel, sendiri: false }] : [];
    return [
      buat(
        k,
        isi,
        {
          id: `${base.kunci}#0`,
          kode: null,
          nama: isi.baris.indikator,
          satuan: rencana.satuan,
          persen: rencana.persen,
          predikat: rencana.predikat ? gradesOf(rencana, k.pengaturan.skalaPredikat) : null,
          setahun: false,
          konsolidasi: kept?.konsolidasi ?? rencana.konsolidasi,
          peran: null,
          pilihan: at === undefined ? null : (k.pilihan?.(rowOf(at)) ?? null),
          bolehKosong: isi.tanpaTarget,
        },
        [...own, ...table],
      ),
    ];
  }
  return rencana.komponen.map((x, i) =>
    buat(
      k,
      isi,
      {
        id: `${base.kunci}#${i}`,
        kode: x.kode,
        nama: x.nama,
        satuan: x.satuan,
        persen: isPersen(x.satuan),
        predikat: null,
        setahun: x.tahunLalu,
        konsolidasi: x.konsolidasi,
        peran: isi.parts.find((c) => c.kode === x.kode)?.peran ?? null,
        pilihan: null,
        bolehKosong: none,
      },
      x.tabel.length > 0 ? [{ grid: rencana.grid, angka: x.tabel, sendiri: false }] : [],
    ),
  );
}

const rowOf = (sel: string): number => Number(/\d+$/.exec(sel)?.[0] ?? 0) - 1;

/**
 * What the period asks for: the Realisasi sheet's cells where it has a row, else those of the planner's own table. A row
 * whose link is lost has no data and says so; one without a place says what it would ask for.
 */
export function isianBuku(buku: WorkbookData, lembar: readonly LembarTerbaca[], opsi: OpsiIsian): BukuIsian {
  const realisasi = readLembarRealisasi(buku, opsi.tahun);
  const kolom: KolomIsian[] = [];
  const k: Konteks = { ...opsi, realisasi, pilihan: pilihanSel(buku, opsi.tahun), kolom };
  const plans = new Map(
    rencanaBuku(buku, lembar, opsi.tahun, opsi.pengaturan).flatMap((j) =>
      j.indikator.map((r) => [`${r.grid.nama}!${r.baris.baris}`, r] as const),
    ),
  );
  const jabatan = siapkanLembar(buku, lembar, opsi.tahun).flatMap(({ nama, blok }) =>
    blok.map((b) => ({
      kunci: `${nama}!${b.rentang}`,
      lembar: nama,
      jabatan: b.jabatan,
      indikator: b.baris.flatMap((baris) => {
        const plan = plans.get(`${nama}!${baris.baris}`);
        return plan ? [indikatorOf(k, b, baris, plan)] : [];
      }),
    })),
  );
  return {
    tahun: opsi.tahun,
    akhir: opsi.akhir,
    kolom: kolomSetahun(kolom),
    lembar: realisasi?.grid.nama ?? null,
    jabatan: jabatan.filter((j) => j.indikator.length > 0),
  };
}
