/** The table: jabatan by jabatan, each with its average over complete indikator. */
import { type Content, type Part, fn, formula, op, ref } from "../../edits";
import { gradeOnSkala, type Skala } from "../../capaian/skala";
import { type BarisJadi, type KonteksBaris, tulisBaris } from "./baris";
import type { Kanvas } from "./kanvas";
import { KOLOM_CETAK, at, kolom, kolomKomponen } from "./kolom";
import type { RencanaBlok } from "./rencana";
import { lookup } from "./rumus-capaian";
import { kata } from "./rumus-sel";
import susunan from "./susunan.json";

export interface BlokJadi {
  jabatan: string;
  /** First and last row of its indikator. */
  dari: number;
  sampai: number;
  /** Row of the average. */
  jumlah: number;
  /** A fraction; null where nothing is complete. */
  rataRata: number | null;
  kategori: string | null;
  baris: BarisJadi[];
}

export const rataOf = (nilai: readonly (number | null)[]): number | null => {
  const known = nilai.filter((n) => n !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0) / known.length;
};

export const kategoriOf = (rata: number | null, skala: Skala | null): string | null =>
  rata === null || skala === null || skala.dasar === "skor" ? null : gradeOnSkala(rata * 100, skala).kategori;

/** The average of an area of capped values, "" where none is a number. */
export const rataRumus = (area: Part): Part =>
  fn("IF", op(fn("COUNT", area), "=", 0), "", fn("AVERAGE", area));

/** "3 dari 4 indikator lengkap". */
export function banyak(area: Part, of: number, now: number): Content {
  const text = op(op(fn("COUNT", area), "&", kata.dari), "&", `${of}${kata.lengkap}`);
  return { formula: formula(text), nilai: `${now}${kata.dari}${of}${kata.lengkap}` };
}

export const kategoriRumus = (rata: Part, skala: Skala | null): Part | null =>
  skala === null || skala.dasar === "skor"
    ? null
    : fn("IF", fn("ISNUMBER", rata), lookup(op(rata, "*", 100)), "");

function kepala(k: Kanvas, row: number, komponen: number): void {
  kolom.forEach(({ judul }, c) => {
    if (judul !== "") k.put(row, c, judul, c <= KOLOM_CETAK ? "kepala" : "kepalaBantu");
  });
  for (let i = 0; i < komponen; i++) {
    const col = kolomKomponen(i);
    k.put(row, col.nama, `${susunan.komponen.nama} ${i + 1}`, "kepalaBantu");
    k.put(row, col.nilai, `${susunan.komponen.nilai} ${i + 1}`, "kepalaBantu");
    k.put(row, col.lengkap, `${susunan.komponen.lengkap} ${i + 1}`, "kepalaBantu");
  }
  k.height(row, 34);
}

/** The average below a jabatan's rows. */
function jumlah(k: Kanvas, row: number, b: BlokJadi, skala: Skala | null): void {
  const col = at("dibatasi");
  const area = ref({ row: b.dari, col, row2: b.sampai, col2: col });
  const own = ref({ row, col, row2: row, col2: col });
  for (let c = 0; c <= KOLOM_CETAK; c++) k.put(row, c, null, "jumlahTeks");
  k.put(row, at("jabatan"), `${kata.rataRata} ${b.jabatan}`, "jumlahTeks");
  for (const c of [at("jabatan")]) k.merge({ row, col: c, row2: row, col2: at("sasaran") });
  const complete = b.baris.filter((r) => r.dibatasi !== null).length;
  k.put(row, at("indikator"), banyak(area, b.baris.length, complete), "jumlahTeks");
  k.put(row, col, { formula: formula(rataRumus(area)), nilai: b.rataRata ?? "" }, "jumlah", "0.00%");
  const kategori = kategoriRumus(own, skala);
  if (kategori)
    k.put(row, at("kategori"), { formula: formula(kategori), nilai: b.kategori ?? "" }, "jumlahTengah");
  k.height(row, Math.max(18, Math.ceil((b.jabatan.length + 10) / 36) * 15 + 3));
}

/** Writes header, rows and averages from `konteks.kepala` down; gives back the blocks and the first free row. */
export function tulisTabel(
  rencana: readonly RencanaBlok[],
  konteks: KonteksBaris,
): { blok: BlokJadi[]; bawah: number } {
  const { k, skala } = konteks;
  const komponen = Math.max(
    0,
    ...rencana.flatMap((b) =>
      b.baris.map((r) => (r.realisasi.jenis === "rumus" ? r.realisasi.komponen.length : 0)),
    ),
  );
  kepala(k, konteks.kepala, komponen);
  let row = konteks.kepala + 1;
  let no = 0;
  const blok = rencana.map((b): BlokJadi => {
    const dari = row;
    const baris = b.baris.map((r) => tulisBaris(r, row++, ++no, konteks));
    const rataRata = rataOf(baris.map((r) => r.dibatasi));
    const jadi: BlokJadi = {
      jabatan: b.jabatan ?? kata.tanpaJabatan,
      dari,
      sampai: row - 1,
      jumlah: row++,
      rataRata,
      kategori: kategoriOf(rataRata, skala),
      baris,
    };
    jumlah(k, jadi.jumlah, jadi, skala);
    return jadi;
  });
  return { blok, bawah: row };
}
