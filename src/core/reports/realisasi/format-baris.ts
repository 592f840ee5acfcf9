/** How the figures of a line are shown, and how many letters they take: nothing typed is hidden, and nothing prints as "###". */
import { type Content, isFormula } from "../../edits";
import { roundNoise } from "../../sheet/bilangan";
import { isRupiah } from "../../sheet/satuan";
import { desimal, formatAngka, panjangAngka } from "../ukuran";
import type { Garis } from "./garis";
import { type KunciKolom, type TataLetak, label } from "./tata-letak";

const { format } = label;

/** A line with figures from here on has its thousands marked; in others a figure stands as it was typed. */
const RIBUAN = 10_000;
/** Letters for figures that nobody has typed yet: of any unit, and of money. */
const MENDATANG = { biasa: 6, rupiah: 14 } as const;
/** A total for the year outgrows the months that it is made of. */
const TUMBUH = 1;

export interface FormatGaris {
  /** Of the columns of figures. */
  angka: string;
  /** Of realisasi to date. */
  realisasi: string;
  /** Of both targets. */
  target: string;
}

function numberOf(c: Content | undefined): number | null {
  const v = c !== undefined && isFormula(c) ? c.nilai : c;
  return typeof v === "number" ? v : null;
}

const isAngka = (g: Garis): boolean => g.jenis === "indikator" || g.jenis === "komponen";

/** The figures that a line holds now, by what they are. */
function isiAngka(sel: readonly Content[], t: TataLetak) {
  const at = (kunci: KunciKolom): number | null => numberOf(sel[t.kolom[kunci]]);
  return {
    bulan: sel.slice(t.kolom.periode, t.periodeAkhir + 1).map(numberOf),
    realisasi: at("realisasi"),
    target: [at("targetPeriode"), at("target")],
  };
}

/**
 * As it was typed; thousands marked in lines of large figures. One section for all numbers: of those with conditions
 * some programs leave out the minus sign.
 */
function sepertiDiketik(angka: readonly (number | null)[], uang: boolean): string {
  const large = uang || angka.some((n) => n !== null && Math.abs(n) >= RIBUAN);
  return large ? formatAngka(angka) : format.teks;
}

/** A quotient: two decimals, for it is seldom whole. */
function hasilBagi(angka: readonly (number | null)[]): string {
  const most = Math.max(2, ...angka.map((n) => (n === null ? 0 : desimal(n))));
  return `#,##0.${"0".repeat(most)}`;
}

/** The formats of a line of figures; null: it has none. @param sel the line's cells with their values. */
export function formatGaris(g: Garis, sel: readonly Content[], t: TataLetak): FormatGaris | null {
  if (!isAngka(g)) return null;
  if (g.predikat) return { angka: format.teks, realisasi: format.teks, target: format.teks };
  if (g.persen) return { angka: format.persen, realisasi: format.persen, target: format.persen };
  const { bulan, realisasi, target } = isiAngka(sel, t);
  const konsolidasi = sel[t.kolom.konsolidasi];
  const typed = g.masukan;
  const uang = isRupiah(g.komponen ? g.komponen.satuan : (g.rencana?.satuan ?? null));
  const semua = [realisasi, ...target, ...bulan];
  return {
    angka: typed ? sepertiDiketik(semua, uang) : hasilBagi(bulan),
    realisasi: typed && konsolidasi !== "rata-rata" ? sepertiDiketik(semua, uang) : hasilBagi([realisasi]),
    target: target.some((n) => n !== null) ? formatAngka(target) : format.teks,
  };
}

export interface PanjangAngka {
  /** Of the columns of figures. */
  angka: number;
  /** Of realisasi to date and of the targets. */
  hasil: number;
}

/**
 * Letters that the longest figure of the sheet takes, in the columns of figures and in those of results. A month may come
 * to hold what the year's target says.
 */
export function panjangGaris(
  garis: readonly Garis[],
  tabel: readonly (readonly Content[])[],
  t: TataLetak,
): PanjangAngka {
  const longest: PanjangAngka = { angka: MENDATANG.biasa, hasil: MENDATANG.biasa };
  garis.forEach((g, i) => {
    if (!isAngka(g) && g.jenis !== "hilang") return;
    const sel = tabel[i] ?? [];
    const { bulan, realisasi, target } = isiAngka(sel, t);
    const letters = (n: number | null): number =>
      n === null ? 0 : g.persen ? panjangPersen(n) : panjangAngka(n) + (g.masukan ? 0 : tambahan(n));
    const satuan = g.komponen ? g.komponen.satuan : (g.rencana?.satuan ?? null);
    const unknown = isRupiah(satuan) && target.every((n) => n === null) ? MENDATANG.rupiah : 0;
    const row = Math.max(unknown, ...[realisasi, ...target, ...bulan].map(letters));
    longest.angka = Math.max(longest.angka, row);
    longest.hasil = Math.max(longest.hasil, row + TUMBUH);
  });
  return longest;
}

/** Letters of a fraction under a percent format of two decimals. */
const panjangPersen = (n: number): number => panjangAngka(Math.trunc(roundNoise(n * 100))) + 4;

/** Letters that two decimals add to a whole quotient. */
const tambahan = (n: number): number => Math.max(0, 3 - (desimal(n) === 0 ? 0 : desimal(n) + 1));
