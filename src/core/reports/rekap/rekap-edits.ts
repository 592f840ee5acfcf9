/** The recap of many workbooks as edits of one new workbook. */
import { type Content, type Edit, cell, fn, formula, ref } from "../../edits";
import type { Pesan } from "../../pesan";
import { roundNoise } from "../../sheet/bilangan";
import { isPersen } from "../../sheet/satuan";
import { type BarisRekap, type BlokRekap, blokRekap } from "./baris";
import { formatAngka, lebarAngka, panjangAngka } from "../ukuran";
import susunan from "./susunan.json";
import { KEPALA, type Tabel, sheetEdits } from "./tabel";
import { tandaBaris, tandaOf, temuanRekap } from "./temuan";
import type { BerkasRekap, TemuanRekap } from "./types";

export interface RencanaRekap {
  edits: Edit[];
  blok: BlokRekap[];
  temuan: TemuanRekap[];
}

const { kata, kolom, lembar: nama } = susunan;
const col = (kunci: string): number => kolom.findIndex((k) => k.kunci === kunci);

function barisIsi(r: BarisRekap, no: number, tanda: string | null, kalimat: (p: Pesan) => string): Content[] {
  const h = r.hasil;
  const unit = (n: number | null): number | null =>
    n !== null && isPersen(h.satuan) ? roundNoise(n) / 100 : n;
  const points = (n: number | null): number | null => (n === null ? null : roundNoise(n) / 100);
  const first = h.catatan[0];
  return [
    no,
    r.berkas,
    h.lembar,
    h.baris,
    r.periode,
    h.jabatan ?? kata.tanpaJabatan,
    r.baris.sasaran,
    h.indikator,
    h.satuan,
    unit(h.target),
    h.realisasi === null ? h.predikat : unit(h.realisasi),
    points(h.capaian),
    unit(h.targetPeriode),
    points(h.capaianPeriode),
    points(r.dibatasi),
    h.status === kata.terhitung ? h.kategori : null,
    h.status,
    tanda,
    first ? kalimat(first) : null,
    r.blok,
  ];
}

function tabelRekap(
  rows: readonly BarisRekap[],
  temuan: readonly TemuanRekap[],
  kalimat: (p: Pesan) => string,
): Tabel {
  const marks = tandaBaris(temuan);
  const figures = ({ hasil: h }: BarisRekap): (number | null)[] => [h.target, h.realisasi, h.targetPeriode];
  const ofUnit = (r: number): string => {
    const row = rows[r];
    if (row === undefined) return "General";
    return isPersen(row.hasil.satuan) ? "0.00%" : formatAngka(figures(row));
  };
  const wide = lebarAngka(Math.max(0, ...rows.flatMap(figures).map(panjangAngka)));
  const percent = (): string => "0.00%";
  return {
    lembar: nama.rekap,
    kepala: kolom.map((k) => k.judul),
    lebar: kolom.map(({ kunci, lebar }) =>
      kunci.startsWith("target") || kunci === "realisasi" ? Math.max(lebar, wide) : lebar,
    ),
    isi: rows.map((r, i) => barisIsi(r, i + 1, tandaOf(marks, r), kalimat)),
    format: [
      { from: col("target"), to: col("realisasi"), of: ofUnit },
      { from: col("capaian"), to: col("capaian"), of: percent },
      { from: col("targetPeriode"), to: col("targetPeriode"), of: ofUnit },
      { from: col("capaianPeriode"), to: col("dibatasi"), of: percent },
    ],
    beku: 0,
  };
}

/** Averages by formula over the table: jabatan are told apart by their number, as names repeat. */
function tabelJabatan(blok: readonly BlokRekap[], total: number): Tabel {
  const area = (kunci: string) =>
    ref(
      { row: KEPALA + 1, col: col(kunci), row2: KEPALA + Math.max(1, total), col2: col(kunci) },
      nama.rekap,
      "both",
    );
  return {
    lembar: nama.jabatan,
    kepala: susunan.kolomJabatan,
    lebar: susunan.lebarJabatan,
    isi: blok.map((b, i): Content[] => {
      const known = b.baris.map((r) => r.dibatasi).filter((n) => n !== null);
      const rata = known.length === 0 ? "" : known.reduce((x, y) => x + y, 0) / known.length / 100;
      const mine = cell(KEPALA + 1 + i, 0);
      const average = fn("AVERAGEIFS", area("dibatasi"), area("kunciJabatan"), mine);
      return [
        b.nomor,
        b.berkas,
        b.lembar,
        b.jabatan ?? kata.tanpaJabatan,
        { formula: formula(fn("IFERROR", average, "")), nilai: rata },
        known.length,
        b.baris.length,
      ];
    }),
    format: [{ from: 4, to: 4, of: () => "0.00%" }],
    beku: 0,
  };
}

/** What a file gave: read or not, and why; its period, where it is not the others'. */
function tabelBerkas(
  daftar: readonly BerkasRekap[],
  blok: readonly BlokRekap[],
  kalimat: (p: Pesan) => string,
): Tabel {
  const usual = daftar.flatMap((f) => (f.status === "terbaca" ? [f.hitungan.periode] : []))[0];
  return {
    lembar: nama.berkas,
    kepala: susunan.kolomBerkas,
    lebar: susunan.lebarBerkas,
    isi: daftar.map((f, i): Content[] => {
      if (f.status === "gagal")
        return [
          i + 1,
          f.berkas,
          kata.gagal,
          null,
          null,
          null,
          null,
          typeof f.pesan === "string" ? f.pesan : kalimat(f.pesan),
        ];
      const { baris, periode } = f.hitungan;
      const done = baris.filter((b) => b.status === kata.terhitung).length;
      const note =
        baris.length === 0
          ? kalimat({ kunci: "rekap.tanpaTabel", isi: {} })
          : periode === usual
            ? null
            : kalimat({ kunci: "rekap.periodeLain", isi: { periode, lain: usual ?? "" } });
      const own = blok.filter((b) => b.berkas === f.berkas).length;
      return [
        i + 1,
        f.berkas,
        baris.length === 0 ? kata.tanpaTabel : kata.terbaca,
        periode,
        own,
        baris.length,
        done,
        note,
      ];
    }),
    beku: 0,
  };
}

/**
 * A new workbook's edits: all rows with their file, averages by jabatan, what stands twice or differs, and every file
 * with what became of it.
 */
export function rekapEdits(daftar: readonly BerkasRekap[], kalimat: (p: Pesan) => string): RencanaRekap {
  const blok = blokRekap(daftar);
  const temuan = temuanRekap(blok);
  const rows = blok.flatMap((b) => b.baris);
  const tabelTemuan: Tabel = {
    lembar: nama.temuan,
    kepala: susunan.kolomTemuan,
    lebar: susunan.lebarTemuan,
    isi: temuan.map((t, i): Content[] => [
      i + 1,
      kata[t.jenis],
      t.jabatan,
      t.indikator,
      t.tempat.join("\n"),
      kalimat(t.pesan),
    ]),
    beku: 0,
  };
  const sheets = [
    tabelRekap(rows, temuan, kalimat),
    tabelJabatan(blok, rows.length),
    tabelTemuan,
    tabelBerkas(daftar, blok, kalimat),
  ];
  return { edits: sheets.flatMap(sheetEdits), blok, temuan };
}
