/** The documents as the generator draws them: what stands in each cell, before any layout is chosen. */
import type { Jenis, Peran } from "../../src/core/kontrak";
import type { CellValue } from "../../src/core/sheet/grid";

/** A labelled list item of tugas or fungsi; the label as printed ("a.", "1."), null for a plain sentence. */
export interface ButirDok {
  label: string | null;
  teks: string;
}

/** What a target, realisasi or capaian cell holds. `formula` is over {1}, {2} …: the komponen rows below. */
export interface IsiAngka {
  isi: CellValue;
  format?: string;
  formula?: string;
}

/** A column of the table; with `anak`, a header of two rows: label over one column each. */
export interface KolomDok {
  peran: Peran;
  label: string;
  anak: { label: string; periode: string | null }[] | null;
  /** Of the single column where there is no `anak`. */
  periode: string | null;
}

export interface KomponenDok {
  nama: string;
  satuan: string | null;
  realisasi: IsiAngka[];
}

export interface BarisDok {
  no: string | null;
  /** "" where the cell is blank (as above). */
  sasaranTercetak: string;
  sasaran: string;
  sasaranLanjutan: boolean;
  indikator: string;
  formulasi: string | null;
  satuan: string | null;
  target: IsiAngka[];
  realisasi: IsiAngka[];
  sumberData: string | null;
  ket: string | null;
  komponen: KomponenDok[];
}

export interface BlokDok {
  jenis: Jenis;
  /** null for the IKU of the office. */
  jabatan: string | null;
  /** As printed, a trailing full stop kept. */
  jabatanTercetak: string | null;
  tugas: ButirDok[];
  fungsi: ButirDok[];
  /** A "Fungsi : -" line is printed though there is none. */
  fungsiTanda: boolean;
  kolom: KolomDok[];
  /** The printed row of column numbers, one a leaf column; null where none is printed. */
  nomorKolom: string[] | null;
  /** How the document itself prints its column numbers, where a style says "tercetak". */
  caraNomor: "bersih" | "bergeser" | "menyatu" | "tanpa";
  baris: BarisDok[];
}

export interface DokumenDok {
  kunci: string;
  /** Title lines before everything. */
  judul: string[];
  /** Heading lines over each block. */
  judulBlok: string[];
  catatan: string | null;
  /** The lines of the signature block after the last table. */
  penutup: string[];
  /** Short sheet names, one a block, for a sheet per jabatan. */
  namaLembar: string[];
  blok: BlokDok[];
}
