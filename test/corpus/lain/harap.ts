/** Short ways to say, beside a worksheet written as a table, how it must be read. */
import type { Angka } from "../../../src/core/kontrak";
import type { SheetGrid } from "../../../src/core/sheet/grid";
import { worksheet } from "../../core/worksheet";
import { BEBAS, type HarapanBaris, type HarapanBlok, type HarapanLembar } from "../harapan";

export interface KasusLain {
  nama: string;
  sheets: SheetGrid[];
  harapan: HarapanLembar[];
}

/** A workbook of one sheet, written as a table. */
export function kasus(nama: string, tabel: string, blok: HarapanBlok[], pada = "A1"): KasusLain {
  const sheet = worksheet(tabel, "Lembar1", pada);
  return { nama, sheets: [sheet], harapan: [{ nama: "Lembar1", blok }] };
}

/** A workbook of several sheets: name, table, blocks. */
export function kasusBuku(nama: string, lembar: [string, string, HarapanBlok[]][]): KasusLain {
  return {
    nama,
    sheets: lembar.map(([n, tabel]) => worksheet(tabel, n)),
    harapan: lembar.map(([n, , blok]) => ({ nama: n, blok })),
  };
}

/** A block; what is not said is not there. */
export function blok(
  jenis: HarapanBlok["jenis"],
  jabatan: string | null,
  baris: HarapanBaris[],
  lebih: Partial<HarapanBlok> = {},
): HarapanBlok {
  return {
    jenis,
    jabatan,
    barisJabatan: null,
    barisAkhir: null,
    tugas: [],
    fungsi: [],
    kolom: null,
    baris,
    ...lebih,
  };
}

/** A row at a sheet row (from 1); what is not said is null, and a sasaran is its own. */
export function baris(
  di: number,
  sasaran: string,
  indikator: string,
  lebih: Partial<HarapanBaris> = {},
): HarapanBaris {
  return {
    baris: di,
    no: null,
    sasaran,
    sasaranLanjutan: false,
    indikator,
    formulasi: null,
    satuan: null,
    polaritas: null,
    konsolidasi: null,
    target: [],
    realisasi: [],
    capaian: [],
    sumberData: null,
    penanggungJawab: null,
    ket: null,
    komponen: [],
    ...lebih,
  };
}

/** The same sasaran as the row above. */
export const lanjut: Partial<HarapanBaris> = { sasaranLanjutan: true };

/** A figure: cell, text, value, unit; then its column's label and period. */
export function angka(
  sel: string,
  teks: string,
  nilai: number | null,
  satuan: string | null,
  label: string = BEBAS,
  periode: string | null = null,
  lebih: Partial<Angka> = {},
): Angka {
  return {
    label,
    periode,
    kumulatif: false,
    sel,
    teks,
    nilai,
    nilaiAtas: null,
    satuan,
    predikat: null,
    ...lebih,
  };
}

/** A blank or dash under a column of figures. */
export const kosong = (sel: string, label: string = BEBAS, periode: string | null = null, teks = ""): Angka =>
  angka(sel, teks, null, null, label, periode);
