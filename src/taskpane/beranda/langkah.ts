import type { DataKosong } from "../../core/perkembangan/belum-diisi";
import { quoteSheet } from "../../core/sheet/address";
import { sheetOfReference } from "../../core/sheet/own";
import { formulaBertanya, kolomBertanya } from "../keadaan/pertanyaan";
import type { Analisis, IndikatorTampil } from "../keadaan/analisis";

/** A cell to go to. */
export interface Tujuan {
  lembar: string;
  alamat: string;
  kunci: string;
}

/**
 * What waits for the planner, the most urgent first: a wrong column poisons every formula, a formula every figure.
 * "data": cells of the period, and `lama` of them left from before; "tempat": rows whose table has no cell for them;
 * "belum": rows that are incomplete for another reason.
 */
export type Langkah =
  | { jenis: "kolom"; jumlah: number }
  | { jenis: "formula"; jumlah: number }
  | { jenis: "data"; baru: number; lama: number; jabatan: string[] }
  | LangkahBaris;

export interface LangkahBaris {
  jenis: "tempat" | "belum" | "tertinggal";
  jumlah: number;
  jabatan: string[];
  tujuan: Tujuan;
}

/** "'Realisasi 2026'!I7" or "F12" on `lembar` → sheet and address. */
export function tempatSel(sel: string, lembar: string): { lembar: string; alamat: string } {
  return { lembar: sheetOfReference(sel) ?? lembar, alamat: sel.slice(sel.lastIndexOf("!") + 1) };
}

/** Where the indikator stands; where its cell is blank, its formulasi. */
export function selIndikator({ lembar, baris }: IndikatorTampil): { lembar: string; alamat: string } {
  return { lembar, alamat: baris.sel.indikator ?? baris.sel.formulasi ?? `A${baris.baris}` };
}

const kunciOf = ({ lembar, baris }: { lembar: string; baris: number }): string => `${lembar}!${baris}`;

/** What the period's own columns ask for, and what incomplete rows still lack from before: this period's first. */
export function dataBelum({ kurang, belum }: Analisis): Omit<DataKosong, "label">[] {
  const kini = kurang.flatMap(({ jabatan, indikator, data: { nama, tempat } }) => {
    if (tempat.jenis !== "sel") return [];
    const baris = Number(indikator.kunci.slice(indikator.kunci.lastIndexOf("!") + 1));
    const sel = `${quoteSheet(tempat.lembar)}!${tempat.sel}`;
    const asal = { lembar: jabatan.lembar, baris, jabatan: jabatan.jabatan };
    return [{ ...asal, indikator: indikator.indikator, nama, sel, baru: true }];
  });
  const ada = new Set(kini.map(({ sel }) => sel));
  return [...kini, ...belum.data.filter((d) => !ada.has(d.sel)).map((d) => ({ ...d, baru: false }))];
}

/** Everything that keeps figures from being complete, or right. */
export function perhatian(analisis: Analisis): Langkah[] {
  const { jabatan, belum } = analisis;
  const langkah: Langkah[] = [];
  const kolom = kolomBertanya(jabatan);
  if (kolom > 0) langkah.push({ jenis: "kolom", jumlah: kolom });
  const semua = jabatan.flatMap((j) => j.indikator);
  const formula = semua.filter(formulaBertanya);
  if (formula.length > 0) langkah.push({ jenis: "formula", jumlah: formula.length });
  const data = dataBelum(analisis);
  const [pertama] = data;
  if (pertama !== undefined) {
    const baru = data.filter((d) => d.baru).length;
    langkah.push({
      jenis: "data",
      baru,
      lama: data.length - baru,
      jabatan: [...new Set(data.map((d) => d.jabatan ?? d.lembar))],
    });
  }
  // A formula that waits for its confirmation is asked there, not here.
  const ditanya = new Set(formula.map(({ kunci }) => kunci));
  const tempat = new Set(belum.tanpaTempat.map(kunciOf));
  const adaData = new Set(data.map(kunciOf));
  const lengkap = semua.filter(({ hitung }) => hitung?.status === "belum lengkap");
  return [
    ...langkah,
    ...baris(
      "tempat",
      lengkap.filter(({ kunci }) => tempat.has(kunci) && !ditanya.has(kunci)),
    ),
    ...baris(
      "belum",
      lengkap.filter(({ kunci }) => !tempat.has(kunci) && !adaData.has(kunci) && !ditanya.has(kunci)),
    ),
  ];
}

/** The rows that lag, as a step of their own. */
export function tertinggalPada(
  { jabatan }: Analisis,
  tertinggal: (indikator: IndikatorTampil) => boolean,
): LangkahBaris[] {
  return baris("tertinggal", jabatan.flatMap((j) => j.indikator).filter(tertinggal));
}

function baris(jenis: LangkahBaris["jenis"], semua: readonly IndikatorTampil[]): LangkahBaris[] {
  const [pertama] = semua;
  if (pertama === undefined) return [];
  const jabatan = [...new Set(semua.map((i) => i.jabatan ?? i.lembar))];
  const tujuan = { ...selIndikator(pertama), kunci: pertama.kunci };
  return [{ jenis, jumlah: semua.length, jabatan, tujuan }];
}
