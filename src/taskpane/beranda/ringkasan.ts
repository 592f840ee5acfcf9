import type { IndikatorTampil, JabatanTampil } from "../keadaan/analisis";

/** The capaian that speaks for the row: of the period where it has a target of its own, else of the year. */
export function capaianUtama({ hitung }: IndikatorTampil): number | null {
  if (hitung?.status !== "terhitung") return null;
  return hitung.capaianPeriode ?? hitung.capaian;
}

export interface Rerata {
  /** Percent points; null where no row is complete. */
  nilai: number | null;
  /** Rows that it was taken over. */
  dari: number;
  jumlah: number;
}

/**
 * Unweighted mean of the capped capaian over complete rows; the rows themselves keep the uncapped figure.
 * @param batas percent points; null: no cap.
 */
export function rerata(indikator: readonly IndikatorTampil[], batas: number | null): Rerata {
  const nilai = indikator.map(capaianUtama).filter((c) => c !== null);
  const jumlah = nilai.reduce((total, c) => total + Math.min(c, batas ?? Infinity), 0);
  return {
    nilai: nilai.length === 0 ? null : jumlah / nilai.length,
    dari: nilai.length,
    jumlah: indikator.length,
  };
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
