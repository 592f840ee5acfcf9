/** Scales of kategori: bands over capaian (or over a score), as data. */
import { roundNoise } from "../sheet/bilangan";
import bawaan from "./skala.json";

/** One band. Bounds in percent points (or in points of the score). */
export interface Pita {
  kategori: string;
  /** null: no lower bound. */
  dari: number | null;
  /** Absent: true, the bound belongs to the band. */
  dariTermasuk?: boolean;
  /** Absent: up to where the next band begins. null: no upper bound. */
  sampai?: number | null;
  /** Absent: where the scale rounds to whole percents true, else false. */
  sampaiTermasuk?: boolean;
  /** Points (capaian, nilai) of the straight line that converts capaian; one point: the same nilai in the whole band. */
  nilai?: readonly (readonly [number, number])[];
}

export interface Skala {
  id: string;
  nama: string;
  sumber: string;
  /** "skor": grades the realisasi's own score, not the capaian. */
  dasar: "capaian" | "skor";
  /** Rounded to a whole percent before it is looked up. */
  bulatkan: boolean;
  /** What a met target gives that can't be exceeded; absent: nothing special. */
  targetMaksimal?: { kategori: string; nilai: number };
  pita: readonly Pita[];
}

/** The default: one scale a workbook. */
export const SKALA_BAWAAN = "permendagri-86-2017";

/** A band as the data file may hold it. */
interface PitaData {
  kategori: string;
  dari: number | null;
  dariTermasuk?: boolean | undefined;
  sampai?: number | null | undefined;
  nilai?: number[][] | undefined;
}

const pitaOf = (p: PitaData): Pita => ({
  kategori: p.kategori,
  dari: p.dari,
  ...(p.dariTermasuk === undefined ? {} : { dariTermasuk: p.dariTermasuk }),
  ...(p.sampai === undefined ? {} : { sampai: p.sampai }),
  ...(p.nilai === undefined ? {} : { nilai: p.nilai.map(([c = 0, n = 0]): [number, number] => [c, n]) }),
});

/** The scales that come with the product, the default first. */
export const skalaBawaan: readonly Skala[] = bawaan.map((s) => ({
  id: s.id,
  nama: s.nama,
  sumber: s.sumber,
  dasar: s.dasar === "skor" ? "skor" : "capaian",
  bulatkan: s.bulatkan,
  ...(s.targetMaksimal ? { targetMaksimal: s.targetMaksimal } : {}),
  pita: s.pita.map((p: PitaData) => pitaOf(p)),
}));

/** The scale of that id (or name), the user's own before ours; null where there is none. */
export function findSkala(id: string, sendiri: readonly Skala[] = []): Skala | null {
  const low = id.trim().toLowerCase();
  return (
    [...sendiri, ...skalaBawaan].find((s) => s.id.toLowerCase() === low || s.nama.toLowerCase() === low) ??
    null
  );
}

/** Lower edge of a band: where it begins, and whether that value is still in it. */
export const mulai = (p: Pita): { batas: number; termasuk: boolean } => ({
  batas: p.dari ?? -Infinity,
  termasuk: p.dariTermasuk ?? true,
});

function inBand(value: number, p: Pita, next: Pita | undefined, bulatkan: boolean): boolean {
  const low = mulai(p);
  if (value < low.batas || (value === low.batas && !low.termasuk)) return false;
  if (p.sampai === undefined) {
    if (!next) return true;
    const above = mulai(next);
    return value < above.batas || (value === above.batas && !above.termasuk);
  }
  if (p.sampai === null) return true;
  return value < p.sampai || (value === p.sampai && (p.sampaiTermasuk ?? bulatkan));
}

function onLine(points: readonly (readonly [number, number])[], c: number): number | null {
  const [first, second] = points;
  if (!first) return null;
  if (!second) return first[1];
  return roundNoise(first[1] + ((second[1] - first[1]) / (second[0] - first[0])) * (c - first[0]));
}

/**
 * The kategori and nilai of a value on a scale, noise beyond 9 decimals removed first; kategori null where no band
 * holds it (which {@link checkSkala} refuses beforehand).
 */
export function gradeOnSkala(value: number, skala: Skala): { kategori: string | null; nilai: number | null } {
  const exact = roundNoise(value);
  const c = skala.bulatkan ? Math.round(exact) : exact;
  const pita = sortPita(skala.pita);
  const at = pita.findIndex((p, i) => inBand(c, p, pita[i + 1], skala.bulatkan));
  const band = pita[at];
  if (!band) return { kategori: null, nilai: null };
  return { kategori: band.kategori, nilai: band.nilai ? onLine(band.nilai, c) : null };
}

/** Bands, lowest first; among equal bounds the one that holds the bound comes first. */
export function sortPita(pita: readonly Pita[]): Pita[] {
  return [...pita].sort((a, b) => {
    const [x, y] = [mulai(a), mulai(b)];
    if (x.batas !== y.batas) return x.batas < y.batas ? -1 : 1;
    return Number(y.termasuk) - Number(x.termasuk);
  });
}
