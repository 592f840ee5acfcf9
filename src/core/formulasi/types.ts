/** What a formula in words means: the shapes that the reader gives and the printers take. */
import type { JenisFormula, Konsolidasi } from "../kontrak";
import type { Pesan } from "../pesan";

export type Operator = "+" | "-" | "*" | "/";

/** A formula as a tree. Its value is in the indikator's unit: a percentage is in percent points. */
export type Pohon =
  | { jenis: "komponen"; kode: string; nama: string }
  /** `nilai` is what enters the calculation: 100 for "100%" (points), 0.4 for "40%" (a weight). */
  | { jenis: "angka"; nilai: number; persen: boolean }
  | { jenis: "operasi"; operator: Operator; kiri: Pohon; kanan: Pohon };

/** What a komponen is for. "nilai": the whole formula is this one datum. "tetap": sum, product and the rest. */
export type PeranKomponen =
  "nilai" | "pembilang" | "penyebut" | "tahun ini" | "tahun lalu" | "suku" | "pengurang" | "faktor";

export interface KomponenFormula {
  /** "c1", "c2" … in the order of first mention. */
  kode: string;
  nama: string;
  peran: PeranKomponen;
  /** A guess from the name's words ("dokumen", "orang"); null where they don't tell. */
  satuan: string | null;
  /** A guess from the name's words, to be confirmed by the planner. */
  konsolidasi: Konsolidasi;
}

/** Another thing that the text may mean. */
export interface Alternatif {
  pohon: Pohon;
  jenis: JenisFormula;
  parafrasa: string;
  ekspresi: string;
  komponen: KomponenFormula[];
}

export type StatusBacaan = "terbaca" | "ragu" | "tolak";

/** `terbaca`: can mean only this. `ragu`: the likely reading, to be confirmed. `tolak`: fields null, and why. */
export interface BacaanFormula {
  teks: string;
  status: StatusBacaan;
  jenis: JenisFormula | null;
  komponen: KomponenFormula[];
  ekspresi: string | null;
  parafrasa: string | null;
  catatan: Pesan[];
  pohon: Pohon | null;
  /** The other readings, likeliest first; empty where the text means one thing. */
  alternatif: Alternatif[];
}

export interface OpsiBaca {
  /** The row's satuan, where the table has one: "%" implies × 100 on a ratio. */
  satuan?: string | null;
}

export type NilaiFormula =
  | { status: "terhitung"; nilai: number }
  /** The kode of the komponen without a figure. */
  | { status: "belum lengkap"; kurang: string[] }
  | { status: "tidak dapat dihitung"; alasan: Pesan };
