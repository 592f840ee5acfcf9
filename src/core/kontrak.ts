/**
 * The readings as plain data, in the words of the command line's contract.
 * Where the contract has a sentence (`catatan`, `rumus`, `pesan`), the core has a {@link Pesan}:
 * a key and its values, made a sentence in the reader's language by `src/messages`.
 */
import type { Pesan } from "./pesan";

export type Jenis = "IKI" | "IKU" | "PK" | "pengukuran";

/** Every role of a column, in the order of a table from left to right. */
export const semuaPeran = [
  "no",
  "sasaran",
  "indikator",
  "formulasi",
  "satuan",
  "polaritas",
  "konsolidasi",
  "target",
  "realisasi",
  "capaian",
  "sumberData",
  "penanggungJawab",
  "ket",
  "lain",
] as const;

export type Peran = (typeof semuaPeran)[number];

export const semuaPolaritas = ["naik", "turun", "stabil"] as const;
export type Polaritas = (typeof semuaPolaritas)[number];
export const semuaKonsolidasi = ["jumlah", "rata-rata", "nilai akhir"] as const;
export type Konsolidasi = (typeof semuaKonsolidasi)[number];

/** A column of the indikator table. */
export interface Kolom {
  peran: Peran;
  /** Column letters, "C". */
  kolom: string;
  label: string;
  /** Header path, top down. */
  jalur: string[];
  /** 0..1 */
  keyakinan: number;
}

/** A target, realisasi or capaian cell. */
export interface Angka {
  label: string;
  /** "2024", "2024-03", "03", "TW1", "2024-TW1", "S1"; null where the header names no period. */
  periode: string | null;
  /** true for "s.d. Maret". */
  kumulatif: boolean;
  /** A1 address without sheet, "F12". */
  sel: string;
  /** As a person sees it, Indonesian marks. */
  teks: string;
  /** Percent points where the unit is "%"; the lower bound of a range. */
  nilai: number | null;
  /** The upper bound of a range. */
  nilaiAtas: number | null;
  satuan: string | null;
  predikat: string | null;
}

export interface Baris {
  /** Sheet row, from 1, of the indikator cell (where blank: of the formulasi cell). */
  baris: number;
  no: string | null;
  sasaran: string;
  sasaranLanjutan: boolean;
  indikator: string;
  formulasi: string | null;
  satuan: string | null;
  polaritas: string | null;
  konsolidasi: string | null;
  target: Angka[];
  realisasi: Angka[];
  capaian: Angka[];
  sumberData: string | null;
  penanggungJawab: string | null;
  ket: string | null;
}

export interface Blok {
  jenis: Jenis;
  /** A1 address of the whole block with its identity lines, "B2:G31". */
  rentang: string;
  jabatan: string | null;
  tugas: string[];
  fungsi: string[];
  kolom: Kolom[];
  /** 0..1 */
  keyakinan: number;
  baris: Baris[];
}

export type JenisFormula =
  | "persentase"
  | "rasio"
  | "pertumbuhan"
  | "jumlah"
  | "penjumlahan"
  | "rata-rata"
  | "perkalian"
  | "selisih"
  | "eksternal";

export type StatusHitung = "terhitung" | "belum lengkap" | "tidak dapat dihitung";

export interface SoalCapaian {
  target: string | number | null;
  realisasi: string | number | null;
  polaritas?: Polaritas;
  skala?: string;
  targetMaksimal?: boolean;
  batas?: number | null;
}

export interface HasilCapaian {
  /** Percent points, before the cap. */
  capaian: number | null;
  capaianDibatasi: number | null;
  /** From the uncapped capaian. */
  kategori: string | null;
  nilai: number | null;
  rumus: Pesan | null;
  status: StatusHitung;
  catatan: Pesan[];
}

export interface KomponenHitung {
  nama: string;
  /** Every cell of the year that it is read from, filled or not, in period order: "'Realisasi 2026'!I7". */
  sel: string[];
  nilai: number | null;
}

/** One indikator, evaluated: a line of `hitung`. */
export interface BarisHitung {
  lembar: string;
  baris: number;
  jabatan: string | null;
  indikator: string;
  komponen: KomponenHitung[];
  realisasi: number | null;
  satuan: string | null;
  target: number | null;
  capaian: number | null;
  targetPeriode: number | null;
  capaianPeriode: number | null;
  kategori: string | null;
  selRealisasi: string | null;
  selCapaian: string | null;
  rumus: Pesan | null;
  status: StatusHitung;
  catatan: Pesan[];
}
