/** A style of worksheet, as data: the same document drawn as different planners would type it. */

/** Cell texts of one identity line, left to right; {n} number, {label} and {isi} are filled in. */
export type PolaIdentitas = readonly string[];

export interface Gaya {
  nama: string;
  lembar: "satu per jabatan" | "semua" | "dua per lembar";
  /** 0-based position of the first cell of each sheet. */
  awal: { row: number; col: number };
  identitas: {
    pola: PolaIdentitas;
    label: { jabatan: string; tugas: string; fungsi: string };
    /** The value's cell is merged to the right and wrapped, as on a form. */
    lebar: boolean;
  };
  daftar: {
    bentuk: "satu sel" | "baris" | "baris, label di sel sendiri" | "sebaris";
    /** The first item stands on the label's own line. */
    mulaiDiLabel: boolean;
  };
  /** A sasaran over several indikator: one merged cell, or blank cells below it. */
  sasaran: "gabung" | "kosong";
  /** The in-memory workbook carries the merged areas. */
  gabunganDiketahui: boolean;
  /** Which titles are printed: the document's and each block's, the block's alone, none. */
  judul: "semua" | "blok" | "tanpa";
  penutup: boolean;
  nomorKolom: "tercetak" | "bersih" | "bergeser" | "menyatu" | "tanpa";
  /** How printed targets are typed: as text; as a number, percent under a format; number and unit in two cells. */
  target: "teks" | "angka" | "dua sel";
  /** Header labels as printed, broken over lines, or with only their first letters large. */
  kepala: "tercetak" | "pecah" | "judul";
  /** The header (and its column numbers) printed again after every so many rows; null: once. */
  ulangKepala: number | null;
  /** Row numbers and plain column numbers typed as numbers. */
  nomorAngka: boolean;
  /** Stray blanks around texts, as cells copied out of Word have them. */
  spasiLiar: boolean;
  /** Other text of the decree before the first block, and other tables after the last. */
  sekitar: boolean;
  /** Blank columns between the columns of the table. */
  kolomKosong: number;
  /** Blank rows between a block and the next. */
  jarak: number;
}

export const GAYA_DASAR: Gaya = {
  nama: "dasar",
  lembar: "semua",
  awal: { row: 0, col: 0 },
  identitas: {
    pola: ["{n}. {label} : {isi}"],
    label: { jabatan: "JABATAN", tugas: "TUGAS", fungsi: "FUNGSI" },
    lebar: false,
  },
  daftar: { bentuk: "baris", mulaiDiLabel: false },
  sasaran: "kosong",
  gabunganDiketahui: true,
  judul: "semua",
  penutup: false,
  nomorKolom: "tercetak",
  target: "teks",
  kepala: "tercetak",
  ulangKepala: null,
  nomorAngka: false,
  spasiLiar: false,
  sekitar: false,
  kolomKosong: 0,
  jarak: 2,
};
