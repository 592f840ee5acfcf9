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
  /** Of the targets of the period and of the year. */
  targetPeriode: string;
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

/** A range as the planner wrote it: the cell's number is only its lower bound. */
const rentangFormat = (teks: string | null | undefined): string | null =>
  teks === null || teks === undefined ? null : `"${teks.replaceAll('"', "").replace(/\s+/g, " ")}"`;

/** The formats of a line of figures; null: it has none. @param sel the line's cells with their values. */
export function formatGaris(g: Garis, sel: readonly Content[], t: TataLetak): FormatGaris | null {
  const usual = formatAngkaGaris(g, sel, t);
  if (usual === null || g.jenis !== "indikator") return usual;
  const { tahun, periode } = g.rencana?.rentang ?? { tahun: null, periode: null };
  return {
    ...usual,
    targetPeriode: rentangFormat(periode) ?? usual.targetPeriode,
    target: rentangFormat(tahun) ?? usual.target,
  };
}

const semua = (kode: string): FormatGaris => ({
  angka: kode,
  realisasi: kode,
  targetPeriode: kode,
  target: kode,
});

function formatAngkaGaris(g: Garis, sel: readonly Content[], t: TataLetak): FormatGaris | null {
  if (!isAngka(g)) return null;
  if (g.predikat) return semua(format.teks);
  if (g.persen) return semua(format.persen);
  const { bulan, realisasi, target } = isiAngka(sel, t);
  const konsolidasi = sel[t.kolom.konsolidasi];
  const typed = g.masukan;
  const uang = isRupiah(g.komponen ? g.komponen.satuan : (g.rencana?.satuan ?? null));
  const angka = [realisasi, ...target, ...bulan];
  const kodeTarget = target.some((n) => n !== null) ? formatAngka(target) : format.teks;
  return {
    angka: typed ? sepertiDiketik(angka, uang) : hasilBagi(bulan),
    realisasi: typed && konsolidasi !== "rata-rata" ? sepertiDiketik(angka, uang) : hasilBagi([realisasi]),
    targetPeriode: kodeTarget,
    target: kodeTarget,
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
    const { tahun, periode } = g.rencana?.rentang ?? { tahun: null, periode: null };
    longest.hasil = Math.max(longest.hasil, row + TUMBUH, tahun?.length ?? 0, periode?.length ?? 0);
  });
  return longest;
}

/** Letters of a fraction under a percent format of two decimals. */
const panjangPersen = (n: number): number => panjangAngka(Math.trunc(roundNoise(n * 100))) + 4;

/** Letters that two decimals add to a whole quotient. */
const tambahan = (n: number): number => Math.max(0, 3 - (desimal(n) === 0 ? 0 : desimal(n) + 1));
