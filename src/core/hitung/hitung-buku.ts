/** All indikator of a workbook, evaluated for one period. */
import type { LembarTerbaca } from "../layout/types";
import { type Pengaturan, readPengaturan } from "../pengaturan";
import { readLembarRealisasi } from "../reports/realisasi/read";
import type { WorkbookData } from "../sheet/grid";
import { type BarisTerhitung, hitungBaris } from "./baris";
import { readPeriodeHitung } from "./periode-hitung";
import { choosePeriode, chooseTahun } from "./pilih-periode";
import { siapkanLembar } from "./siapkan";
import type { LembarRealisasi } from "./sumber";
import { isForeign, tahunBlok, yearOfUndated } from "./tahun-blok";

export interface OpsiHitung {
  /** "2026-03", "2026-TW1", "2026-S1" or "2026"; null or absent: chosen from what the workbook holds. */
  periode?: string | null;
  /** Today, "2026-11-22": settles the year where several have targets. */
  hariIni: string;
  /** Absent: as the workbook's own sheet of settings says. */
  pengaturan?: Pengaturan;
  /** The Realisasi sheet; absent: the workbook's own of the year asked for, or the newest; null: none. */
  lembarRealisasi?: LembarRealisasi | null;
}

export interface HasilHitung {
  periode: string;
  baris: BarisTerhitung[];
}

/**
 * Evaluates every row that was recognised: realisasi to date from its komponen and formula, or typed directly, and capaian
 * in percent points against the year's target and the period's own. A row that can't be evaluated says why; nothing
 * incomplete has a capaian.
 */
export function hitungBuku(
  buku: WorkbookData,
  lembar: readonly LembarTerbaca[],
  opsi: OpsiHitung,
): HasilHitung {
  const diminta = opsi.periode ?? null;
  const tahun = diminta === null ? null : (readPeriodeHitung(diminta)?.tahun ?? null);
  const lembarRealisasi =
    opsi.lembarRealisasi === undefined ? readLembarRealisasi(buku, tahun) : opsi.lembarRealisasi;
  const pengaturan = opsi.pengaturan ?? readPengaturan(buku);
  const periode = choosePeriode(buku, lembar, diminta, opsi.hariIni, lembarRealisasi);
  const asked = diminta !== null && readPeriodeHitung(diminta) !== null;
  const lazim = chooseTahun(buku, lembar, Number(opsi.hariIni.slice(0, 4)));
  const grids = new Map(buku.sheets.map((s) => [s.nama, s]));
  const baris = siapkanLembar(buku, lembar, periode.tahun).flatMap(({ nama, blok }) => {
    const grid = grids.get(nama);
    if (!grid) return [];
    return blok.flatMap((b) => {
      const years = tahunBlok(b, blok, grid);
      const tahunLain = isForeign(years, periode.tahun);
      const tahunTanpa = yearOfUndated(years, lazim);
      const k = {
        grid,
        blok: b,
        periode,
        diminta: asked,
        tahunLain,
        tahunTanpa,
        pengaturan,
        lembarRealisasi,
      };
      return b.baris.map((row) => hitungBaris(row, k));
    });
  });
  return { periode: periode.kode, baris };
}
