/** Where things stand on a sheet `Realisasi <tahun>`; rows and columns 0-based. */
import { type Part, cell, ref } from "../../edits";
import data from "./lembar.json";

export const label = data;

export type Berkala = "bulanan" | "triwulanan";

export type KunciKolom =
  | "no"
  | "uraian"
  | "tertaut"
  | "jenis"
  | "satuan"
  | "polaritas"
  | "konsolidasi"
  | "cara"
  | "periode"
  | "realisasi"
  | "targetPeriode"
  | "target"
  | "targetDipakai"
  | "capaianPeriode"
  | "capaian"
  | "kategori"
  | "data"
  | "status"
  | "tautan"
  | "formulasi";

/** How the figures of a row run: what its cell "Cara isi" says. */
export type CaraIsi = keyof typeof data.cara;

/** The way that a cell names; null: none of them. */
export function readCara(teks: string): CaraIsi | null {
  const low = teks.trim().toLowerCase();
  return (Object.keys(data.cara) as CaraIsi[]).find((k) => data.cara[k] === low) ?? null;
}

/** Months of one figure where a row has coarser ones than the sheet's columns; 1: every column has its own. */
export const langkahOf = (cara: CaraIsi): number =>
  cara === "perTriwulan" || cara === "perSemester" ? data.langkah[cara] : 1;

export type KunciAtas = keyof typeof data.atas;

const atas: readonly KunciAtas[] = ["sd", "akhir", "skala", "dasar", "aturanTurun", "targetBerlaku"];

/** Row of a line above the table; its label in the second column, its value in {@link KOLOM_ATAS}. */
export const barisAtas = (kunci: KunciAtas): number => 2 + atas.indexOf(kunci);
export const KOLOM_ATAS = 4;
export const KOLOM_LABEL_ATAS = 1;

export const BARIS_KEPALA = 2 + atas.length + 1;
/** Months at whose end the columns close, as numbers: formulas compare with them. */
export const BARIS_NOMOR = BARIS_KEPALA + 1;
/** How many months each column closes at most: March a quarter (3), June a half (6), December the year (12). */
export const BARIS_TUTUP = BARIS_KEPALA - 1;
export const BARIS_DATA = BARIS_NOMOR + 1;

export interface TataLetak {
  berkala: Berkala;
  /** Last month of each column of figures. */
  nomor: readonly number[];
  judul: readonly string[];
  /** Column of a key; of "periode" the first. */
  kolom: Readonly<Record<KunciKolom, number>>;
  /** Last column of figures. */
  periodeAkhir: number;
  lebar: number;
}

/** The layout of a monthly or quarterly sheet. */
export function tataLetak(berkala: Berkala): TataLetak {
  const judul = data[berkala];
  const nomor = judul.map((_, i) => (berkala === "bulanan" ? i + 1 : 3 * (i + 1)));
  const kolom = {} as Record<KunciKolom, number>;
  let col = 0;
  for (const k of data.kolom) {
    kolom[k.kunci as KunciKolom] = col;
    col += k.kunci === "periode" ? judul.length : 1;
  }
  return { berkala, nomor, judul, kolom, periodeAkhir: kolom.periode + judul.length - 1, lebar: col };
}

/** The header's numbers, as formulas refer to them. */
export const nomorRef = (t: TataLetak): Part =>
  ref({ row: BARIS_NOMOR, col: t.kolom.periode, row2: BARIS_NOMOR, col2: t.periodeAkhir }, null, "both");

/** The months that each column closes, as formulas compare with them. */
export const tutupRef = (t: TataLetak): Part =>
  ref({ row: BARIS_TUTUP, col: t.kolom.periode, row2: BARIS_TUTUP, col2: t.periodeAkhir }, null, "both");

/** The months that a column closes, by its last month. */
export const bulanTertutup = (akhir: number): number =>
  [12, 6, 3].find((months) => akhir % months === 0) ?? 1;

/** The month that is counted to. */
export const akhirRef: Part = cell(barisAtas("akhir"), KOLOM_ATAS, null, "both");

/** Which of two targets counts. */
export const berlakuRef: Part = cell(barisAtas("targetBerlaku"), KOLOM_ATAS, null, "both");

/** The figures of a row. */
export const deretRef = (t: TataLetak, row: number): Part =>
  ref({ row, col: t.kolom.periode, row2: row, col2: t.periodeAkhir });
