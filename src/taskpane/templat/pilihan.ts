import type { Templat } from "../../catalogue/templat";
import { tahunAwal, type OpsiTemplat } from "../../core/templates";

/** The years that can be chosen as first and last year of target. */
export function tahunTawaran(templat: Templat, tahunIni: number): number[] {
  const printed = tahunAwal(templat, tahunIni);
  const from = Math.min(tahunIni - 2, ...printed);
  const to = Math.max(tahunIni + 6, ...printed);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** The decree's years where they are not over; else this year alone. Monthly realisasi, tugas and fungsi, our layout. */
export function opsiAwal(templat: Templat, tahunIni: number): OpsiTemplat {
  const printed = tahunAwal(templat, tahunIni);
  const current = printed.some((tahun) => tahun >= tahunIni);
  return {
    susunan: "baku",
    tahun: current ? printed : [tahunIni],
    realisasi: "bulanan",
    uraian: true,
    tanpa: new Set(),
  };
}

/** All years from one to the other; the other follows where it would come before. At most ten. */
export function rentangTahun(dari: number, sampai: number): number[] {
  const last = Math.min(Math.max(dari, sampai), dari + 9);
  return Array.from({ length: last - dari + 1 }, (_, i) => dari + i);
}

/** The decree prints targets, but none for any of the chosen years. */
export function targetDiLuar(templat: Templat, { tahun }: OpsiTemplat): boolean {
  const printed = templat.isi.flatMap((s) =>
    s.indikator.flatMap((i) => i.target.map((t) => Number(t.tahun))),
  );
  return printed.length > 0 && !printed.some((year) => tahun.includes(year));
}
