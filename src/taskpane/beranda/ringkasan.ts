import { gradeOnSkala } from "../../core/capaian/skala";
import type { Skala } from "../../core/capaian/skala";
import { rerata } from "../../core/perkembangan/rerata";
import type { Rerata } from "../../core/perkembangan/rerata";
import type { JabatanTampil } from "../keadaan/analisis";

export interface RingkasJabatan extends Rerata {
  /** Of the average: only where nothing is missing from it, and only a scale over capaian can say it. */
  kategori: string | null;
  belum: number;
}

/** What a jabatan's line tells. @param batas percent points; null: no cap. */
export function ringkasJabatan(
  { indikator }: Pick<JabatanTampil, "indikator">,
  batas: number | null,
  skala: Skala | null,
): RingkasJabatan {
  const rata = rerata(
    indikator.map(({ hitung }) => hitung),
    batas,
  );
  const utuh = rata.nilai !== null && rata.dari === rata.jumlah && skala?.dasar === "capaian";
  return {
    ...rata,
    kategori: utuh && rata.nilai !== null ? gradeOnSkala(rata.nilai, skala).kategori : null,
    belum: indikator.filter((i) => i.hitung?.status === "belum lengkap").length,
  };
}

/** The lowest average first, then those that have none; equal ones stay as they are. */
export function tertinggalDulu(
  jabatan: readonly JabatanTampil[],
  batas: number | null,
): readonly JabatanTampil[] {
  const nilai = new Map(jabatan.map((j) => [j.kunci, ringkasJabatan(j, batas, null).nilai ?? Infinity]));
  const of = ({ kunci }: JabatanTampil): number => nilai.get(kunci) ?? Infinity;
  return [...jabatan].sort((a, b) => (of(a) === of(b) ? 0 : of(a) - of(b)));
}

export interface Sebaran {
  /** Count by kategori, in the order met. */
  kategori: Map<string, number>;
  belum: number;
  tanpa: number;
}

/** How many indikator stand in each kategori, lack data, or can't be computed. */
export function sebaran(jabatan: readonly JabatanTampil[]): Sebaran {
  const hasil: Sebaran = { kategori: new Map(), belum: 0, tanpa: 0 };
  for (const { hitung } of jabatan.flatMap((j) => j.indikator)) {
    if (hitung?.status === "terhitung" && hitung.kategori !== null) {
      hasil.kategori.set(hitung.kategori, (hasil.kategori.get(hitung.kategori) ?? 0) + 1);
    } else if (hitung?.status === "belum lengkap") hasil.belum += 1;
    else hasil.tanpa += 1;
  }
  return hasil;
}

/** Digits behind the mark that a column of these numbers needs, at most two. */
export function ruangDesimal(nilai: readonly (number | null)[]): number {
  return Math.max(
    0,
    ...nilai.map((n) => {
      if (n === null) return 0;
      const teks = n.toFixed(2).replace(/0+$/, "");
      return teks.length - teks.indexOf(".") - 1;
    }),
  );
}
