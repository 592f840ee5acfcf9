import { createContext, useContext, useSyncExternalStore } from "react";
import type { Pesan } from "../../core/pesan";
import { pesan } from "../../core/pesan";
import type { Analisis, PilihanAnalisis } from "./analisis";
import type { Buku } from "./port";

export type TahapPanel =
  | { tahap: "memuat" }
  /** The workbook could not be read, and why. */
  | { tahap: "gagal"; alasan: Pesan }
  /** A mistake of ours. */
  | { tahap: "rusak"; galat: Error }
  | { tahap: "siap"; analisis: Analisis };

export interface KeadaanPanel {
  isi: TahapPanel;
  /** "2026-03", "2026-TW1", "2026-S1", "2026"; null: the newest period that has a figure. */
  periode: string | null;
  /** Key of the indikator whose cells were last selected from the pane. */
  terpilih: string | null;
  /** What just went wrong or was done, for the status line. */
  kabar: Pesan | null;
}

export interface Lingkungan {
  buku: Buku;
  /** The reading and evaluating core, loaded after the first paint. */
  muatAnalisis: () => Promise<{ analisis: (...pilihan: [PilihanAnalisis]) => Analisis }>;
  /** "2026-11-22" */
  hariIni: () => string;
  /** Pause after a change before the workbook is read again, in ms: typing comes in bursts. */
  jeda?: number;
}

/** The pane's state: one snapshot of the workbook, what was read from it, and what the planner chose. */
export class Panel {
  private keadaan: KeadaanPanel = { isi: { tahap: "memuat" }, periode: null, terpilih: null, kabar: null };
  private readonly pendengar = new Set<() => void>();
  private terbaca: PilihanAnalisis["buku"] | null = null;
  private sedangMembaca = false;
  private diminta = 0;
  private penunda: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly lingkungan: Lingkungan) {}

  readonly ambil = (): KeadaanPanel => this.keadaan;

  readonly langgan = (berubah: () => void): (() => void) => {
    this.pendengar.add(berubah);
    return () => this.pendengar.delete(berubah);
  };

  private ubah(sebagian: Partial<KeadaanPanel>): void {
    this.keadaan = { ...this.keadaan, ...sebagian };
    for (const berubah of this.pendengar) berubah();
  }

  /** Reads the workbook and watches it; resolves to the function that stops the watching. */
  async mulai(): Promise<() => Promise<void>> {
    await this.baca();
    return this.lingkungan.buku.onWorkbookChanged(() => {
      if (this.penunda !== null) clearTimeout(this.penunda);
      this.penunda = setTimeout(() => void this.baca(), this.lingkungan.jeda ?? 200);
    });
  }

  /** Reads the workbook again; a change that comes during the reading is read after it. */
  readonly baca = async (): Promise<void> => {
    this.diminta += 1;
    if (this.sedangMembaca) return;
    this.sedangMembaca = true;
    try {
      let dijawab: number;
      do {
        dijawab = this.diminta;
        await this.bacaSekali();
      } while (dijawab !== this.diminta);
    } catch (galat) {
      this.ubah({
        isi: { tahap: "rusak", galat: galat instanceof Error ? galat : new Error(String(galat)) },
      });
    } finally {
      this.sedangMembaca = false;
    }
  };

  private async bacaSekali(): Promise<void> {
    const hasil = await this.lingkungan.buku.takeSnapshot();
    if (hasil.status === "terbaca") {
      this.terbaca = hasil.buku;
      await this.hitung();
    } else if (this.keadaan.isi.tahap === "siap") {
      // A moment's failure (a cell being edited) leaves the last reading on the screen.
      this.ubah({ kabar: hasil.alasan });
    } else {
      this.ubah({ isi: { tahap: "gagal", alasan: hasil.alasan } });
    }
  }

  private async hitung(): Promise<void> {
    if (this.terbaca === null) return;
    const { analisis } = await this.lingkungan.muatAnalisis();
    const hasil = analisis({
      buku: this.terbaca,
      periode: this.keadaan.periode,
      hariIni: this.lingkungan.hariIni(),
    });
    this.ubah({ isi: { tahap: "siap", analisis: hasil }, kabar: null });
  }

  async pilihPeriode(periode: string | null): Promise<void> {
    this.ubah({ periode });
    await this.hitung();
  }

  /** Shows cells in the grid. */
  async pilihSel(lembar: string, alamat: string, kunci?: string): Promise<void> {
    if (kunci !== undefined) this.ubah({ terpilih: kunci });
    const alasan = await this.lingkungan.buku.selectRange(lembar, alamat);
    this.ubah({ kabar: alasan ?? pesan("pane.sel-dipilih", { lembar, alamat }) });
  }
}

export const PanelContext = createContext<Panel | null>(null);

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (panel === null) throw new Error("A screen outside the pane");
  return panel;
}

export function useKeadaan(): KeadaanPanel {
  const panel = usePanel();
  return useSyncExternalStore(panel.langgan, panel.ambil);
}
