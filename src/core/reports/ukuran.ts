/** How much room texts and figures take on a printed sheet: estimates, for nothing here measures letters. */
import { roundNoise } from "../sheet/bilangan";

/** Calibri 11: an average letter, a digit rounded up, a line; and the room left and right in a cell. Points. */
const POIN = { huruf: 5.6, angka: 6, baris: 15, tepi: 16 } as const;
const TERTINGGI = 400;
const TERLEBAR = 140;

/** Points that the tallest of wrapped texts needs; each text with the width of its column. */
export function tinggiBaris(texts: readonly (readonly [teks: string, lebar: number])[]): number {
  const lines = texts.map(([teks, lebar]) =>
    teks
      .split("\n")
      .reduce(
        (sum, line) => sum + Math.max(1, Math.ceil((line.length * POIN.huruf) / Math.max(20, lebar - 6))),
        0,
      ),
  );
  return Math.min(TERTINGGI, Math.max(1, ...lines) * POIN.baris + 2);
}

/** A figure with more decimals than this was calculated: nobody wrote it so. */
const TERTULIS = 4;

/** Decimals of a figure as it is shown: those that it was written with (a ratio of 0.351 has three), two of a quotient. */
export function desimal(n: number): number {
  const exact = /\.(\d+)$/.exec(String(roundNoise(n)))?.[1]?.length ?? 0;
  if (exact <= TERTULIS && !/e/.test(String(n))) return exact;
  return Math.abs(n) < 0.1 ? TERTULIS : 2;
}

/** The number format for figures beside one another: thousands marked, as many decimals as the longest of them has. */
export function formatAngka(angka: readonly (number | null)[]): string {
  const most = Math.max(0, ...angka.filter((n) => n !== null).map(desimal));
  return most === 0 ? "#,##0" : `#,##0.${"0".repeat(most)}`;
}

/** Letters of a figure under that format; 0 where there is none. */
export function panjangAngka(n: number | null): number {
  if (n === null) return 0;
  const utuh = String(Math.trunc(Math.abs(n))).length;
  const pecahan = desimal(n);
  return utuh + Math.floor((utuh - 1) / 3) + (pecahan === 0 ? 0 : pecahan + 1) + (n < 0 ? 1 : 0);
}

/** Points that a column of figures needs: Excel prints "###" where one does not fit. A figure may grow by a digit or two. */
export const lebarAngka = (panjang: number): number => Math.min(TERLEBAR, panjang * POIN.angka + POIN.tepi);
