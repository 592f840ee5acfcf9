/** The rows of all files, one an indikator, under the jabatan that they belong to. */
import type { BarisTerhitung } from "../../hitung";
import type { BarisTerbaca } from "../../layout/types";
import type { BerkasRekap } from "./types";

export interface BarisRekap {
  berkas: string;
  periode: string;
  hasil: BarisTerhitung;
  baris: BarisTerbaca;
  /** Percent points, capped as the file's settings say; null: not complete. */
  dibatasi: number | null;
  /** 1-based number of the jabatan's block over all files. */
  blok: number;
}

export interface BlokRekap {
  nomor: number;
  berkas: string;
  lembar: string;
  jabatan: string | null;
  baris: BarisRekap[];
}

const utama = (h: BarisTerhitung): number | null => h.capaianPeriode ?? h.capaian;

/** Blocks of all files that could be read, in order. */
export function blokRekap(daftar: readonly BerkasRekap[]): BlokRekap[] {
  const all: BlokRekap[] = [];
  for (const file of daftar) {
    if (file.status !== "terbaca") continue;
    const rows = file.hitungan.baris[Symbol.iterator]();
    for (const { nama, blok } of file.lembar)
      for (const b of blok) {
        const nomor = all.length + 1;
        const baris: BarisRekap[] = [];
        for (const row of b.baris) {
          // `hitungBuku` gives the rows in the order of the sheets, their blocks and rows.
          const next = rows.next();
          if (next.done === true) break;
          const hasil = next.value;
          const capaian = hasil.status === "terhitung" ? utama(hasil) : null;
          const dibatasi =
            capaian === null ? null : file.batas === null ? capaian : Math.min(capaian, file.batas);
          baris.push({
            berkas: file.berkas,
            periode: file.hitungan.periode,
            hasil,
            baris: row,
            dibatasi,
            blok: nomor,
          });
        }
        if (baris.length > 0)
          all.push({ nomor, berkas: file.berkas, lembar: nama, jabatan: b.jabatan, baris });
      }
  }
  return all.map((b, i) => ({
    ...b,
    nomor: i + 1,
    baris: b.baris.map((r) => ({ ...r, blok: i + 1 })),
  }));
}
