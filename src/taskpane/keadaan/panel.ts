import type { Content, Edit } from "../../core/edits";
import type { Pengaturan } from "../../core/pengaturan";
import type { Pesan } from "../../core/pesan";
import { pesan } from "../../core/pesan";
import { parseAddress, rangeAddress } from "../../core/sheet/address";
import type { HasilAngka, HasilTerap, Pemisah } from "../../excel";
import type { WorkbookData } from "../../core/sheet/grid";
import type { Analisis } from "./analisis";
import { balikkan } from "./balikkan";
import { indikatorDi } from "./indikatorDi";
import type { Balik, KeadaanPanel, Lingkungan } from "./keadaanPanel";
import type { Buku } from "./port";
import { balikAngka, denganNilai } from "./tambal";

const pemisahIndonesia: Pemisah = { desimal: ",", ribuan: ".", argumen: ";" };

export { PanelContext, useKeadaan, usePanel } from "./konteks";
export type * from "./keadaanPanel";

/** The pane's state: one snapshot of the workbook, what was read from it, and what the planner chose. */
export class Panel {
  private keadaan: KeadaanPanel = {
    isi: { tahap: "memuat" },
    periode: null,
    terpilih: null,
    dariGrid: false,
    kabar: null,
    dapatBatal: false,
    urungan: [],
    tertahan: null,
    menulis: false,
  };
  private readonly pendengar = new Set<() => void>();
  private terbaca: WorkbookData | null = null;
  private sedangMembaca = false;
  private diminta = 0;
  private penunda: ReturnType<typeof setTimeout> | null = null;
  private penundaPilihan: ReturnType<typeof setTimeout> | null = null;
  private pilihanSendiri: string | null = null;
  private antrean: Promise<void> = Promise.resolve();
  private penulisan: Promise<unknown> = Promise.resolve();
  /** How many figures were written: a reading that began before one of them may not hold it. */
  private ditulis = 0;
  private pemisah: Promise<Pemisah> | null = null;

  constructor(private readonly lingkungan: Lingkungan) {}

  /** The workbook, for what only one screen reads of it. */
  get buku(): Buku {
    return this.lingkungan.buku;
  }

  /** "2026-11-22" */
  get hariIni(): string {
    return this.lingkungan.hariIni();
  }

  readonly ambil = (): KeadaanPanel => this.keadaan;

  readonly langgan = (berubah: () => void): (() => void) => {
    this.pendengar.add(berubah);
    return () => this.pendengar.delete(berubah);
  };

  private ubah(sebagian: Partial<KeadaanPanel>): void {
    // What is said next takes the place of what was offered beside the words before.
    const baru = "kabar" in sebagian ? { tertahan: null, dapatBatal: false } : {};
    this.keadaan = { ...this.keadaan, ...baru, ...sebagian };
    for (const berubah of this.pendengar) berubah();
  }

  /** Reads the workbook and watches it; resolves to the function that stops the watching. */
  async mulai(): Promise<() => Promise<void>> {
    const { buku, jeda = 200 } = this.lingkungan;
    await this.baca();
    const berhenti = await Promise.all([
      buku.onWorkbookChanged(() => {
        if (this.penunda !== null) clearTimeout(this.penunda);
        this.penunda = setTimeout(() => void this.baca(), jeda);
      }),
      buku.onSelectionChanged(() => {
        if (this.penundaPilihan !== null) clearTimeout(this.penundaPilihan);
        this.penundaPilihan = setTimeout(() => void this.ikutiPilihan(), jeda / 2);
      }),
    ]);
    return async () => {
      for (const penunda of [this.penunda, this.penundaPilihan]) if (penunda !== null) clearTimeout(penunda);
      await Promise.all(berhenti.map((henti) => henti()));
    };
  }

  /** Marks the indikator in whose rows the grid's selection lies. */
  private async ikutiPilihan(): Promise<void> {
    const hasil = await this.lingkungan.buku.readSelection();
    const { isi, terpilih } = this.keadaan;
    // A chart may be selected, or a cell be edited: the mark stays where it was.
    if (hasil.status === "gagal" || isi.tahap !== "siap") return;
    const { lembar, rentang } = hasil.isi;
    if (this.pilihanSendiri === `${lembar}!${rangeAddress(rentang)}`) return;
    this.pilihanSendiri = null;
    const kunci = indikatorDi(isi.analisis.jabatan, lembar, rentang);
    if (kunci !== terpilih) this.ubah({ terpilih: kunci, dariGrid: kunci !== null });
  }

  /** How this Excel writes numbers and formulas: asked once. Where Excel refuses, the marks of Indonesia. */
  pemisahSetempat(): Promise<Pemisah> {
    this.pemisah ??= this.lingkungan.buku
      .readSeparators()
      .then((hasil) => (hasil.status === "berhasil" ? hasil.isi : pemisahIndonesia));
    return this.pemisah;
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
    const { ditulis } = this;
    const hasil = await this.lingkungan.buku.takeSnapshot();
    if (ditulis !== this.ditulis) {
      this.diminta += 1;
      return;
    }
    if (hasil.status === "terbaca") {
      this.terbaca = hasil.buku;
      const [dilewati] = hasil.dilewati;
      await this.hitung();
      if (dilewati !== undefined) this.ubah({ kabar: dilewati.alasan });
    } else if (this.keadaan.isi.tahap === "siap") {
      // A moment's failure (a cell being edited) leaves the last reading on the screen.
      this.ubah({ kabar: hasil.galat.pesan });
    } else {
      this.ubah({ isi: { tahap: "gagal", alasan: hasil.galat.pesan } });
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
    this.ubah({ isi: { tahap: "siap", analisis: hasil } });
  }

  async pilihPeriode(periode: string | null): Promise<void> {
    this.ubah({ periode });
    await this.hitung();
  }

  /** Shows cells in the grid. */
  async pilihSel(lembar: string, alamat: string, kunci?: string): Promise<void> {
    const tempat = parseAddress(alamat);
    this.pilihanSendiri = tempat === null ? null : `${lembar}!${rangeAddress(tempat)}`;
    if (kunci !== undefined) this.ubah({ terpilih: kunci, dariGrid: false });
    const hasil = await this.lingkungan.buku.selectRange(lembar, alamat);
    this.ubah({
      kabar: hasil.status === "gagal" ? hasil.galat.pesan : pesan("pane.sel-dipilih", { lembar, alamat }),
    });
  }

  /**
   * Makes the workbook remember a choice, one after another; `kata` says what was done. `meleset` looks at what is read
   * then: a sentence where the choice did not do what it was made for, else null.
   */
  simpan(
    ubahan: (lama: Pengaturan) => Pengaturan,
    kata: Pesan,
    meleset: (hasil: Analisis) => Pesan | null = () => null,
  ): Promise<void> {
    const kerja = this.antrean.then(async () => {
      const { isi } = this.keadaan;
      if (isi.tahap !== "siap") return;
      const { simpanPengaturan } = await this.lingkungan.muatAnalisis();
      const { buku, pengaturan } = isi.analisis;
      if (!(await this.tulis(simpanPengaturan(buku, ubahan(pengaturan)), kata))) return;
      const { isi: kini } = this.keadaan;
      const alasan = kini.tahap === "siap" ? meleset(kini.analisis) : null;
      if (alasan !== null) this.ubah({ kabar: alasan, dapatBatal: true });
    });
    this.antrean = kerja.catch(() => undefined);
    return kerja;
  }

  /**
   * Writes what a screen planned, to be taken back by {@link batalkan}; `kata` says what was done, `tunjuk` is then
   * selected. false: nothing was written, and the status line says why.
   */
  async tulis(
    edits: readonly Edit[],
    kata: Pesan,
    tunjuk?: { lembar: string; alamat: string },
  ): Promise<boolean> {
    const hasil = await this.terapkan(edits);
    if (hasil === null) return false;
    if (hasil.status !== "diterapkan") {
      this.ubah({ kabar: hasil.status === "berubah" ? hasil.pesan : hasil.galat.pesan });
      return false;
    }
    const { balik } = hasil;
    if (balik.length === 0) this.ubah({ kabar: kata });
    else this.dapatDibatalkan(kata, balik);
    if (tunjuk !== undefined) await this.lingkungan.buku.selectRange(tunjuk.lembar, tunjuk.alamat);
    return true;
  }

  /**
   * Writes one figure in one round trip, one after another, each to be taken back by {@link batalkan}. The screens follow
   * at once; what the workbook's own formulas make of it comes with its event. `semula` is what the pane showed in the
   * cell: where something else stands there by now, nothing is written and the workbook is read again.
   */
  isiAngka(
    { lembar, sel }: { lembar: string; sel: string },
    nilai: number | string | null,
    semula: Content,
    kata: Pesan,
  ): Promise<HasilAngka> {
    const kerja = Promise.all([this.antrean, this.penulisan]).then(async (): Promise<HasilAngka> => {
      const hasil = await this.lingkungan.buku.writeFigure(lembar, sel, nilai, semula);
      if (hasil.status === "berubah") await this.baca();
      if (hasil.status !== "ditulis") return hasil;
      this.ditulis += 1;
      const balik = balikAngka(lembar, sel, semula, nilai);
      this.dapatDibatalkan(kata, balik);
      const tertambal = this.terbaca === null ? null : denganNilai(this.terbaca, lembar, sel, nilai);
      if (tertambal === null) await this.baca();
      else {
        this.terbaca = tertambal;
        await this.hitung();
      }
      return hasil;
    });
    this.antrean = kerja.then(
      () => undefined,
      () => undefined,
    );
    return kerja;
  }

  /** Says something in the status line; null: what was said is of another screen. */
  kabarkan(kabar: Pesan | null): void {
    this.ubah({ kabar });
  }

  /** Something was written past {@link tulis}: `kata` says what, `balik` takes it back on {@link batalkan}. */
  dapatDibatalkan(kata: Pesan, balik: Balik): void {
    this.ubah({ kabar: kata, dapatBatal: true, urungan: [...this.keadaan.urungan, { balik, kata }] });
  }

  /** Takes back what the pane wrote last; where it can't, `tertahan` says why, and {@link lewati} goes on without it. */
  async batalkan(): Promise<void> {
    const terakhir = this.keadaan.urungan.at(-1);
    if (terakhir !== undefined) await this.kembalikan(terakhir.balik, pesan("pane.dibatalkan"));
  }

  /** Takes back what still can be taken back of the step that stands in the way. */
  async batalkanSisanya(): Promise<void> {
    const { tertahan } = this.keadaan;
    if (tertahan !== null) await this.kembalikan(tertahan.sisa, pesan("pane.dibatalkan-sebagian"));
  }

  /** Forgets the step that stands in the way: what it wrote stays, and the one before can be taken back. */
  lewati(): void {
    const urungan = this.keadaan.urungan.slice(0, -1);
    this.ubah({ urungan, kabar: pesan("pane.dilewati"), dapatBatal: urungan.length > 0 });
  }

  private async kembalikan(balik: Balik, kata: Pesan): Promise<void> {
    if (this.keadaan.menulis) return;
    const hasil = await balikkan(balik, async (edits) => this.terapkanSegera(edits));
    if (hasil.status === "kembali") this.ubah({ urungan: this.keadaan.urungan.slice(0, -1), kabar: kata });
    else if (hasil.status === "gagal") this.ubah({ kabar: hasil.alasan });
    else this.ubah({ kabar: hasil.tertahan.alasan, tertahan: hasil.tertahan });
  }

  /** null: something else is being written. */
  private async terapkan(edits: readonly Edit[]): Promise<HasilTerap | null> {
    return this.keadaan.menulis ? null : this.terapkanSegera(edits);
  }

  /** Writes, then reads the workbook again. */
  private async terapkanSegera(edits: readonly Edit[]): Promise<HasilTerap> {
    this.ubah({ menulis: true, kabar: null });
    const penulisan = this.lingkungan.buku.applyEdits(edits);
    this.penulisan = penulisan.catch(() => undefined);
    const hasil = await penulisan;
    this.ubah({ menulis: false });
    await this.baca();
    return hasil;
  }
}
