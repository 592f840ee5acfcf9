/** What the pane knows at a time, and what it is given to work with. */
import type { Edit } from "../../core/edits";
import type { Pesan } from "../../core/pesan";
import type * as ModulAnalisis from "./analisis";
import type { Analisis } from "./analisis";
import type { Buku } from "./port";

export type TahapPanel =
  | { tahap: "memuat" }
  /** The workbook could not be read, and why. */
  | { tahap: "gagal"; alasan: Pesan }
  /** A mistake of ours. */
  | { tahap: "rusak"; galat: Error }
  | { tahap: "siap"; analisis: Analisis };

/** Edits, or for what no edits write, such as a setting, the work that takes it back: null, or why it could not. */
export type Balik = readonly Edit[] | (() => Promise<Pesan | null>);

/** Something that the pane wrote. */
export interface LangkahTertulis {
  balik: Balik;
  kata: Pesan;
}

/** Why the last step was not taken back. */
export interface Tertahan {
  alasan: Pesan;
  /** What of it can still be taken back; empty: nothing. */
  sisa: readonly Edit[];
}

export interface KeadaanPanel {
  isi: TahapPanel;
  /** "2026-03", "2026-TW1", "2026-S1", "2026"; null: the newest period that has a figure. */
  periode: string | null;
  /** Key of the indikator whose cells are selected, in the grid or from the pane. */
  terpilih: string | null;
  /** `terpilih` was selected in the grid: the screen brings it into view. */
  dariGrid: boolean;
  /** What just went wrong or was done, for the status line. */
  kabar: Pesan | null;
  /** `kabar` tells of what "Batalkan" would take back: it is offered beside it. */
  dapatBatal: boolean;
  /** What the pane wrote and can take back, the newest last. */
  urungan: readonly LangkahTertulis[];
  /** The last step of `urungan` stands in the way of those before it; null: it does not. */
  tertahan: Tertahan | null;
  /** Something is being written. */
  menulis: boolean;
}

export interface Lingkungan {
  buku: Buku;
  /** The reading and evaluating core, loaded after the first paint. */
  muatAnalisis: () => Promise<typeof ModulAnalisis>;
  /** "2026-11-22" */
  hariIni: () => string;
  /** Pause after a change before the workbook is read again, in ms: typing comes in bursts. */
  jeda?: number;
}
