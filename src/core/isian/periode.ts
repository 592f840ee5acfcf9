/** Which column the screen opens with. */
import type { PeriodeHitung } from "../hitung/periode-hitung";
import type { KolomIsian } from "./types";

/**
 * Month at whose end the period to fill in closes: the evaluated one's; where no figure stands anywhere and nobody chose,
 * today's month (the last of a year gone by, the first of one to come). Then the next month at which a column closes.
 * @param hariIni "2026-11-22"
 */
export function pilihAkhir(
  kolom: readonly KolomIsian[],
  periode: PeriodeHitung,
  dipilih: boolean,
  hariIni: string,
): number {
  const [tahunIni = 0, bulanIni = 12] = hariIni.split("-").map(Number);
  const untouched = !dipilih && periode.kode === String(periode.tahun);
  const today = periode.tahun < tahunIni ? 12 : periode.tahun > tahunIni ? 1 : bulanIni;
  const akhir = untouched ? today : periode.akhir;
  return (kolom.find((k) => k.akhir >= akhir) ?? kolom.at(-1))?.akhir ?? akhir;
}
