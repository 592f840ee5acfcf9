/** One indikator, evaluated. */
import { type Isi, hitungCapaianIsi, tanpaCapaian } from "../capaian";
import type { BarisHitung, HasilCapaian, Konsolidasi, Polaritas } from "../kontrak";
import type { BarisTerbaca, BlokTerbaca } from "../layout/types";
import { type Pengaturan, kunciBaris } from "../pengaturan/types";
import { type Pesan, pesan } from "../pesan";
import { quoteSheet } from "../sheet/address";
import { readAngka } from "../sheet/angka";
import { formatBilangan, roundNoise } from "../sheet/bilangan";
import type { SheetGrid } from "../sheet/grid";
import { isPersen } from "../sheet/satuan";
import { compareReading } from "./bacaan-mungkin";
import type { NilaiDeret } from "./deret";
import { remarkOnColumns, remarkOnYear } from "./catatan-realisasi";
import { formulaBaris } from "./formula-baris";
import { isPercentFormula, isiTarget, unitOfRealisasi, unitToCompare } from "./isi-baris";
import type { PeriodeHitung } from "./periode-hitung";
import { chooseKonsolidasi, choosePolaritas } from "./pilihan-baris";
import { type CaraKomponen, type RealisasiTerbaca, readRealisasi } from "./realisasi";
import { compareSources, shownAt, shows } from "./sel-realisasi";
import { type LembarRealisasi, sumberOf } from "./sumber";
import { readTarget } from "./target";
import { catatanBerlaku, targetBerlaku } from "./target-berlaku";
import { targetTampak } from "./target-tampak";

export interface KonteksHitung {
  grid: SheetGrid;
  blok: BlokTerbaca;
  periode: PeriodeHitung;
  /** The planner asked for just this period. */
  diminta: boolean;
  /** The table names years, and the one asked for is none of them. */
  tahunLain: boolean;
  /** The year that columns without one are of, as far as the table tells. */
  tahunTanpa: number;
  pengaturan: Pengaturan;
  lembarRealisasi: LembarRealisasi | null;
}

/** What a row was evaluated by, and which of it is a guess that waits for the planner. */
export interface Ketetapan {
  /** `tolak`: nothing decides it, so that there is no capaian; `nilai` is only the usual case. */
  polaritas: { nilai: Polaritas; tebakan: boolean; tolak: boolean };
  /** Of the indikator's own figures: counts where they are not calculated from komponen. */
  konsolidasi: { nilai: Konsolidasi; tebakan: boolean };
  /** Of each komponen that the formula was applied to. */
  komponen: readonly CaraKomponen[];
}

/** The contract's line, and what the pane asks beside it. */
export interface BarisTerhitung extends BarisHitung {
  /** The realisasi's grade, where it is one instead of a number. */
  predikat: string | null;
  ketetapan: Ketetapan;
}

function isiRealisasi(nilai: NilaiDeret, satuan: string | null): Isi {
  const blank = { ...readAngka(null), satuan };
  if (nilai.status !== "terhitung") return blank;
  const { dari, predikat } = nilai;
  const [only, other] = dari;
  // A calculated figure says its unit, as a cell under a percent format does.
  const teks =
    only && !other
      ? only.angka.teks
      : nilai.nilai === null
        ? ""
        : `${formatBilangan(nilai.nilai)}${isPersen(satuan) ? "%" : ""}`;
  return { ...blank, nilai: nilai.nilai, predikat, teks, kosong: false };
}

/** The first place that holds a figure, else the first one. */
function firstFilled(read: readonly RealisasiTerbaca[]): RealisasiTerbaca | undefined {
  const holds = (r: RealisasiTerbaca): boolean =>
    r.nilai.status !== "belum lengkap" || r.nilai.nilai !== null || r.komponen.some((k) => k.nilai !== null);
  return read.find(holds) ?? read[0];
}

/** The cell of the year's capaian. Of several columns that name no year only one that shows the same figure is it. */
function selCapaian(
  baris: BarisTerbaca,
  grid: SheetGrid,
  tahun: number,
  capaian: number | null,
): string | null {
  const filled = baris.capaian.filter((a) => a.teks !== "");
  const dated = filled.filter((a) => a.periode === String(tahun));
  const [only, ...others] = dated.length > 0 ? dated : filled.filter((a) => a.periode === null);
  const cell =
    others.length === 0
      ? only
      : [only, ...others].find((a) => capaian !== null && a !== undefined && shows(a, capaian));
  return cell ? `${quoteSheet(grid.nama)}!${cell.sel}` : null;
}

function statusOf(
  nilai: NilaiDeret,
  tahun: HasilCapaian,
  periode: HasilCapaian | null,
): BarisHitung["status"] {
  if (nilai.status !== "terhitung") return nilai.status;
  return tahun.status === "terhitung" || periode?.status === "terhitung"
    ? "terhitung"
    : "tidak dapat dihitung";
}

const unique = (catatan: readonly Pesan[]): Pesan[] => [
  ...new Map(catatan.map((p) => [JSON.stringify(p), p])).values(),
];

const withoutReading = (putus: Pesan | null): NilaiDeret =>
  putus === null
    ? { status: "belum lengkap", nilai: null, satuan: null, dari: [], alasan: pesan("hitung.belumAda") }
    : { status: "tidak dapat dihitung", dari: [], alasan: putus };

const hasFiguresOf = ({ realisasi, komponen }: BarisTerbaca): boolean =>
  [realisasi, ...komponen.map((k) => k.realisasi)]
    .flat()
    .some((a) => a.nilai !== null || a.predikat !== null);

/** Evaluates one row: realisasi to date, capaian against the targets of the year and of the period. */
export function hitungBaris(baris: BarisTerbaca, k: KonteksHitung): BarisTerhitung {
  const { grid, blok, periode, pengaturan } = k;
  const pilihan = pengaturan.baris.get(kunciBaris(blok.jabatan, baris.indikator)) ?? null;
  const found = k.lembarRealisasi?.find(grid.nama, baris.baris) ?? null;
  const putus = found !== null && "putus" in found ? found.putus : null;
  const kept = found !== null && !("putus" in found) ? found : null;
  const berlaku = targetBerlaku(baris.target, blok.kolom, periode.tahun, pengaturan.targetBerlaku);
  const angka = { target: berlaku.target, grid, periode };
  const konsolidasi = chooseKonsolidasi(baris, pilihan, angka, kept?.konsolidasi ?? null);
  const stated = readTarget(berlaku.target, grid, periode, konsolidasi.nilai);
  const target = targetTampak(stated, kept);
  const formula = formulaBaris(baris, pilihan?.formula ?? null);
  const konteks = {
    baris,
    periode,
    diminta: k.diminta,
    pilihan,
    konsolidasi,
    tanpaTarget: target.tanpaTarget,
    targetTahun: target.tahun?.nilai ?? null,
    targetKumulatif: target.kumulatif ? (target.periode?.nilai ?? null) : null,
  };
  // A row of the Realisasi sheet that lost its link says so; figures of the table in its place would hide it.
  const sumber = putus === null ? sumberOf(grid, baris, k.lembarRealisasi, kept) : [];
  const reads = sumber.map((s) => readRealisasi(formula, s, konteks));
  const read = firstFilled(reads);
  // Where the table's own figures count, the Realisasi sheet shows none of them.
  const shown = read === reads[0] ? kept : null;
  const isiTahun = isiTarget(target.tahun, grid);
  const nilai = read?.nilai ?? withoutReading(putus);
  const own = nilai.status === "tidak dapat dihitung" ? null : nilai.satuan;
  const dihitung = read?.dihitung === true && isPercentFormula(formula);
  const satuan = unitOfRealisasi(own, baris, dihitung, isiTahun);
  const isi = isiRealisasi(nilai, unitToCompare(satuan, baris.satuan, isiTahun));
  const polaritas = choosePolaritas(baris, isiTahun, pilihan, kept?.polaritas);
  const pilih = { polaritas: polaritas.nilai, targetMaksimal: pilihan?.targetMaksimal ?? false };
  const against = (t: Isi): HasilCapaian => {
    const capaian = hitungCapaianIsi(t, isi, pilih, pengaturan);
    const refused = polaritas.tolak && capaian.status === "terhitung";
    return refused ? tanpaCapaian("tidak dapat dihitung", polaritas.catatan) : capaian;
  };
  const tahun = against(isiTahun);
  const perPeriode = target.periode === null ? null : against(isiTarget(target.periode, grid));
  const main = perPeriode !== null && perPeriode.status === "terhitung" ? perPeriode : tahun;
  const ready = nilai.status === "terhitung";
  // Figures of another year are refused; a row that has none at all still waits for its own.
  const foreign = k.tahunLain && kept === null && nilai.status === "belum lengkap" && hasFiguresOf(baris);
  const sendiri = `${quoteSheet(grid.nama)}!`;
  const noTarget = (ready || foreign) && stated.tahun === null && stated.periode === null;
  return {
    lembar: grid.nama,
    baris: baris.baris,
    jabatan: blok.jabatan,
    indikator: baris.indikator,
    komponen: read?.komponen ?? [],
    realisasi:
      nilai.status === "tidak dapat dihitung" || nilai.nilai === null ? null : roundNoise(nilai.nilai),
    predikat: nilai.status === "terhitung" ? nilai.predikat : null,
    ketetapan: {
      polaritas: { nilai: polaritas.nilai, tebakan: polaritas.tebakan, tolak: polaritas.tolak },
      konsolidasi: { nilai: konsolidasi.nilai, tebakan: konsolidasi.tebakan },
      komponen: read?.cara ?? [],
    },
    satuan,
    target: target.tahun?.nilai ?? null,
    capaian: ready ? tahun.capaian : null,
    targetPeriode: target.periode?.nilai ?? null,
    capaianPeriode: ready ? (perPeriode?.capaian ?? null) : null,
    kategori: ready ? main.kategori : null,
    selRealisasi: shown?.selRealisasi ?? (read ? shownAt(read, periode) : null),
    selCapaian: shown?.selCapaian ?? selCapaian(baris, grid, periode.tahun, ready ? tahun.capaian : null),
    rumus: ready ? main.rumus : null,
    status: foreign ? "tidak dapat dihitung" : statusOf(nilai, tahun, perPeriode),
    catatan: unique([
      ...(nilai.status === "terhitung" ? [] : [nilai.alasan]),
      ...(noTarget && baris.target.length > 0
        ? [pesan("hitung.tahunTanpaTarget", { tahun: String(periode.tahun) })]
        : []),
      ...(ready ? main.catatan : []),
      ...(ready && main !== tahun && tahun.status !== "terhitung" && target.tahun !== null
        ? tahun.catatan
        : []),
      ...(ready && main === tahun && perPeriode !== null ? perPeriode.catatan : []),
      ...(ready ? nilai.dari.flatMap((t) => t.ragu ?? []) : []),
      ...(k.tahunTanpa === periode.tahun ? [] : remarkOnYear(nilai.dari, periode.tahun)),
      ...remarkOnColumns(blok.kolom, [
        ...nilai.dari.flatMap((t) => (t.sel.startsWith(sendiri) ? t.sel.slice(sendiri.length) : [])),
        ...[target.tahun, target.periode].flatMap((t) => t?.sel ?? []),
      ]),
      ...(shown?.catatan ?? []),
      ...(read?.catatan ?? []),
      ...catatanBerlaku(berlaku, [target.tahun, target.periode]),
      ...target.catatan,
      ...polaritas.catatan,
      ...(read?.dihitung === true ? [] : konsolidasi.catatan),
      ...compareSources(reads, sumber, periode),
      ...compareReading(formula, read, sumber, konteks),
    ]),
  };
}
