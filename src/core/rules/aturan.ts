/** What a rule is: data about itself and one function, as narrow as the thing that it looks at. */
import type { WorkbookData, SheetGrid } from "../sheet/grid";
import type { BacaanFormula } from "../formulasi";
import type { BarisTerbaca, BlokTerbaca, LembarTerbaca, Medan } from "../layout";
import type { Pesan } from "../pesan";

/** galat: the numbers can't be right. peringatan: a careful reviewer sends it back. saran: taste. */
export type Tingkat = "galat" | "peringatan" | "saran";

/** What an indikator measures, told by its first words. */
export type Ukuran =
  | "persentase"
  | "pertumbuhan"
  | "jumlah"
  | "rata-rata"
  | "indeks"
  | "nilai"
  | "predikat"
  | "rasio"
  | "waktu"
  | "lain";

/** A row with all that rules ask of it, computed once. */
export interface KonteksBaris {
  blok: KonteksBlok;
  baris: BarisTerbaca;
  /** The sasaran is that of the row above: carried down, or written again. */
  lanjutan: boolean;
  /** null where the formulasi cell is blank. */
  formula: BacaanFormula | null;
  /** null where no measure word begins the indikator. */
  ukuran: Ukuran | null;
  /** The planner has said which reading of this formulasi is meant. */
  dipastikan: boolean;
  /** Address of a field's cell on this row; of the indikator where the field has none. */
  sel: (medan: Medan) => string;
}

export interface KonteksBlok {
  lembar: string;
  grid: SheetGrid;
  blok: BlokTerbaca;
  baris: KonteksBaris[];
  /** The jabatan's cell, or the block's first. */
  sel: string;
}

export interface KonteksBuku {
  buku: WorkbookData;
  lembar: readonly LembarTerbaca[];
  blok: KonteksBlok[];
}

/** A mend of cells: each with what stands there now, so that the preview is the edit. */
export interface Perbaikan {
  pesan: Pesan;
  ubah: { sel: string; sebelum: string; sesudah: string | number; format?: string }[];
}

/** What a rule reports; the registry adds the rule's id, level, sheet and jabatan. */
export interface Lapor {
  sel: string;
  indikator?: string | null;
  pesan: Pesan;
  perbaikan?: Perbaikan | null;
}

interface Tentang {
  /** kebab-case; names the file, its test and its page. */
  id: string;
  tingkat: Tingkat;
  /** Regulation or guide that the rule comes from. */
  sumber: string;
  /** true where the rule offers a fix for at least some of its findings. */
  perbaikan: boolean;
}

export type Aturan = Tentang &
  (
    | { lingkup: "baris"; periksa(baris: KonteksBaris): Iterable<Lapor> }
    | { lingkup: "blok"; periksa(blok: KonteksBlok): Iterable<Lapor> }
    | { lingkup: "buku"; periksa(buku: KonteksBuku): Iterable<{ blok: KonteksBlok } & Lapor> }
  );

/** A finding, as the pane and the command line show it. */
export interface Temuan {
  kode: string;
  tingkat: Tingkat;
  lembar: string;
  /** A1 address without sheet. */
  sel: string;
  jabatan: string | null;
  indikator: string | null;
  pesan: Pesan;
  perbaikan: Perbaikan | null;
}
