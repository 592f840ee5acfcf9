/** Where things stand on the sheet `Pengaturan IKI`; rows and columns 0-based. The growing tables stand side by side. */
import { tidyText } from "../sheet/teks";
import lembar from "./lembar.json";

export const label = lembar;

/** Key of the defined name that makes the sheet ours: see `ownName`. */
export const KUNCI_LEMBAR = lembar.kunci;

export type KunciUmum = keyof typeof lembar.umum;
export type NamaTabel = keyof typeof lembar.tabel;

export const umum: readonly KunciUmum[] = [
  "versi",
  "skala",
  "dasar",
  "bulatkan",
  "batas",
  "aturanTurun",
  "targetBerlaku",
  "maksimalKategori",
  "maksimalNilai",
  "periksa",
];

/** First row of the settings; label in column A, value in column B. */
export const BARIS_UMUM = 3;
/** Row of the header of the bands. */
export const BARIS_SKALA = BARIS_UMUM + umum.length + 1;
/** Row of the headers of the tables beside, one below their titles. */
export const BARIS_TABEL = BARIS_UMUM + 1;

export const namaTabel: readonly NamaTabel[] = ["baris", "komponen", "kolom", "predikat", "aturan", "temuan"];

/** First column of a table: each stands one free column after the one before. */
export function kolomTabel(nama: NamaTabel): number {
  let col = lembar.skala.length + 1;
  for (const other of namaTabel) {
    if (other === nama) break;
    col += lembar.tabel[other].kolom.length + 1;
  }
  return col;
}

export const sameLabel = (a: unknown, b: string): boolean =>
  typeof a === "string" && tidyText(a).toLowerCase() === b.toLowerCase();

/** A rule's id as words for the sheet, and back: "spasi-berlebih" is "Spasi berlebih" there. */
export const wordsOfId = (id: string): string => {
  const kata = id.replaceAll("-", " ");
  return kata.charAt(0).toUpperCase() + kata.slice(1);
};
export const idOfWords = (kata: string): string => tidyText(kata).toLowerCase().replaceAll(" ", "-");
