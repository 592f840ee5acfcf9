/** Draws jabatan, tugas and fungsi over a table. */
import type { BlokDok, ButirDok } from "../dokumen";
import type { Gaya } from "../gaya";
import type { Kanvas } from "../kanvas";
import { lebarPeran, tataKolom } from "./kolom";

/** Proportional letters are narrower than the digit that column widths are counted in. */
const HURUF_PER_LEBAR = 1.15;

interface Tempat {
  row: number;
  col: number;
  /** Last column that wide texts are merged to. */
  kanan: number;
  /** Column widths of the table below, by column. */
  lebar: ReadonlyMap<number, number>;
}

const isiPola = (pola: string, n: number, label: string, isi: string) =>
  pola
    .replace("{n}", String(n))
    .replace("{label}", label)
    .replace("{isi}", () => isi)
    .trim();

/** Merges a value's cell to the right and makes its row as high as the text needs. */
function lebarkan(k: Kanvas, gaya: Gaya, di: Tempat, col: number): void {
  const { row, kanan } = di;
  const sel = k.baca(row, col);
  if (!gaya.identitas.lebar || kanan <= col || typeof sel?.nilai !== "string") return;
  k.tulis(row, col, sel.nilai, "identitasLebar");
  k.gabung({ row, col, row2: row, col2: kanan });
  let muat = 0;
  for (let c = col; c <= kanan; c++) muat += (di.lebar.get(c) ?? 9) * HURUF_PER_LEBAR;
  const garis = sel.nilai.split("\n").reduce((n, g) => n + Math.max(1, Math.ceil(g.length / muat)), 0);
  k.tinggi.set(row, garis * 13 + 2);
}

/** Writes one identity line and returns the column of its value. */
function tulisBaris(k: Kanvas, gaya: Gaya, di: Tempat, n: number, label: string, isi: string): number {
  const pola = gaya.identitas.pola;
  pola.forEach((p, i) => {
    const teks = isiPola(p, n, label, isi);
    if (teks !== "") k.tulis(di.row, di.col + i, teks, "identitas");
  });
  const kolomIsi = di.col + pola.findIndex((p) => p.includes("{isi}"));
  lebarkan(k, gaya, di, kolomIsi);
  return kolomIsi;
}

const berlabel = (b: ButirDok) => (b.label === null ? b.teks : `${b.label} ${b.teks}`);

/** Writes a labelled list, and returns the first row below it. */
function tulisDaftar(k: Kanvas, gaya: Gaya, di: Tempat, n: number, label: string, butir: ButirDok[]): number {
  const { bentuk, mulaiDiLabel } = gaya.daftar;
  const kalimat = butir.length === 1 && butir[0]?.label === null;
  if (kalimat || bentuk === "satu sel" || bentuk === "sebaris") {
    const isi = butir.map(berlabel).join(bentuk === "satu sel" ? "\n" : " ");
    tulisBaris(k, gaya, di, n, label, isi);
    return di.row + 1;
  }
  const [pertama] = butir;
  const serentak = mulaiDiLabel && pertama !== undefined && bentuk === "baris";
  const kolomIsi = tulisBaris(k, gaya, di, n, label, serentak ? berlabel(pertama) : "");
  // With labels in cells of their own the first item may stand beside "TUGAS :" too.
  const diSebelahLabel =
    mulaiDiLabel && bentuk === "baris, label di sel sendiri" && gaya.identitas.pola.includes("{isi}");
  let row = diSebelahLabel ? di.row : di.row + 1;
  for (const b of serentak ? butir.slice(1) : butir) {
    const pisah = bentuk === "baris, label di sel sendiri" && b.label !== null;
    if (pisah) k.tulis(row, kolomIsi, b.label, "identitas");
    const kolomTeks = pisah ? kolomIsi + 1 : kolomIsi;
    k.tulis(row, kolomTeks, pisah ? b.teks : berlabel(b), "identitas");
    lebarkan(k, gaya, { ...di, row }, kolomTeks);
    row++;
  }
  return row;
}

/** Returns the first row below the identity lines. */
export function gambarIdentitas(k: Kanvas, gaya: Gaya, blok: BlokDok, tempat: Omit<Tempat, "lebar">): number {
  const daun = tataKolom(blok, gaya, tempat.col);
  const di = { ...tempat, lebar: new Map(daun.map((d) => [d.col, lebarPeran(d.peran)])) };
  if (blok.jabatanTercetak === null) return di.row;
  const { label } = gaya.identitas;
  let row = di.row;
  tulisBaris(k, gaya, { ...di, row }, 1, label.jabatan, blok.jabatanTercetak);
  row++;
  if (blok.tugas.length > 0) row = tulisDaftar(k, gaya, { ...di, row }, 2, label.tugas, blok.tugas);
  if (blok.fungsi.length > 0) row = tulisDaftar(k, gaya, { ...di, row }, 3, label.fungsi, blok.fungsi);
  else if (blok.fungsiTanda) {
    tulisBaris(k, gaya, { ...di, row }, 3, label.fungsi, "-");
    row++;
  }
  return row;
}
