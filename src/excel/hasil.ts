/** What the calls of this folder give back: never an exception for something that Excel or the workbook did. */
import type { Pesan } from "../core/pesan";

export type KodeGalat =
  | "modeEdit"
  | "terlindungi"
  | "tidakAda"
  | "sudahAda"
  | "terlaluBesar"
  | "tidakDidukung"
  | "terputus"
  | "argumen"
  | "lain";

export interface GalatExcel {
  kode: KodeGalat;
  pesan: Pesan;
  /** Excel's own code and place, for a report of the fault: "ItemNotFound (worksheets.getItem)". */
  asal: string;
}

export type Hasil<T> = { status: "berhasil"; isi: T } | { status: "gagal"; galat: GalatExcel };
