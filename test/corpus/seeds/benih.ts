/** The transcription of the five decrees, typed (README.md beside it explains the fields). */
import data from "./blocks.json";

export interface BarisBenih {
  no: string | null;
  sasaran: string;
  sasaran_printed: string;
  sasaran_carried: boolean;
  indikator: string;
  formulasi: string | null;
  target: Record<string, string> | null;
  sumberData: string | null;
  sumberData_merged?: boolean;
  ket: string | null;
}

export interface BlokBenih {
  doc: string;
  line: number;
  kind: "IKI" | "IKU";
  jabatan: string | null;
  jabatan_printed: string | null;
  tugas: string[];
  tugas_labels: (string | null)[];
  fungsi: string[];
  fungsi_labels: (string | null)[];
  header: string[];
  years: string[] | null;
  column_number_row?: string[] | null;
  rows: BarisBenih[];
}

export const benih = data as unknown as readonly BlokBenih[];

export const NAMA_DOKUMEN = [
  "sampang",
  "purwakarta",
  "kapuas-hulu",
  "lampung-barat",
  "perekonomian",
] as const;
export type NamaDokumen = (typeof NAMA_DOKUMEN)[number];

export function blokBenih(dokumen: NamaDokumen): BlokBenih[] {
  return benih.filter((b) => b.doc === dokumen);
}
