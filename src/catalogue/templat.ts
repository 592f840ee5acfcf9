/** A template per jabatan: what a decree lays down for a position, mended to the standard of the field. */
import type { Konsolidasi, Polaritas } from "../core/kontrak";

export interface KomponenTemplat {
  /** As the formulasi names it. */
  nama: string;
  satuan: string;
  konsolidasi: Konsolidasi;
}

export interface IndikatorTemplat {
  indikator: string;
  /** In words; read by our own reader as `terbaca`. */
  formulasi: string;
  komponen: KomponenTemplat[];
  satuan: string;
  polaritas: Polaritas;
  konsolidasi: Konsolidasi;
  /** The decree's own target where it prints one, in years' order, as text with its unit; [] where it prints none. */
  target: { tahun: string; teks: string }[];
  sumberData: string;
}

export interface SasaranTemplat {
  sasaran: string;
  indikator: IndikatorTemplat[];
}

export interface Templat {
  /** "<dokumen>-<kebab of the jabatan>", unique. */
  id: string;
  /** The family's id: the same office in several documents, "kepala-bidang-perdagangan". */
  keluarga: string;
  /** The one recommended of its family: exactly one a family. */
  standar: boolean;
  /** null: the IKU of the office. */
  jabatan: string | null;
  /** "Koperasi dan UKM", "Perdagangan", "Perindustrian", "Sekretariat", "Metrologi", "Pasar", …; null where none fits. */
  bidang: string | null;
  /** "Pimpinan Tinggi Pratama", "Administrator", "Pengawas", "Fungsional", "Pelaksana"; null for the IKU. */
  jenjang: string | null;
  /** `dokumen` is the key of the document, `baris` the line of its jabatan, together one block of one document. */
  sumber: { dokumen: string; baris: number; instansi: string; nomor: string | null; tahun: string | null };
  tugas: string[];
  fungsi: string[];
  isi: SasaranTemplat[];
  /** What was mended against the decree, one sentence each: "Target 20 unit pada indikator persentase diganti …". */
  perubahan: string[];
}
