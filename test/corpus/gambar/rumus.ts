/** Month cells calculated from the komponen rows below them, with the value that Excel would show. */
import { cellAddress } from "../../../src/core/sheet/address";
import type { IsiAngka, KomponenDok } from "../dokumen";

/** The few shapes that the figures use, with the arithmetic beside the text. */
const HITUNG: Record<string, (a: number, b: number) => number> = {
  "{1}/{2}": (a, b) => a / b,
  "{1}/{2}*100": (a, b) => (a / b) * 100,
  "({1}-{2})/{2}": (a, b) => (a - b) / b,
};

/** `urutan`: which month; komponen stand in the rows right below `row`, in the same column. */
export function isiRumus(
  isi: IsiAngka,
  komponen: KomponenDok[],
  urutan: number,
  row: number,
  col: number,
): IsiAngka {
  const { formula: pola } = isi;
  if (pola === undefined) return isi;
  const hitung = HITUNG[pola];
  if (!hitung) throw new Error(`Rumus tidak dikenal: ${pola}`);
  const [a, b] = komponen.map((k) => k.realisasi[urutan]?.isi ?? null);
  const alamat = (ke: number) => cellAddress(row + ke, col);
  const badan = pola.replace(/\{(\d)\}/g, (_, ke: string) => alamat(Number(ke)));
  const nilai = typeof a === "number" && typeof b === "number" ? hitung(a, b) : "";
  // A blank komponen leaves the month blank: 0/3 would show a zero that nobody has measured.
  const rentang = `${alamat(1)}:${alamat(komponen.length)}`;
  const lengkap = `COUNT(${rentang})=${String(komponen.length)}`;
  return { ...isi, isi: nilai, formula: `=IF(${lengkap},${badan},"")` };
}
