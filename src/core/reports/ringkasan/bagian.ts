/** What stands above the table, beside it and at its end: shares by kategori, the chart's figures, the signature. */
import { type Part, cell, fn, formula, op, ref } from "../../edits";
import { tinggiBaris } from "../ukuran";
import type { Kanvas } from "./kanvas";
import { type KunciKolom, KOLOM_CETAK, at, kolom, lebar } from "./kolom";
import { namaPendek } from "./nama-pendek";
import { kata } from "./rumus-sel";
import { type Skala, sortPita } from "./skala-ringkasan";
import susunan from "./susunan.json";
import { type BlokJadi, rataOf } from "./tabel";

const { bagian } = susunan;

export interface Luas {
  kepala: number;
  /** Last row of the table. */
  akhir: number;
}

export const area = ({ kepala, akhir }: Luas, kunci: KunciKolom): Part =>
  ref({ row: kepala + 1, col: at(kunci), row2: akhir, col2: at(kunci) }, null, "both");

/** Kategori of the scale, best first. */
export const kategoriSkala = (skala: Skala | null): string[] => [
  ...new Set(
    sortPita(skala?.pita ?? [])
      .map((p) => p.kategori)
      .reverse(),
  ),
];

/** Rows that the shares take: header, kategori, the two that are no kategori, all. */
export const tinggiSebaran = (skala: Skala | null): number => kategoriSkala(skala).length + 6;

/** How many indikator are in each kategori, of all; and the average over all that are complete. */
export function tulisSebaran(
  k: Kanvas,
  row: number,
  blok: readonly BlokJadi[],
  luas: Luas,
  skala: Skala | null,
): void {
  const baris = blok.flatMap((b) => b.baris);
  const total = baris.length;
  const isRow = op(area(luas, "no"), "<>", "");
  const col = at("sasaran");
  const line = (r: number, nama: string, rumus: Part, n: number, kepala = false): void => {
    const gaya = kepala ? "jumlah" : "angka";
    k.put(r, at("jabatan"), nama, kepala ? "jumlahTeks" : "teks");
    k.put(r, col, { formula: formula(rumus), nilai: n }, gaya, "0");
    const share = fn("IF", op(total, "=", 0), "", op(cell(r, col), "/", total));
    k.put(r, at("indikator"), { formula: formula(share), nilai: total === 0 ? "" : n / total }, gaya, "0.0%");
    k.height(r, tinggiBaris([[nama, lebar("jabatan")]]));
  };
  k.put(row, at("jabatan"), bagian.sebaran, "kepala");
  k.put(row, col, bagian.jumlah, "kepala");
  k.put(row, at("indikator"), bagian.persen, "kepala");
  let r = row + 1;
  const has = (kunci: "kategori" | "status", nama: string): Part =>
    fn("SUMPRODUCT", op(op(area(luas, kunci), "=", nama), "*", isRow));
  for (const nama of kategoriSkala(skala))
    line(r++, nama, has("kategori", nama), baris.filter((b) => b.kategori === nama).length);
  line(r++, kata.belum, has("status", kata.belum), baris.filter((b) => b.status === kata.belum).length);
  const rest = op(op(has("status", kata.tidakDapat), "+", has("status", kata.putus)), "+", 0);
  line(r++, kata.tidakDapat, rest, baris.filter((b) => b.status === kata.tidakDapat).length);
  line(r++, bagian.seluruh, fn("COUNT", area(luas, "no")), total, true);
  tulisRata(k, r, blok, luas);
}

function tulisRata(k: Kanvas, row: number, blok: readonly BlokJadi[], luas: Luas): void {
  const baris = blok.flatMap((b) => b.baris);
  const complete = baris.filter((b) => b.dibatasi !== null);
  // Averages of jabatan stand in the same column: only rows with a number are indikator.
  const mine = op(op(area(luas, "no"), "<>", ""), "*", op(area(luas, "status"), "=", kata.terhitung));
  const count = fn("SUMPRODUCT", mine);
  const sum = fn("SUMIF", area(luas, "status"), kata.terhitung, area(luas, "dibatasi"));
  const value = fn("IF", op(count, "=", 0), "", op(sum, "/", count));
  k.put(row, at("jabatan"), bagian.rataSeluruh, "jumlahTeks");
  const rata = rataOf(complete.map((b) => b.dibatasi));
  k.put(row, at("sasaran"), { formula: formula(value), nilai: rata ?? "" }, "jumlah", "0.00%");
  const text = op(op(count, "&", kata.dari), "&", `${baris.length}${kata.lengkap}`);
  k.put(
    row,
    at("indikator"),
    { formula: formula(text), nilai: `${complete.length}${kata.dari}${baris.length}${kata.lengkap}` },
    "jumlahTeks",
  );
  k.height(row, tinggiBaris([[bagian.rataSeluruh, lebar("jabatan")]]));
}

/** The chart's figures, right of all else: a jabatan a row, a series a kategori so that the colour follows it, the target. */
export function tulisGrafik(
  k: Kanvas,
  kepala: number,
  komponen: number,
  blok: readonly BlokJadi[],
  skala: Skala | null,
): { row: number; col: number; row2: number; col2: number } {
  const col = kolom.length + komponen * 3 + 1;
  const graded = skala !== null && skala.dasar !== "skor";
  const seri = graded ? kategoriSkala(skala) : [bagian.grafik];
  k.put(kepala, col, kolom[at("jabatan")]?.judul ?? "", "kepalaBantu");
  [...seri, bagian.garis].forEach((nama, i) => k.put(kepala, col + 1 + i, nama, "kepalaBantu"));
  blok.forEach((b, i) => {
    const row = kepala + 1 + i;
    k.put(row, col, namaPendek(b.jabatan), "bantu");
    const rata = cell(b.jumlah, at("dibatasi"));
    seri.forEach((nama, j) => {
      const test = graded ? op(cell(b.jumlah, at("kategori")), "=", nama) : fn("ISNUMBER", rata);
      const mine = graded ? b.kategori === nama : b.rataRata !== null;
      const nilai = mine ? (b.rataRata ?? 0) : 0;
      k.put(row, col + 1 + j, { formula: formula(fn("IF", test, rata, 0)), nilai }, "bantu", "0.0%");
    });
    k.put(row, col + 1 + seri.length, 1, "bantu", "0%");
  });
  return { row: kepala, col, row2: kepala + blok.length, col2: col + 1 + seri.length };
}

/** Place, date, jabatan, name and NIP, to fill. Gives back the last row. */
export function tulisTandaTangan(k: Kanvas, row: number, tahun: number): number {
  susunan.tandaTangan.forEach((teks, i) => {
    const col = at("status");
    k.put(row + i, col, teks === "" ? null : teks.replace("{tahun}", String(tahun)), "tandaTangan");
    k.merge({ row: row + i, col, row2: row + i, col2: KOLOM_CETAK });
  });
  return row + susunan.tandaTangan.length - 1;
}
