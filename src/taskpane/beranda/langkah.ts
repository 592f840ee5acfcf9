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
  | { jenis: "data"; baru: number; lama: number; jabatan: string[]; tujuan: Tujuan }
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

/** Everything that keeps figures from being complete, or right. */
export function perhatian({ jabatan, belum }: Analisis): Langkah[] {
  const langkah: Langkah[] = [];
  const kolom = kolomBertanya(jabatan);
  if (kolom > 0) langkah.push({ jenis: "kolom", jumlah: kolom });
  const semua = jabatan.flatMap((j) => j.indikator);
  const formula = semua.filter(formulaBertanya);
  if (formula.length > 0) langkah.push({ jenis: "formula", jumlah: formula.length });
  // A formula that waits for its confirmation is asked there, not here.
  const ditanya = new Set(formula.map(({ kunci }) => kunci));
  const data = belum.data.filter((d) => !ditanya.has(kunciOf(d)));
  const pertama = data.find((d) => d.baru) ?? data[0];
  if (pertama !== undefined) {
    const baru = data.filter((d) => d.baru).length;
    langkah.push({
      jenis: "data",
      baru,
      lama: data.length - baru,
      jabatan: [...new Set(data.map((d) => d.jabatan ?? d.lembar))],
      tujuan: { ...tempatSel(pertama.sel, pertama.lembar), kunci: kunciOf(pertama) },
    });
  }
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
