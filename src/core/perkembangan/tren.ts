/** The course of a year: the workbook evaluated at the end of every month or quarter up to the period. */
import type { Skala } from "../capaian/skala";
import { gradeOnSkala } from "../capaian/skala";
import { type OpsiHitung, hitungBuku } from "../hitung/hitung-buku";
import type { BarisTerhitung } from "../hitung/baris";
import { readPeriodeHitung } from "../hitung/periode-hitung";
import type { LembarTerbaca } from "../layout/types";
import type { Pengaturan } from "../pengaturan/types";
import { readLembarRealisasi } from "../reports/realisasi/read";
import type { WorkbookData } from "../sheet/grid";
import { periodeSebelum } from "./periode-sebelum";
import { langkahTren } from "./langkah";
import { type Rerata, rerata } from "./rerata";

export interface TitikTren extends Rerata {
  /** "2026-02" */
  periode: string;
  /** Of the average; null where a row is missing from it, or the scale grades no capaian. */
  kategori: string | null;
}

export interface OpsiTren {
  /** The period that was evaluated, and its rows. */
  periode: string;
  baris: readonly BarisTerhitung[];
  /** "2026-11-22" */
  hariIni: string;
  pengaturan: Pengaturan;
  /** null: no scale that can be used. */
  skala: Skala | null;
}

export interface Perkembangan {
  /** Oldest first, the period itself the last. */
  titik: TitikTren[];
  /** The period that changes are told against, and its rows; null at the year's beginning. */
  sebelum: { periode: string; baris: readonly BarisTerhitung[]; rata: Rerata } | null;
}

const titikOf = (periode: string, baris: readonly BarisTerhitung[], o: OpsiTren): TitikTren => {
  const rata = rerata(baris, o.pengaturan.batas);
  const graded =
    rata.nilai !== null && rata.dari === rata.jumlah && o.skala?.dasar === "capaian"
      ? gradeOnSkala(rata.nilai, o.skala).kategori
      : null;
  return { ...rata, periode, kategori: graded };
};

/** One table at a time: rows do not depend on those of others once the period is given. */
function* hitungBertahap(
  buku: WorkbookData,
  lembar: readonly LembarTerbaca[],
  opsi: OpsiHitung,
): Generator<undefined, BarisTerhitung[]> {
  const baris: BarisTerhitung[] = [];
  for (const { nama, blok } of lembar)
    for (const b of blok) {
      baris.push(...hitungBuku(buku, [{ nama, blok: [b] }], opsi).baris);
      yield;
    }
  return baris;
}

/**
 * Evaluates one table of one period a step, and yields after each so that a screen stays alive: `next()` until it is done.
 * All steps together cost what `hitungBuku` costs for each period but the last, which is not evaluated again.
 */
export function* perkembangan(
  buku: WorkbookData,
  lembar: readonly LembarTerbaca[],
  opsi: OpsiTren,
): Generator<undefined, Perkembangan> {
  const { periode, hariIni, pengaturan } = opsi;
  const sekarang = readPeriodeHitung(periode);
  if (sekarang === null) return { titik: [], sebelum: null };
  const lembarRealisasi = readLembarRealisasi(buku, sekarang.tahun);
  const langkah = langkahTren(lembar, lembarRealisasi, sekarang);
  // A year that was asked for has no period before it in the year: the last step takes its place.
  const lalu = langkah.length > 1 ? (periodeSebelum(sekarang) ?? langkah.at(-2) ?? null) : null;
  const dihitung = new Map<string, readonly BarisTerhitung[]>([[periode, opsi.baris]]);
  for (const p of new Set([...langkah, ...(lalu === null ? [] : [lalu])])) {
    if (dihitung.has(p)) continue;
    const opsiHitung = { periode: p, hariIni, pengaturan, lembarRealisasi };
    dihitung.set(p, yield* hitungBertahap(buku, lembar, opsiHitung));
  }
  const barisLalu = lalu === null ? [] : (dihitung.get(lalu) ?? []);
  return {
    titik: langkah.map((p) => titikOf(p, dihitung.get(p) ?? [], opsi)),
    sebelum:
      lalu === null ? null : { periode: lalu, baris: barisLalu, rata: rerata(barisLalu, pengaturan.batas) },
  };
}
