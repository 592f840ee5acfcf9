import type { TemaOffice } from "../excel";

/**
 * What a ribbon command says in its dialog. It travels in the address of the dialog's page: a dialog shares nothing else
 * with who opened it on every Excel of the floor.
 */
export interface Laporan {
  judul: string;
  /** Sentences, each a paragraph. */
  isi: string[];
  /** A line a kind of finding. */
  jenis: { nama: string; jumlah: number; sel: string }[];
}

/** The dialog's own words, and Office's theme. */
export interface KataDialog {
  bahasa: string;
  tema: TemaOffice;
  jenis: string;
  jumlah: string;
  sel: string;
  tutup: string;
  /** "dan 4 jenis lain", for so many lines left out. */
  lain: (jumlah: number) => string;
}

/** What the page shows. */
export type IsiDialog = Laporan & Omit<KataDialog, "lain" | "jenis"> & { kepalaJenis: string; lain: string };

/** Office takes addresses of up to 2,048 characters; it adds some of its own. */
const terpanjang = 1800;

/** The dialog's address; lines of findings are left out from the end until it is short enough, and it says how many. */
export function alamatLaporan(dasar: string, laporan: Laporan, kata: KataDialog): string {
  const { bahasa, tema, jenis: kepalaJenis, jumlah, sel, tutup, lain } = kata;
  for (let n = laporan.jenis.length; ; n--) {
    const sisa = laporan.jenis.length - n;
    const isi: IsiDialog = {
      ...laporan,
      jenis: laporan.jenis.slice(0, n),
      kepalaJenis,
      lain: sisa === 0 ? "" : lain(sisa),
      bahasa,
      tema,
      jumlah,
      sel,
      tutup,
    };
    const alamat = new URL(dasar);
    alamat.search = new URLSearchParams({ isi: JSON.stringify(isi) }).toString();
    if (n === 0 || alamat.href.length <= terpanjang) return alamat.href;
  }
}

/** null where the address holds no report: the page was opened by hand. */
export function bacaLaporan(search: string): IsiDialog | null {
  const isi = new URLSearchParams(search).get("isi");
  try {
    const terbaca: unknown = JSON.parse(isi ?? "null");
    return isIsi(terbaca) ? terbaca : null;
  } catch {
    return null;
  }
}

function isIsi(nilai: unknown): nilai is IsiDialog {
  return (
    typeof nilai === "object" && nilai !== null && "judul" in nilai && "isi" in nilai && "jenis" in nilai
  );
}
