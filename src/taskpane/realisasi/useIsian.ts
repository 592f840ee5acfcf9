import { useMemo } from "react";
import { hitungBuku } from "../../core/hitung";
import type { BarisTerhitung } from "../../core/hitung";
import { readPeriodeHitung } from "../../core/hitung/periode-hitung";
import { isianBuku, pilihAkhir } from "../../core/isian";
import type { BukuIsian, KolomIsian } from "../../core/isian";
import type { Analisis } from "../keadaan/analisis";
import { kodeKolom } from "./namaKolom";

export interface IsianLayar {
  isian: BukuIsian;
  /** The column that is filled in; null: the workbook has none for the year. */
  kolom: KolomIsian | null;
  /** What was evaluated to the end of that column, by "IKI!7". */
  hitung: ReadonlyMap<string, BarisTerhitung>;
}

const tahunIni = (hariIni: string): number => Number(hariIni.slice(0, 4));

/** What the period asks for, and what its figures come to: it follows every change of the workbook. */
export function useIsian(analisis: Analisis, dipilih: boolean, hariIni: string): IsianLayar {
  return useMemo(() => {
    const { buku, lembar, pengaturan, periode: kode } = analisis;
    const periode = readPeriodeHitung(kode) ?? { kode, tahun: tahunIni(hariIni), akhir: 12 };
    const opsi = { tahun: periode.tahun, akhir: periode.akhir, pengaturan };
    const pertama = isianBuku(buku, lembar, opsi);
    const akhir = pilihAkhir(pertama.kolom, periode, dipilih, hariIni);
    const isian = akhir === periode.akhir ? pertama : isianBuku(buku, lembar, { ...opsi, akhir });
    const kolom = isian.kolom.find((k) => k.akhir === akhir) ?? null;
    // The rest of the pane may show another period: nothing of it changes by a look at this screen.
    const baris =
      akhir === periode.akhir || kolom === null
        ? analisis.jabatan.flatMap((j) => j.indikator.flatMap((i) => (i.hitung === null ? [] : [i.hitung])))
        : hitungBuku(buku, lembar, { hariIni, pengaturan, periode: kodeKolom(periode.tahun, kolom) }).baris;
    return { isian, kolom, hitung: new Map(baris.map((b) => [`${b.lembar}!${b.baris}`, b])) };
  }, [analisis, dipilih, hariIni]);
}
