/** The columns of the summary's table. */
import susunan from "./susunan.json";

export type KunciKolom =
  | "no"
  | "jabatan"
  | "sasaran"
  | "indikator"
  | "satuan"
  | "target"
  | "realisasi"
  | "capaian"
  | "targetPeriode"
  | "capaianPeriode"
  | "dibatasi"
  | "kategori"
  | "status"
  | "pendorong"
  | "penghambat"
  | "tindakLanjut"
  | "bukti"
  | "batas"
  | "tautan"
  | "indikatorTertaut"
  | "jabatanTertaut"
  | "lengkap"
  | "tertinggal"
  | "belum"
  | "catatan";

export interface Kolom {
  kunci: string;
  judul: string;
  /** Points. */
  lebar: number;
}

export const kolom: readonly Kolom[] = susunan.kolom;

/** 0-based. */
export const at = (kunci: KunciKolom): number => kolom.findIndex((k) => k.kunci === kunci);

export const lebar = (kunci: KunciKolom): number => kolom[at(kunci)]?.lebar ?? 60;

/** The columns of figures, as wide as the longest of them needs: Excel prints "###" where a number does not fit. */
export function lebarAngka(kunci: string, panjang: number): number | null {
  const angka = ["target", "realisasi", "targetPeriode"].includes(kunci);
  return angka ? Math.min(LEBAR_ANGKA_TERBESAR, panjang * POIN_HURUF + JARAK_TEPI) : null;
}

/** Of a digit of Calibri 11, rounded up, and of the room left and right; a figure may grow by a digit or two. */
const POIN_HURUF = 6;
const JARAK_TEPI = 16;
const LEBAR_ANGKA_TERBESAR = 140;

/** What is printed ends here. */
export const KOLOM_CETAK = at("bukti");

/** The three columns of the i-th komponen, right of the others. */
export const kolomKomponen = (i: number): { nama: number; nilai: number; lengkap: number } => {
  const first = kolom.length + i * 3;
  return { nama: first, nilai: first + 1, lengkap: first + 2 };
};

export type KunciPerencana = keyof typeof susunan.kolomPerencana;
export const kolomPerencana: Readonly<Record<KunciPerencana, readonly string[]>> = susunan.kolomPerencana;
