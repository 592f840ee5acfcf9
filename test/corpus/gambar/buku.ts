/** Draws a whole document in a style: its sheets, and how they must be read. */
import type { WorkbookData } from "../../../src/core/sheet/grid";
import type { BlokDok, DokumenDok } from "../dokumen";
import type { Gaya } from "../gaya";
import type { HarapanBlok, HarapanLembar } from "../harapan";
import { Kanvas } from "../kanvas";
import { gambarIdentitas } from "./identitas";
import sekitar from "../sekitar.json";
import { tataKolom } from "./kolom";
import { gambarTabel } from "./tabel";

export interface BukuJadi {
  kanvas: Kanvas[];
  harapan: HarapanLembar[];
}

/** The blocks of each sheet, with its name. */
function bagiLembar(dok: DokumenDok, gaya: Gaya): { nama: string; blok: BlokDok[] }[] {
  if (gaya.lembar === "semua") return [{ nama: "IKI", blok: dok.blok }];
  const isi = gaya.lembar === "dua per lembar" ? 2 : 1;
  const bagian = Math.ceil(dok.blok.length / isi);
  return Array.from({ length: bagian }, (_, i) => ({
    nama: (isi === 1 ? dok.namaLembar[i] : undefined) ?? `IKI ${String(i + 1)}`,
    blok: dok.blok.slice(i * isi, (i + 1) * isi),
  }));
}

/** Writes lines from `row` down, merged over the table's width, and returns the row below. */
function tulisJudul(k: Kanvas, teks: string[], row: number, col: number, kanan: number): number {
  teks.forEach((t, i) => {
    k.tulis(row + i, col, t === "" ? null : t, "judul");
    k.gabung({ row: row + i, col, row2: row + i, col2: kanan });
  });
  return row + teks.length;
}

/** Rows of cells as they stand, and the row below them. */
function tulisTeks(k: Kanvas, teks: (string | number)[][], row: number, col: number): number {
  teks.forEach((sel, i) => {
    sel.forEach((isi, j) => {
      if (isi !== "") k.tulis(row + i, col + j, isi, "polos");
    });
  });
  return row + teks.length;
}

/** An IKU table has no jabatan: its title is all that says what it is, so it is always printed. */
function judulBlok(dok: DokumenDok, gaya: Gaya, blok: BlokDok): string[] {
  if (blok.jenis === "IKU") return ["INDIKATOR KINERJA UTAMA (IKU)"];
  return gaya.judul === "tanpa" ? [] : dok.judulBlok;
}

/** The column where the text columns end: titles and identity lines are merged as far as here. */
function kananTeks(blok: BlokDok, gaya: Gaya): number {
  const daun = tataKolom(blok, gaya, gaya.awal.col);
  const teks = daun.filter((d) => d.peran !== "realisasi");
  return teks.at(-1)?.col ?? gaya.awal.col;
}

function gambarLembar(
  dok: DokumenDok,
  gaya: Gaya,
  bagian: { nama: string; blok: BlokDok[] },
  terakhir: boolean,
): { k: Kanvas; harapan: HarapanLembar } {
  const k = new Kanvas(bagian.nama);
  const { col } = gaya.awal;
  let { row } = gaya.awal;
  const [pertama] = bagian.blok;
  const kanan = pertama ? kananTeks(pertama, gaya) : col;
  if (gaya.judul === "semua") row = tulisJudul(k, dok.judul, row, col, kanan) + 1;
  if (gaya.sekitar) row = tulisTeks(k, sekitar.sebelum, row, col) + 1;
  const harapan: HarapanBlok[] = [];
  bagian.blok.forEach((blok, i) => {
    if (i > 0) row += gaya.jarak;
    row = tulisJudul(k, judulBlok(dok, gaya, blok), row, col, kanan);
    const barisJabatan = blok.jabatan === null ? null : row + 1;
    row = gambarIdentitas(k, gaya, blok, { row, col, kanan: kananTeks(blok, gaya) });
    const tabel = gambarTabel(k, gaya, blok, { row: row + 1, col, barisJabatan });
    harapan.push(tabel.harapan);
    row = tabel.row;
  });
  if (dok.catatan !== null) k.tulis(row + 1, col, dok.catatan, "catatan");
  if (gaya.penutup && terakhir)
    dok.penutup.forEach((t, i) => {
      if (t !== "") k.tulis(row + 3 + i, Math.max(col, kanan - 1), t, "polos");
    });
  if (gaya.sekitar) tulisTeks(k, sekitar.sesudah, k.barisBerikut + 1, col);
  return { k, harapan: { nama: bagian.nama, blok: harapan } };
}

export function gambarBuku(dok: DokumenDok, gaya: Gaya): BukuJadi {
  const bagian = bagiLembar(dok, gaya);
  const lembar = bagian.map((b, i) => gambarLembar(dok, gaya, b, i === bagian.length - 1));
  return { kanvas: lembar.map((l) => l.k), harapan: lembar.map((l) => l.harapan) };
}

/** As the core sees it. */
export function bukuData(buku: BukuJadi, gaya: Gaya): WorkbookData {
  return { sheets: buku.kanvas.map((k) => k.grid(gaya.gabunganDiketahui)), names: [] };
}
