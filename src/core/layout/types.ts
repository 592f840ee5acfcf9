/** What recognition brings out: the contract's reading, and beside it what the pane and `--jelaskan` need. */
import type { Angka, Baris, Blok, Kolom, Peran } from "../kontrak";
import type { Pesan } from "../pesan";

/** A named rule that fired, its weight (negative: against), and the sentence that tells it. */
export interface Alasan {
  aturan: string;
  bobot: number;
  pesan: Pesan;
}

/** A role that a column may have. */
export interface Kandidat {
  peran: Peran;
  /** 0..1 */
  keyakinan: number;
}

/** Where the workbook keeps a role that was put right: see {@link KolomPasti}. */
export interface TempatPilihan {
  tataLetak: string;
  kunci: string;
}

/** A column that the planner put right. */
export interface KolomDitetapkan extends TempatPilihan {
  /** The role that recognition gives it. */
  dugaan: Peran;
}

export interface KolomTerbaca extends Kolom {
  /** Key of the column inside its layout, the same on every sheet: "target > 2024". */
  kunci: string;
  /** The header cell that names the column, "F5"; null where the column has none of its own. */
  sel: string | null;
  /** Best first; the first is `peran`. */
  kandidat: readonly Kandidat[];
  /** true: header and body leave the role open, the pane asks. */
  ragu: boolean;
  /** null: the role is the recognised one. */
  ditetapkan: KolomDitetapkan | null;
  readonly alasan: Alasan[];
}

/** A row below an indikator that holds one datum of its formula. */
export interface BarisKomponen {
  /** Sheet row, from 1. */
  baris: number;
  nama: string;
  satuan: string | null;
  /** As written in its row's own cell. */
  konsolidasi: string | null;
  target: Angka[];
  realisasi: Angka[];
  /** A1 address of the cell that names it. */
  sel: string;
}

/** The fields of a row that stand in a cell. */
export type Medan =
  | "no"
  | "sasaran"
  | "indikator"
  | "formulasi"
  | "satuan"
  | "polaritas"
  | "konsolidasi"
  | "sumberData"
  | "penanggungJawab"
  | "ket";

export interface BarisTerbaca extends Baris {
  komponen: BarisKomponen[];
  /** A1 address of each field's cell on the row itself; for a carried sasaran the cell it is carried from. Absent: no such column. */
  sel: Partial<Record<Medan, string>>;
}

/** The cells that identity lines were read from. */
export interface SelIdentitas {
  jabatan: string | null;
  tugas: string | null;
  fungsi: string | null;
}

export interface BlokTerbaca extends Blok {
  kolom: KolomTerbaca[];
  baris: BarisTerbaca[];
  /** Signature of the layout: its normalised header labels. Key of {@link KolomPasti}. */
  tataLetak: string;
  /** First and last sheet row of the header, from 1. */
  barisKepala: [number, number];
  sel: SelIdentitas;
  /** Why it was taken for a block, and how its bounds were found. */
  alasan: Alasan[];
}

export interface LembarTerbaca {
  nama: string;
  blok: BlokTerbaca[];
}

/** Roles put right by the planner: layout signature → column key → role. */
export type KolomPasti = Readonly<Record<string, Readonly<Record<string, Peran>>>>;

export interface OpsiLayout {
  kolomPasti?: KolomPasti;
}
