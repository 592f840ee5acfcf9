/** What is another than in the period before: only like is held against like. */
import { gradeOnSkala, sortPita } from "../capaian/skala";
import type { Skala } from "../capaian/skala";
import type { BarisHitung } from "../kontrak";
import { roundNoise } from "../sheet/bilangan";

/** What a comparison needs of a row. */
export type BarisBanding = Pick<
  BarisHitung,
  "lembar" | "baris" | "jabatan" | "indikator" | "status" | "capaian" | "capaianPeriode" | "kategori"
>;

/** "lengkap": had no capaian and now has one; "hilang": the other way round. */
export type JenisPerubahan = "turunKategori" | "naikKategori" | "turun" | "naik" | "lengkap" | "hilang";

export interface Perubahan {
  jenis: JenisPerubahan;
  /** The planner's own row, as it is now. */
  baris: BarisBanding;
  /** Percent points, uncapped, against the same kind of target; null where it had or has none. */
  lalu: number | null;
  kini: number | null;
  kategori: { lalu: string | null; kini: string | null };
}

const key = (b: BarisBanding): string => `${b.lembar}!${b.baris}!${b.jabatan ?? ""}`;

/** Both against the period's own targets, or both against the year's; null where neither can be. */
function sebanding(kini: BarisBanding, lalu: BarisBanding): { lalu: number; kini: number } | null {
  if (kini.capaianPeriode !== null && lalu.capaianPeriode !== null)
    return { lalu: lalu.capaianPeriode, kini: kini.capaianPeriode };
  return kini.capaian !== null && lalu.capaian !== null ? { lalu: lalu.capaian, kini: kini.capaian } : null;
}

/** Place of a capaian in the scale, the lowest 0; null where the scale does not grade capaian. */
function tingkat(capaian: number, skala: Skala | null): { kategori: string; tempat: number } | null {
  if (skala?.dasar !== "capaian") return null;
  const { kategori } = gradeOnSkala(capaian, skala);
  if (kategori === null) return null;
  return { kategori, tempat: sortPita(skala.pita).findIndex((p) => p.kategori === kategori) };
}

/** A row with a capaian: one that lags by a target of 0 is told as it is, and not as a change. */
const berangka = (b: BarisBanding): boolean =>
  b.status === "terhitung" && (b.capaian !== null || b.capaianPeriode !== null);

function bandingkan(kini: BarisBanding, lalu: BarisBanding, skala: Skala | null): Perubahan | null {
  const dulu = berangka(lalu);
  const sekarang = berangka(kini);
  const kategori = { lalu: lalu.kategori, kini: kini.kategori };
  const utama = (b: BarisBanding): number | null => b.capaianPeriode ?? b.capaian;
  if (!dulu || !sekarang) {
    if (dulu === sekarang) return null;
    return sekarang
      ? {
          jenis: "lengkap",
          baris: kini,
          lalu: null,
          kini: utama(kini),
          kategori: { ...kategori, lalu: null },
        }
      : {
          jenis: "hilang",
          baris: kini,
          lalu: utama(lalu),
          kini: null,
          kategori: { ...kategori, kini: null },
        };
  }
  const angka = sebanding(kini, lalu);
  if (angka === null) return null;
  const selisih = roundNoise(angka.kini - angka.lalu);
  if (selisih === 0) return null;
  const [a, b] = [tingkat(angka.lalu, skala), tingkat(angka.kini, skala)];
  const pindah = a !== null && b !== null && a.tempat !== b.tempat;
  return {
    jenis: pindah ? (b.tempat > a.tempat ? "naikKategori" : "turunKategori") : selisih > 0 ? "naik" : "turun",
    baris: kini,
    ...angka,
    kategori: { lalu: a?.kategori ?? null, kini: b?.kategori ?? null },
  };
}

/** What should be seen first stands first. */
const urutan: readonly JenisPerubahan[] = [
  "turunKategori",
  "hilang",
  "turun",
  "naikKategori",
  "lengkap",
  "naik",
];

const besar = ({ lalu, kini }: Perubahan): number =>
  lalu === null || kini === null ? 0 : Math.abs(kini - lalu);

/**
 * The rows whose capaian is another than before, what fell first and the larger change before the smaller. Capaian against
 * the period's target is held against the same, never against the year's; rows that can't be compared are left out.
 */
export function perubahanSejak(
  kini: readonly BarisBanding[],
  lalu: readonly BarisBanding[],
  skala: Skala | null,
): Perubahan[] {
  const dulu = new Map(lalu.map((b) => [key(b), b]));
  return kini
    .flatMap((b) => {
      const pasangan = dulu.get(key(b));
      return (pasangan && bandingkan(b, pasangan, skala)) ?? [];
    })
    .sort((a, b) => urutan.indexOf(a.jenis) - urutan.indexOf(b.jenis) || besar(b) - besar(a));
}

/**
 * By how much the average of a jabatan changed, percent points: over the rows that are complete in both periods and against
 * the same kind of target, so that a row which came in does not look like a rise. null where there is none.
 * @param batas cap, percent points; null: none.
 */
export function selisihRerata(
  kini: readonly BarisBanding[],
  lalu: readonly BarisBanding[],
  batas: number | null,
): number | null {
  const dulu = new Map(lalu.map((b) => [key(b), b]));
  const cap = (n: number): number => Math.min(n, batas ?? Infinity);
  const selisih = kini.flatMap((b) => {
    const pasangan = dulu.get(key(b));
    if (pasangan === undefined || !berangka(b) || !berangka(pasangan)) return [];
    const angka = sebanding(b, pasangan);
    return angka === null ? [] : [cap(angka.kini) - cap(angka.lalu)];
  });
  return selisih.length === 0 ? null : roundNoise(selisih.reduce((a, b) => a + b, 0) / selisih.length);
}
