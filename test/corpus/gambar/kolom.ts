/** Where the columns of a table stand on the sheet. */
import type { Peran } from "../../../src/core/kontrak";
import type { BlokDok, KolomDok } from "../dokumen";
import type { Gaya } from "../gaya";

/** A column of cells under the header; a number with its unit beside it takes two. */
export interface Daun {
  peran: Peran;
  kolom: KolomDok;
  label: string;
  periode: string | null;
  /** Which of the row's targets or realisasi it holds. */
  urutan: number;
  col: number;
  lebar: 1 | 2;
}

const LEBAR: Partial<Record<Peran, number>> = {
  no: 5,
  sasaran: 22,
  indikator: 28,
  formulasi: 30,
  satuan: 10,
  target: 9,
  realisasi: 9,
  sumberData: 18,
  ket: 14,
};

/** A header label as the style writes it. */
export function labelKepala(label: string, gaya: Gaya): string {
  if (gaya.kepala === "pecah") return label.replace(/ (?=\S)/g, "\n").replace(/\/(?=\S)/g, "/\n");
  if (gaya.kepala === "judul")
    return label.toLowerCase().replace(/(^|[\s/])(\p{L})/gu, (m) => m.toUpperCase());
  return label;
}

/** Column width in characters. */
export const lebarPeran = (peran: Peran): number => LEBAR[peran] ?? 12;

export function tataKolom(blok: BlokDok, gaya: Gaya, colAwal: number): Daun[] {
  const daun: Daun[] = [];
  let col = colAwal;
  for (const kolom of blok.kolom) {
    const anak = kolom.anak ?? [{ label: labelKepala(kolom.label, gaya), periode: kolom.periode }];
    anak.forEach((a, urutan) => {
      const lebar = kolom.peran === "target" && gaya.target === "dua sel" ? 2 : 1;
      daun.push({ peran: kolom.peran, kolom, label: a.label, periode: a.periode, urutan, col, lebar });
      col += lebar;
    });
    col += gaya.kolomKosong;
  }
  return daun;
}
