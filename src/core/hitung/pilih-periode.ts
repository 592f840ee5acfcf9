/** Which year, and up to which month, where nobody said. */
import type { Angka } from "../kontrak";
import { isTahunLalu } from "../capaian/tahun-lalu";
import type { BarisKomponen, LembarTerbaca } from "../layout/types";
import { parseAddress } from "../sheet/address";
import { type SheetGrid, type WorkbookData, formulaAt } from "../sheet/grid";
import { deretOf } from "./deret";
import {
  type Jenjang,
  type PeriodeHitung,
  kodePeriode,
  readBagian,
  readPeriodeHitung,
} from "./periode-hitung";
import { siapkanLembar } from "./siapkan";
import type { LembarRealisasi } from "./sumber";
import { titleYears } from "./tahun-blok";
import { isGalatSel, titikOf } from "./titik";

const yearsOf = (angka: readonly Angka[]): number[] =>
  angka.map((a) => readBagian(a.periode).tahun).filter((y) => y !== null);

/**
 * The year: of the target years the one that today lies in, else the latest; without target years those of the realisasi,
 * then a title's, then today's.
 */
export function chooseTahun(buku: WorkbookData, lembar: readonly LembarTerbaca[], hariIni: number): number {
  const baris = lembar.flatMap((l) => l.blok.flatMap((b) => b.baris));
  const choose = (years: readonly number[]): number | null =>
    years.length === 0 ? null : years.includes(hariIni) ? hariIni : Math.max(...new Set(years));
  return (
    choose(baris.flatMap((b) => yearsOf(b.target))) ??
    choose(baris.flatMap((b) => yearsOf(b.realisasi))) ??
    choose(buku.sheets.flatMap((s) => titleYears(s))) ??
    hariIni
  );
}

/** A figure of the year before says nothing of how far this one has come. */
const yearOwn = (k: BarisKomponen): (readonly Angka[])[] => (isTahunLalu(k.nama) ? [] : [k.realisasi]);

const rank: readonly Jenjang[] = ["bulan", "triwulan", "semester"];

/** The newest period with a figure, over all rows; null where there is none inside the year. */
export function newestFilled(
  lembar: readonly LembarTerbaca[],
  grids: ReadonlyMap<string, SheetGrid>,
  tahun: number,
): PeriodeHitung | null {
  let best: { jenjang: Jenjang; akhir: number } | null = null;
  for (const { nama, blok } of lembar) {
    const grid = grids.get(nama);
    if (!grid) continue;
    for (const row of blok.flatMap((b) => b.baris))
      for (const angka of [row.realisasi, ...row.komponen.flatMap(yearOwn)]) {
        const first = deretOf(titikOf(angka, grid, tahun))[0];
        if (!first || !rank.includes(first.jenjang)) continue;
        // A formula that shows 0 or an error stands ready for months to come: no figure of the planner's.
        const last = first.titik
          .filter(
            (t) => !t.kosong && !isGalatSel(t) && !(t.angka.nilai === 0 && isFormula(grid, t.angka.sel)),
          )
          .at(-1);
        if (!last) continue;
        const finer =
          best !== null &&
          last.akhir === best.akhir &&
          rank.indexOf(last.jenjang) < rank.indexOf(best.jenjang);
        if (best === null || last.akhir > best.akhir || finer)
          best = { jenjang: last.jenjang, akhir: last.akhir };
      }
  }
  return best && kodePeriode(tahun, best.jenjang, best.akhir);
}

function isFormula(grid: SheetGrid, sel: string): boolean {
  const at = parseAddress(sel);
  return at !== null && formulaAt(grid, at.row, at.col) !== null;
}

/**
 * The period: the one asked for; else what the Realisasi sheet names; else up to the newest period of the year that has a
 * figure, and the whole year where no figure stands in a part of it.
 * @param diminta "2026-03", "2026-TW1", "2026-S1" or "2026", already known to be one of these.
 * @param hariIni today as "2026-11-22".
 */
export function choosePeriode(
  buku: WorkbookData,
  lembar: readonly LembarTerbaca[],
  diminta: string | null,
  hariIni: string,
  realisasi: LembarRealisasi | null,
): PeriodeHitung {
  const asked = diminta === null ? null : readPeriodeHitung(diminta);
  if (asked) return asked;
  const tahun = realisasi?.tahun ?? chooseTahun(buku, lembar, Number(hariIni.slice(0, 4)));
  if (realisasi?.akhir) return kodePeriode(tahun, "bulan", realisasi.akhir);
  const grids = new Map(buku.sheets.map((s) => [s.nama, s]));
  return newestFilled(siapkanLembar(buku, lembar, tahun), grids, tahun) ?? kodePeriode(tahun, "tahun", 12);
}
