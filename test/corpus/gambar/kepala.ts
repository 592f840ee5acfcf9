/** Draws the header of a table: one row, or two where a label stands over several columns. */
import type { BlokDok } from "../dokumen";
import type { Gaya } from "../gaya";
import type { Kanvas } from "../kanvas";
import { labelKepala, lebarPeran, type Daun } from "./kolom";

const akhir = (d: Daun) => d.col + d.lebar - 1;

/** How this block's column numbers are drawn in this style. */
export function caraNomor(blok: BlokDok, gaya: Gaya): BlokDok["caraNomor"] {
  return gaya.nomorKolom === "tercetak" ? blok.caraNomor : gaya.nomorKolom;
}

/** The printed numbers where there are any, else 1, 2, 3 …. */
const nomor = (blok: BlokDok, daun: Daun[]) => blok.nomorKolom ?? daun.map((_, i) => String(i + 1));

/** The number that is printed before a cell's text where the row of numbers is fused into the data. */
export function nomorMenyatu(blok: BlokDok, daun: Daun[], d: Daun): string {
  return nomor(blok, daun)[daun.indexOf(d)] ?? "";
}

/** A number typed as a number where the style does so; "1." and "(1)" stay text. */
export const nomorSel = (teks: string | null, gaya: Gaya): string | number | null =>
  gaya.nomorAngka && teks !== null && /^\d+$/.test(teks) ? Number(teks) : teks;

/** Returns the first row below the header and its column-number row. */
export function gambarKepala(k: Kanvas, gaya: Gaya, blok: BlokDok, daun: Daun[], row: number): number {
  const bertingkat = blok.kolom.some((kolom) => kolom.anak !== null);
  const bawah = bertingkat ? row + 1 : row;
  for (const kolom of blok.kolom) {
    const milik = daun.filter((d) => d.kolom === kolom);
    const [pertama, terakhir] = [milik[0], milik.at(-1)];
    if (!pertama || !terakhir) continue;
    k.tulis(row, pertama.col, kolom.label === "" ? null : labelKepala(kolom.label, gaya), "kepala");
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
  const cara = caraNomor(blok, gaya);
  if (cara !== "bersih" && cara !== "bergeser") return bawah + 1;
  const angka = nomor(blok, daun);
  daun.forEach((d, i) => {
    // Shifted: the first sasaran's cell reaches up into the row of numbers, and one of them is lost.
    const sasaran = cara === "bergeser" && d.peran === "sasaran";
    const isi = sasaran ? (blok.baris[0]?.sasaran ?? null) : nomorSel(angka[i] ?? null, gaya);
    k.tulis(bawah + 1, d.col, isi, sasaran ? "teks" : "nomorKolom");
    k.gabung({ row: bawah + 1, col: d.col, row2: bawah + 1, col2: akhir(d) });
  });
  return bawah + 2;
}
