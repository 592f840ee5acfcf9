/** Draws the header of a table: one row, or two where a label stands over several columns. */
import type { BlokDok } from "../dokumen";
import type { Gaya } from "../gaya";
import type { Kanvas } from "../kanvas";
import { lebarPeran, type Daun } from "./kolom";

const akhir = (d: Daun) => d.col + d.lebar - 1;

/** The printed numbers, or plain ones, as the style asks; null: no such row. */
export function nomorKolom(blok: BlokDok, gaya: Gaya, daun: Daun[]): string[] | null {
  if (gaya.nomorKolom === "tanpa") return null;
  if (gaya.nomorKolom === "tercetak") return blok.nomorKolom;
  return daun.map((_, i) => String(i + 1));
}

/** Returns the first row below the header and its column-number row. */
export function gambarKepala(k: Kanvas, gaya: Gaya, blok: BlokDok, daun: Daun[], row: number): number {
  const bertingkat = blok.kolom.some((kolom) => kolom.anak !== null);
  const bawah = bertingkat ? row + 1 : row;
  for (const kolom of blok.kolom) {
    const milik = daun.filter((d) => d.kolom === kolom);
    const [pertama, terakhir] = [milik[0], milik.at(-1)];
    if (!pertama || !terakhir) continue;
    k.tulis(row, pertama.col, kolom.label === "" ? null : kolom.label, "kepala");
    k.gabung({
      row,
      col: pertama.col,
      row2: kolom.anak ? row : bawah,
      col2: akhir(terakhir),
    });
    if (!kolom.anak) continue;
    for (const d of milik) {
      k.tulis(bawah, d.col, d.label, "kepala");
      k.gabung({ row: bawah, col: d.col, row2: bawah, col2: akhir(d) });
    }
  }
  for (const d of daun) for (let i = 0; i < d.lebar; i++) k.lebar.set(d.col + i, lebarPeran(d.peran));
  const nomor = gaya.nomorKolom === "menyatu" ? null : nomorKolom(blok, gaya, daun);
  if (!nomor) return bawah + 1;
  daun.forEach((d, i) => {
    k.tulis(bawah + 1, d.col, nomor[i] ?? null, "nomorKolom");
    k.gabung({ row: bawah + 1, col: d.col, row2: bawah + 1, col2: akhir(d) });
  });
  return bawah + 2;
}
