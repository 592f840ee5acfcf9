import { parseAddress } from "../../core/sheet/address";
import { valueAt } from "../../core/sheet/grid";
import { sheetOfReference } from "../../core/sheet/own";
import type { WorkbookData } from "../../core/sheet/grid";
import { formulaBertanya, kolomBertanya } from "../keadaan/pertanyaan";
import type { Analisis, IndikatorTampil } from "../keadaan/analisis";

/** A cell to go to. */
export interface Tujuan {
  lembar: string;
  alamat: string;
  kunci: string;
}

/** What waits for the planner, the most urgent first: a wrong column poisons every formula, a formula every figure. */
export type Langkah =
  | { jenis: "kolom"; jumlah: number }
  | { jenis: "formula"; jumlah: number }
  | { jenis: "data"; jumlah: number; jabatan: string[]; tujuan: Tujuan | null }
  | { jenis: "tertinggal"; jumlah: number; jabatan: string[]; tujuan: Tujuan | null };

/** "'Realisasi 2026'!I7" or "F12" on `lembar` → sheet and address. */
export function tempatSel(sel: string, lembar: string): { lembar: string; alamat: string } {
  return { lembar: sheetOfReference(sel) ?? lembar, alamat: sel.slice(sel.lastIndexOf("!") + 1) };
}

function kosong(buku: WorkbookData, lembar: string, alamat: string): boolean {
  const sheet = buku.sheets.find((s) => s.nama === lembar);
  const tempat = parseAddress(alamat);
  return sheet !== undefined && tempat !== null && valueAt(sheet, tempat.row, tempat.col) === null;
}

/** The first blank cell that the row's komponen are read from; the row's own indikator cell where none is blank. */
export function tujuanData(buku: WorkbookData, indikator: IndikatorTampil): Tujuan {
  const calon = (indikator.hitung?.komponen ?? [])
    .filter((k) => k.nilai === null)
    .flatMap((k) => k.sel.map((sel) => tempatSel(sel, indikator.lembar)));
  const sel = calon.find(({ lembar, alamat }) => kosong(buku, lembar, alamat));
  return { ...(sel ?? selIndikator(indikator)), kunci: indikator.kunci };
}

/** Where the indikator stands; where its cell is blank, its formulasi. */
export function selIndikator({ lembar, baris }: IndikatorTampil): { lembar: string; alamat: string } {
  return { lembar, alamat: baris.sel.indikator ?? baris.sel.formulasi ?? `A${baris.baris}` };
}

export function langkahBerikut(
  { jabatan, buku }: Analisis,
  tertinggal: (indikator: IndikatorTampil) => boolean,
): Langkah[] {
  const langkah: Langkah[] = [];
  const kolom = kolomBertanya(jabatan);
  if (kolom > 0) langkah.push({ jenis: "kolom", jumlah: kolom });
  const semua = jabatan.flatMap((j) => j.indikator.map((i) => ({ i, nama: j.blok.jabatan ?? j.lembar })));
  const formula = semua.filter(({ i }) => formulaBertanya(i)).length;
  if (formula > 0) langkah.push({ jenis: "formula", jumlah: formula });
  const pilah = (jenis: "data" | "tertinggal", bagian: typeof semua): void => {
    const pertama = bagian[0];
    if (pertama === undefined) return;
    langkah.push({
      jenis,
      jumlah: bagian.length,
      jabatan: [...new Set(bagian.map((s) => s.nama))],
      tujuan:
        jenis === "data"
          ? tujuanData(buku, pertama.i)
          : { ...selIndikator(pertama.i), kunci: pertama.i.kunci },
    });
  };
  // A formula that waits for its confirmation is asked there, not here.
  pilah(
    "data",
    semua.filter(({ i }) => i.hitung?.status === "belum lengkap" && !formulaBertanya(i)),
  );
  pilah(
    "tertinggal",
    semua.filter(({ i }) => tertinggal(i)),
  );
  return langkah;
}
