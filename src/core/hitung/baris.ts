/** One indikator, evaluated. */
import { type Isi, hitungCapaianIsi } from "../capaian";
import { readKonsolidasi, tebakKonsolidasi } from "../capaian/konsolidasi";
import { readPolaritas, tebakPolaritas } from "../capaian/polaritas";
import type { Angka, BarisHitung, HasilCapaian, Konsolidasi, Polaritas } from "../kontrak";
import type { BarisTerbaca, BlokTerbaca } from "../layout/types";
import { type Pengaturan, type PengaturanBaris, kunciBaris } from "../pengaturan/types";
import { type Pesan, pesan } from "../pesan";
import { parseAddress, quoteSheet } from "../sheet/address";
import { readAngka } from "../sheet/angka";
import { type SheetGrid, valueAt } from "../sheet/grid";
import { isPersen } from "../sheet/satuan";
import type { NilaiDeret } from "./deret";
import { formulaBaris } from "./formula-baris";
import { type PeriodeHitung, readBagian } from "./periode-hitung";
import { type RealisasiTerbaca, readRealisasi } from "./realisasi";
import { compareSources, shownAt } from "./sel-realisasi";
import { type LembarRealisasi, sumberOf } from "./sumber";
import { readTarget } from "./target";

export interface KonteksHitung {
  grid: SheetGrid;
  blok: BlokTerbaca;
  periode: PeriodeHitung;
  /** The planner asked for just this period. */
  diminta: boolean;
  pengaturan: Pengaturan;
  lembarRealisasi: LembarRealisasi | null;
}

/** What the cell of a target says beside its number; only text can say it. */
function isiTarget(angka: Angka | null, grid: SheetGrid): Isi {
  if (angka === null) return { ...readAngka(null), teks: "" };
  const at = parseAddress(angka.sel);
  const typed = at !== null && typeof valueAt(grid, at.row, at.col) === "string";
  const value = angka.nilai !== null || angka.predikat !== null;
  if (value && !typed) return { ...angka, arah: null, kosong: false, ragu: null };
  const { arah, kosong, ragu } = readAngka(angka.teks);
  return { ...angka, arah, kosong: !value && kosong, ragu };
}

/**
 * A unit that only the satuan column gives does not stand against another unit written in the target's own cell
 * ("Peserta" beside "100 orang"); a percentage does.
 */
function unitToCompare(satuan: string | null, column: string | null, target: Isi): string | null {
  const fromColumn = satuan !== null && satuan === column;
  return fromColumn && !isPersen(satuan) && !isPersen(target.satuan) ? null : satuan;
}

function isiRealisasi(nilai: NilaiDeret, satuan: string | null): Isi {
  const blank = { ...readAngka(null), satuan };
  if (nilai.status !== "terhitung") return blank;
  const { dari, predikat } = nilai;
  const teks = dari.length === 1 ? (dari[0]?.angka.teks ?? "") : String(nilai.nilai ?? "");
  return { ...blank, nilai: nilai.nilai, predikat, teks, kosong: false };
}

interface Pilihan<T> {
  nilai: T;
  tebakan: boolean;
  catatan: Pesan[];
}

function choosePolaritas(
  baris: BarisTerbaca,
  target: Isi,
  pilihan: PengaturanBaris | null,
): Pilihan<Polaritas> {
  const said = pilihan?.polaritas ?? readPolaritas(baris.polaritas);
  if (said !== null) return { nilai: said, tebakan: false, catatan: [] };
  if (target.arah !== null) return { nilai: target.arah, tebakan: false, catatan: [] };
  const { polaritas, dasar } = tebakPolaritas(baris.indikator);
  const told = polaritas !== "naik" && dasar !== null;
  return {
    nilai: polaritas,
    tebakan: true,
    catatan: told ? [pesan("hitung.polaritasTebakan", { polaritas, dasar })] : [],
  };
}

function chooseKonsolidasi(
  baris: BarisTerbaca,
  pilihan: PengaturanBaris | null,
): { nilai: Konsolidasi; tebakan: boolean } {
  const said = pilihan?.konsolidasi ?? readKonsolidasi(baris.konsolidasi);
  return said === null
    ? { nilai: tebakKonsolidasi(baris.indikator), tebakan: true }
    : { nilai: said, tebakan: false };
}

/** The first place that holds a figure, else the last one. */
function firstFilled(read: readonly RealisasiTerbaca[]): RealisasiTerbaca | undefined {
  const holds = (r: RealisasiTerbaca): boolean =>
    r.nilai.status !== "belum lengkap" || r.nilai.nilai !== null || r.komponen.some((k) => k.nilai !== null);
  return read.find(holds) ?? read.at(-1);
}

function unitOf(baris: BarisTerbaca, read: RealisasiTerbaca, persen: boolean, target: Isi): string | null {
  const own = read.nilai.status === "tidak dapat dihitung" ? null : read.nilai.satuan;
  return own ?? baris.satuan ?? (read.dihitung && persen ? "%" : null) ?? target.satuan;
}

function selCapaian(baris: BarisTerbaca, grid: SheetGrid, tahun: number): string | null {
  const cell = baris.capaian.find((a) => {
    const p = readBagian(a.periode);
    return (p.jenjang === "tahun" && p.tahun === tahun) || (p.jenjang === "tanpa" && a.teks !== "");
  });
  return cell && cell.teks !== "" ? `${quoteSheet(grid.nama)}!${cell.sel}` : null;
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

/** Evaluates one row: realisasi to date, capaian against the targets of the year and of the period. */
export function hitungBaris(baris: BarisTerbaca, k: KonteksHitung): BarisHitung {
  const { grid, blok, periode, pengaturan } = k;
  const pilihan = pengaturan.baris.get(kunciBaris(blok.jabatan, baris.indikator)) ?? null;
  const konsolidasi = chooseKonsolidasi(baris, pilihan);
  const target = readTarget(baris.target, grid, periode, konsolidasi.nilai);
  const formula = formulaBaris(baris, pilihan?.formula ?? null);
  const konteks = {
    baris,
    periode,
    diminta: k.diminta,
    pilihan,
    konsolidasi,
    tanpaTarget: target.tanpaTarget,
  };
  const sumber = sumberOf(grid, baris, k.lembarRealisasi);
  const reads = sumber.map((s) => readRealisasi(formula, s, konteks));
  const read = firstFilled(reads);
  const isiTahun = isiTarget(target.tahun, grid);
  const persen =
    formula.status === "ada" && (formula.jenis === "persentase" || formula.jenis === "pertumbuhan");
  const nilai: NilaiDeret = read?.nilai ?? {
    status: "belum lengkap",
    nilai: null,
    satuan: null,
    dari: [],
    alasan: pesan("hitung.belumAda"),
  };
  const satuan = read ? unitOf(baris, read, persen, isiTahun) : baris.satuan;
  const isi = isiRealisasi(nilai, unitToCompare(satuan, baris.satuan, isiTahun));
  const polaritas = choosePolaritas(baris, isiTahun, pilihan);
  const pilih = { polaritas: polaritas.nilai, targetMaksimal: pilihan?.targetMaksimal ?? false };
  const tahun = hitungCapaianIsi(isiTahun, isi, pilih, pengaturan);
  const isiPeriode = target.periode === null ? null : isiTarget(target.periode, grid);
  const perPeriode = isiPeriode === null ? null : hitungCapaianIsi(isiPeriode, isi, pilih, pengaturan);
  const main = perPeriode !== null && perPeriode.status === "terhitung" ? perPeriode : tahun;
  const ready = nilai.status === "terhitung";
  const noTarget = ready && target.tahun === null && perPeriode === null;
  return {
    lembar: grid.nama,
    baris: baris.baris,
    jabatan: blok.jabatan,
    indikator: baris.indikator,
    komponen: read?.komponen ?? [],
    realisasi: nilai.status === "tidak dapat dihitung" ? null : nilai.nilai,
    satuan,
    target: target.tahun?.nilai ?? null,
    capaian: ready ? tahun.capaian : null,
    targetPeriode: target.periode?.nilai ?? null,
    capaianPeriode: ready ? (perPeriode?.capaian ?? null) : null,
    kategori: ready ? main.kategori : null,
    selRealisasi: read ? shownAt(read, periode) : null,
    selCapaian: selCapaian(baris, grid, periode.tahun),
    rumus: ready ? main.rumus : null,
    status: statusOf(nilai, tahun, perPeriode),
    catatan: unique([
      ...(nilai.status === "terhitung" ? [] : [nilai.alasan]),
      ...(noTarget && baris.target.length > 0
        ? [pesan("hitung.tahunTanpaTarget", { tahun: String(periode.tahun) })]
        : []),
      ...(ready ? main.catatan : []),
      ...(ready && main !== tahun && tahun.status !== "terhitung" && target.tahun !== null
        ? tahun.catatan
        : []),
      ...(read?.catatan ?? []),
      ...target.catatan,
      ...polaritas.catatan,
      ...compareSources(reads, sumber, periode),
    ]),
  };
}
