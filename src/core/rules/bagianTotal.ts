/** The parts of a year that a total on the same row is made of. */
import { readBagian, type Jenjang } from "../hitung/periode-hitung";
import { shows } from "../hitung/sel-realisasi";
import type { Angka } from "../kontrak";

/** From fine to coarse; a total is coarser than its parts. */
const jenjang: readonly Jenjang[] = ["bulan", "triwulan", "semester", "tahun", "tanpa"];

export interface Bagian {
  angka: Angka;
  nilai: number;
}

/** The parts that a total is made of, where each of them has a number; null where one is missing or there are fewer than two. */
export function bagianOf(total: Angka, semua: readonly Angka[]): Bagian[] | null {
  const own = readBagian(total.periode);
  const awal = total.kumulatif ? 1 : own.awal;
  const finer = semua.filter((a) => {
    const part = readBagian(a.periode);
    const inside = part.awal >= awal && part.akhir <= own.akhir;
    const rank = jenjang.indexOf(part.jenjang);
    const fine = total.kumulatif ? rank <= jenjang.indexOf(own.jenjang) : rank < jenjang.indexOf(own.jenjang);
    const year = own.tahun === null || part.tahun === null || own.tahun === part.tahun;
    return a !== total && !a.kumulatif && part.jenjang !== "tahun" && fine && inside && year;
  });
  const [first] = finer;
  const kind = first && readBagian(first.periode).jenjang;
  const parts = finer.filter((a) => readBagian(a.periode).jenjang === kind);
  const read = parts.flatMap((angka) => (angka.nilai === null ? [] : [{ angka, nilai: angka.nilai }]));
  return read.length < parts.length || read.length < 2 ? null : read;
}

export const jumlahBagian = (bagian: readonly Bagian[]): number =>
  bagian.reduce((sum, b) => sum + b.nilai, 0);

/** Whether a total can be what its parts reached without adding: the mean, the newest, the highest. */
export function tanpaMenjumlah(total: Angka, bagian: readonly Bagian[]): boolean {
  const nilai = bagian.map((b) => b.nilai);
  return [jumlahBagian(bagian) / nilai.length, nilai.at(-1) ?? NaN, Math.max(...nilai)].some((made) =>
    shows(total, made),
  );
}

/** "F5–I5": where the parts stand. */
export const rentangBagian = (bagian: readonly Bagian[]): string =>
  `${bagian[0]?.angka.sel ?? ""}–${bagian.at(-1)?.angka.sel ?? ""}`;
