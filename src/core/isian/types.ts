/** What there is to fill in for one period: by jabatan, indikator and datum, each with the cell that takes it. */
import type { Content } from "../edits";
import type { PeranKomponen, Pohon } from "../formulasi";
import type { Jenjang } from "../hitung/periode-hitung";
import type { JenisFormula, Konsolidasi } from "../kontrak";
import type { Pesan } from "../pesan";

/** A column of figures: what kind, and the month at whose end it closes. */
export interface KolomIsian {
  jenjang: Jenjang;
  /** 1..12 */
  akhir: number;
}

/** A cell of the workbook with what it holds. */
export interface SelIsian {
  lembar: string;
  /** "I7" */
  sel: string;
  isi: Content;
}

/** Where a datum of the chosen period stands. */
export type TempatIsian =
  /** Typed there: a figure of 75 is written as 75 / `bagi`, 100 where the cell holds fractions. */
  | ({ jenis: "sel"; bagi: 1 | 100 } & SelIsian)
  /** A formula of the planner's own: shown, not written over. */
  | { jenis: "rumus"; lembar: string; sel: string }
  /** Two columns for one period: which is meant can't be told. */
  | { jenis: "ganda"; lembar: string; sel: string }
  /** The row's columns close at other months: its next one. */
  | { jenis: "bukan periode ini"; berikut: KolomIsian | null }
  | { jenis: "tidak ada" };

/** A figure of an earlier column. */
export interface AngkaLalu extends KolomIsian {
  /** Percent points where the unit is "%". */
  nilai: number | null;
  predikat: string | null;
}

export interface DataIsian {
  /** Of the workbook: the planner's row and the place among its data, "IKI!7#0". */
  id: string;
  /** Of the datum, wherever its row stands: by jabatan, indikator and name. */
  kunci: string;
  /** Of the formula, "c1"; null: the indikator itself. */
  kode: string | null;
  nama: string;
  satuan: string | null;
  /** Typed 75 or 75%. */
  persen: boolean;
  /** Typed as one of these grades; empty: any grade; null: a number. */
  predikat: readonly string[] | null;
  /** A komponen of the year before: one figure a year. */
  setahun: boolean;
  /** Owed in this period. */
  wajib: boolean;
  /** Figures run from the year's start. */
  kumulatif: boolean;
  konsolidasi: Konsolidasi;
  peran: PeranKomponen | null;
  tempat: TempatIsian;
  /** What stands there: a number (percent points where the unit is "%") or a grade. */
  nilai: number | null;
  nilaiPredikat: string | null;
  /** Why what stands there can't be used. */
  masalah: Pesan | null;
  /** The column before, filled or not; null: there is none. */
  sebelum: KolomIsian | null;
  /** The newest earlier figure. */
  lalu: AngkaLalu | null;
  /** Cells of the Realisasi sheet that say how the row's figures are read; null: the row has none. */
  pilihan: { konsolidasi: SelIsian; cara: SelIsian; caraDitawarkan: readonly string[] } | null;
}

export interface IndikatorIsian {
  /** "IKI!7": sheet and row (from 1) of the planner's own. */
  kunci: string;
  indikator: string;
  /** Whose cells are filled; "tidak ada": the workbook has no place for its figures. */
  sumber: "lembar" | "tabel" | "tidak ada";
  /** The Realisasi sheet's row is not to be used, and why. */
  putus: Pesan | null;
  /** What is to be known of the row's cells on the Realisasi sheet: a figure where none belongs. */
  catatan: readonly Pesan[];
  pohon: Pohon | null;
  jenis: JenisFormula | null;
  /** The year's target, percent points where the unit is "%". */
  target: number | null;
  data: DataIsian[];
}

export interface JabatanIsian {
  /** "IKI!B2:G31" */
  kunci: string;
  lembar: string;
  jabatan: string | null;
  indikator: IndikatorIsian[];
}

export interface BukuIsian {
  tahun: number;
  akhir: number;
  /** The columns that figures of the year can be typed in, in the year's order. */
  kolom: readonly KolomIsian[];
  /** Name of the Realisasi sheet of the year; null: there is none. */
  lembar: string | null;
  jabatan: JabatanIsian[];
}

/** Whether the cell holds something that counts. */
export const terisi = (d: DataIsian): boolean => d.nilai !== null || d.nilaiPredikat !== null;
