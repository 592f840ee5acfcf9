/** Whether an indikator is a quotient by its words or its unit, and formulas that lack what is divided by. */
import { isPersen } from "../sheet/satuan";
import type { KonteksBaris, Ukuran } from "./aturan";
import { kata, plain, wordsOf } from "./kata";
import { satuanBaris } from "./penjumlahan";

const hasilBagi = new Set<Ukuran | null>(["persentase", "rata-rata", "rasio"]);
/** Measures that are counts, steps or grades even where their unit is %. */
const bukanBagi = new Set<Ukuran | null>(["jumlah", "pertumbuhan", "indeks", "predikat", "waktu"]);
/** "per 100.000 kelahiran hidup", "per seribu penduduk". */
const perBilangan = /(?:^|[\s/])per\s+(?:10{0,2}[.\s]?0{3}|(?:se|sepuluh\s|seratus\s)ribu)(?!\d)/i;

const hitung = new Set(kata.awalHitung);
const bukanRumus = new Set(kata.bukanRumus);

const isPerBilangan = ({ baris }: KonteksBaris): boolean =>
  perBilangan.test(baris.indikator) || perBilangan.test(baris.satuan ?? "");

/** "Persentase …", "Rata-rata …", "Rasio …", "… per 1.000 …", and what else is told in percent: something is divided. */
export function isHasilBagi(konteks: KonteksBaris): boolean {
  const { ukuran } = konteks;
  if (hasilBagi.has(ukuran) || isPerBilangan(konteks)) return true;
  return isPersen(satuanBaris(konteks)) && !bukanBagi.has(ukuran);
}

export type SebabPenyebut = "satu" | "selisih" | "penjumlahan" | "salinan" | "bukan-rumus";

/** What a formula without a divisor is instead; null where the indikator is no quotient, or the formula divides. */
export function tanpaPenyebut(konteks: KonteksBaris): SebabPenyebut | null {
  const { baris, formula, ukuran } = konteks;
  if (formula === null || formula.status === "tolak" || formula.pohon === null || !isHasilBagi(konteks))
    return null;
  // A round number is no divisor of a share: "Jumlah desa tangguh / 100".
  const divides = (ekspresi: string): boolean => ekspresi.replace(/\/ 10+(?!\d)/g, "").includes("/");
  if (divides(formula.ekspresi ?? "") || formula.alternatif.some(({ ekspresi }) => divides(ekspresi)))
    return null;
  const nama = formula.komponen.map((k) => k.nama);
  const [first = ""] = nama.map((n) => wordsOf(n)[0] ?? "");
  if (nama.length === 1 && plain(nama[0] ?? "") === plain(baris.indikator))
    return ukuran === "persentase" ? "salinan" : null;
  // A figure that is a share or an average already.
  if (nama.some((n) => /persen|%/i.test(n) || (ukuran !== "persentase" && /rata-rata|rerata/i.test(n))))
    return null;
  if (bukanRumus.has(wordsOf(baris.formulasi ?? "")[0] ?? "")) return "bukan-rumus";
  if (ukuran !== "persentase" && !hitung.has(first)) return null;
  if (formula.jenis === "selisih" || formula.jenis === "penjumlahan") return formula.jenis;
  return "satu";
}
