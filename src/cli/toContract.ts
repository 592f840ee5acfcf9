/** From the core's readings to the contract's shapes: nothing more than the contract names, sentences in Indonesian. */
import type { BacaanFormula } from "../core/formulasi/types";
import type { Angka, Baris, BarisHitung, Blok, HasilCapaian, Kolom } from "../core/kontrak";
import type { LembarTerbaca } from "../core/layout";
import type { Pesan } from "../core/pesan";
import type { Temuan } from "../core/rules";
import { sentence } from "../messages";
import { countLevels } from "./tell/findings";

const told = (list: readonly Pesan[]): string[] => list.map((pesan) => sentence(pesan));
const toldOrNull = (pesan: Pesan | null): string | null => (pesan === null ? null : sentence(pesan));

export function bacaanKeluar(berkas: string, lembar: readonly LembarTerbaca[]) {
  return { versi: 1, berkas, lembar: lembar.map(({ nama, blok }) => ({ nama, blok: blok.map(blokKeluar) })) };
}

function blokKeluar({ jenis, rentang, jabatan, tugas, fungsi, kolom, keyakinan, baris }: Blok): Blok {
  return {
    jenis,
    rentang,
    jabatan,
    tugas,
    fungsi,
    kolom: kolom.map(kolomKeluar),
    keyakinan: rounded(keyakinan),
    baris: baris.map(barisKeluar),
  };
}

function kolomKeluar({ peran, kolom, label, jalur, keyakinan }: Kolom): Kolom {
  return { peran, kolom, label, jalur, keyakinan: rounded(keyakinan) };
}

function barisKeluar(b: Baris): Baris {
  return {
    baris: b.baris,
    no: b.no,
    sasaran: b.sasaran,
    sasaranLanjutan: b.sasaranLanjutan,
    indikator: b.indikator,
    formulasi: b.formulasi,
    satuan: b.satuan,
    polaritas: b.polaritas,
    konsolidasi: b.konsolidasi,
    target: b.target.map(angkaKeluar),
    realisasi: b.realisasi.map(angkaKeluar),
    capaian: b.capaian.map(angkaKeluar),
    sumberData: b.sumberData,
    penanggungJawab: b.penanggungJawab,
    ket: b.ket,
  };
}

function angkaKeluar({
  label,
  periode,
  kumulatif,
  sel,
  teks,
  nilai,
  nilaiAtas,
  satuan,
  predikat,
}: Angka): Angka {
  return { label, periode, kumulatif, sel, teks, nilai, nilaiAtas, satuan, predikat };
}

export function formulaKeluar({
  teks,
  status,
  jenis,
  komponen,
  ekspresi,
  parafrasa,
  catatan,
}: BacaanFormula) {
  return {
    teks,
    status,
    jenis,
    komponen: komponen.map(({ kode, nama }) => ({ kode, nama })),
    ekspresi,
    parafrasa,
    catatan: told(catatan),
  };
}

export function capaianKeluar({
  capaian,
  capaianDibatasi,
  kategori,
  nilai,
  rumus,
  status,
  catatan,
}: HasilCapaian) {
  return {
    capaian,
    capaianDibatasi,
    kategori,
    nilai,
    rumus: toldOrNull(rumus),
    status,
    catatan: told(catatan),
  };
}

export function barisHitungKeluar(b: BarisHitung) {
  return {
    lembar: b.lembar,
    baris: b.baris,
    jabatan: b.jabatan,
    indikator: b.indikator,
    komponen: b.komponen.map(({ nama, sel, nilai }) => ({ nama, sel, nilai })),
    realisasi: b.realisasi,
    satuan: b.satuan,
    target: b.target,
    capaian: b.capaian,
    targetPeriode: b.targetPeriode,
    capaianPeriode: b.capaianPeriode,
    kategori: b.kategori,
    selRealisasi: b.selRealisasi,
    selCapaian: b.selCapaian,
    rumus: toldOrNull(b.rumus),
    status: b.status,
    catatan: told(b.catatan),
  };
}

/** A confidence tells nothing beyond its third decimal. */
function rounded(keyakinan: number): number {
  return Math.round(keyakinan * 1000) / 1000;
}

/** The contract's Pemeriksaan. */
export function pemeriksaanKeluar(berkas: string, temuan: readonly Temuan[]): unknown {
  return {
    versi: 1,
    berkas,
    temuan: temuan.map(({ pesan: apa, perbaikan, ...rest }) => ({
      ...rest,
      pesan: sentence(apa),
      perbaikan: perbaikan === null ? null : sentence(perbaikan.pesan),
    })),
    jumlah: countLevels(temuan),
  };
}
