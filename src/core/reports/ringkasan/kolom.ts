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

/** Whether the column holds figures in the indikator's unit, which may be long. */
export const berisiAngka = (kunci: string): boolean =>
  kunci === "target" || kunci === "realisasi" || kunci === "targetPeriode";

/** What is printed ends here. */
export const KOLOM_CETAK = at("bukti");

/** The three columns of the i-th komponen, right of the others. */
export const kolomKomponen = (i: number): { nama: number; nilai: number; lengkap: number } => {
  const first = kolom.length + i * 3;
  return { nama: first, nilai: first + 1, lengkap: first + 2 };
};

export type KunciPerencana = keyof typeof susunan.kolomPerencana;
export const kolomPerencana: Readonly<Record<KunciPerencana, readonly string[]>> = susunan.kolomPerencana;
