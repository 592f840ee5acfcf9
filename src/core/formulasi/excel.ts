import { toExpression } from "./expression";
import { komponenOf, penyebutOf, zeroDigits } from "./tree";
import type { Pohon } from "./types";

export interface OpsiExcel {
  /** "poin": a percentage is 75. "fraksi": it is 0.75, for a cell under a percent format. Default "poin". */
  satuan?: "poin" | "fraksi";
  /** What the cell shows while a datum is missing. Default "". */
  bilaKosong?: string;
  /** What the cell shows where a denominator is 0. Default "penyebut 0". */
  bilaNol?: string;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The tree of a percentage brought from points to a fraction: the outermost × 100 left out, else divided by 100. */
function asFraction(pohon: Pohon): Pohon {
  const hundred = (node: Pohon): boolean => node.jenis === "angka" && node.nilai === 100;
  if (pohon.jenis === "operasi" && pohon.operator === "*") {
    if (hundred(pohon.kanan)) return pohon.kiri;
    if (hundred(pohon.kiri)) return pohon.kanan;
  }
  return {
    jenis: "operasi",
    operator: "/",
    kiri: pohon,
    kanan: { jenis: "angka", nilai: 100, persen: false },
  };
}

/**
 * The formula of a cell, in en-US and Excel 2010's vocabulary, with its "=". `sel` gives each komponen's cell
 * ("I7", "'Realisasi 2026'!I7") by kode. Blank-safe: COUNT sees whether every cell holds a number; a text or a blank
 * shows `bilaKosong`. Only IF, COUNT, OR and ROUND are used, on which Excel, LibreOffice and IronCalc agree.
 */
export function toExcel(pohon: Pohon, sel: Readonly<Record<string, string>>, opsi: OpsiExcel = {}): string {
  const { satuan = "poin", bilaKosong = "", bilaNol = "penyebut 0" } = opsi;
  const tree = satuan === "fraksi" ? asFraction(pohon) : pohon;
  const cell = (kode: string): string => sel[kode] ?? "#REF!";
  const cells = komponenOf(tree).map((k) => cell(k.kode));
  const print = (node: Pohon): string => toExpression(node, cell, "");
  const zero = (node: Pohon): string =>
    node.jenis === "operasi" ? `ROUND(${print(node)},${String(zeroDigits)})=0` : `${print(node)}=0`;
  // Innermost denominators first: an outer one can't be computed while an inner one is 0.
  const tests = [
    ...new Set(
      penyebutOf(tree)
        .reverse()
        .filter((n) => n.jenis !== "angka")
        .map(zero),
    ),
  ];
  let formula = print(tree);
  for (const test of tests.reverse()) formula = `IF(${test},${quoted(bilaNol)},${formula})`;
  const count = cells.length;
  return `=IF(COUNT(${cells.join(",")})<${String(count)},${quoted(bilaKosong)},${formula})`;
}
