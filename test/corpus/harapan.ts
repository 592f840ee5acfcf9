/** What a reading must bring back, made from the document and from where each cell was drawn. */
import type { Angka, Baris, Jenis, Peran } from "../../src/core/kontrak";

/** In a text field of an expectation: the contract leaves it open, any reading will do. */
export const BEBAS = "*" as const;

export interface HarapanKomponen {
  /** Sheet row, from 1. */
  baris: number;
  nama: string;
  satuan: string | null;
  realisasi: Angka[];
}

export interface HarapanBaris extends Omit<Baris, "sasaranLanjutan"> {
  sasaranLanjutan: boolean | typeof BEBAS;
  komponen: HarapanKomponen[];
}

export interface HarapanBlok {
  jenis: Jenis;
  jabatan: string | null;
  /** Sheet row, from 1, of the cell that names the jabatan; of the table's last row. `rentang` must hold both. */
  barisJabatan: number | null;
  barisAkhir: number | null;
  tugas: string[];
  fungsi: string[];
  /** null: not asked. */
  kolom: { peran: Peran; kolom: string }[] | null;
  baris: HarapanBaris[];
}

export interface HarapanLembar {
  nama: string;
  blok: HarapanBlok[];
}
