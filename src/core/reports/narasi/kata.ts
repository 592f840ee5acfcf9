/** Numbers, names and periods as an official paragraph writes them. */
import type { PeriodeHitung } from "../../hitung";
import { formatBilangan, roundDecimal } from "../../sheet/bilangan";
import { isPersen, isRupiah } from "../../sheet/satuan";
import { tidyText } from "../../sheet/teks";
import { kataPeriode } from "../ringkasan/periode-kata";

/** Two decimals at most: as every report prints them. */
export const DESIMAL = 2;

/** The number as it is printed: differences are taken of these, so that a reader who subtracts finds the same. */
export function bulatkan(n: number): number {
  const { bulat, pecahan } = roundDecimal(n, DESIMAL);
  return Math.sign(n) * Number(`${bulat}.${pecahan}`);
}

/** "Dokumen" → "dokumen"; "UMKM" and "m²/Ha" stay. */
const hurufKecil = (kata: string): string => (/^\p{Lu}\p{Ll}+$/u.test(kata) ? kata.toLowerCase() : kata);

/** "92,38%", "120 pelaku usaha", "Rp1.500.000", "3,5". */
export function angkaBersatuan(n: number, satuan: string | null): string {
  const angka = formatBilangan(n, DESIMAL);
  if (satuan === null) return angka;
  if (isPersen(satuan)) return `${angka}%`;
  if (isRupiah(satuan)) return angka.startsWith("-") ? `-Rp${angka.slice(1)}` : `Rp${angka}`;
  return `${angka} ${tidyText(satuan).split(" ").map(hurufKecil).join(" ")}`;
}

/** A text of a cell inside a sentence: one line, without the full stops and semicolons of a list. */
export const namaDalam = (teks: string): string => tidyText(teks).replace(/[\s.;:,]+$/, "");

/** A name in the middle of a sentence: "Jumlah koperasi" → "jumlah koperasi", but "IKM formal" stays. */
export const namaKecil = (teks: string): string =>
  namaDalam(teks).replace(/^\p{Lu}(?=\p{Ll})/u, (huruf) => huruf.toLowerCase());

/** "A", "A dan B", "A; B; dan C": names hold commas of their own. */
export function deretkan(butir: readonly string[]): string {
  const [satu = "", dua] = butir;
  if (dua === undefined) return satu;
  return butir.length === 2
    ? `${satu} dan ${dua}`
    : `${butir.slice(0, -1).join("; ")}; dan ${butir.at(-1) ?? ""}`;
}

/** What follows "sampai dengan": "September 2024", "Triwulan II Tahun 2024", "akhir tahun 2024". */
export function akhirPeriode(periode: PeriodeHitung): string {
  if (!periode.kode.includes("-")) return `akhir tahun ${periode.tahun}`;
  const { lengkap } = kataPeriode(periode);
  return lengkap.replace(/^sampai dengan /, "").replace(/ \(.*\)$/, "");
}
