import { needsBrackets } from "./tree";
import type { Pohon } from "./types";

/** A number as the expression grammar of the contract writes it: a dot as the decimal mark, no exponent. */
export function plainNumber(nilai: number): string {
  const text = String(nilai);
  return /e/i.test(text) ? nilai.toFixed(20).replace(/\.?0+$/, "") : text;
}

/**
 * The tree as arithmetic over its komponen: "(c1 - c2) / c2 * 100". Numbers, + - * / and brackets only;
 * brackets just where they are needed. `leaf` names a komponen another way (a cell's address).
 */
export function toExpression(
  pohon: Pohon,
  leaf: (kode: string) => string = (kode) => kode,
  gap = " ",
): string {
  if (pohon.jenis === "komponen") return leaf(pohon.kode);
  if (pohon.jenis === "angka") return plainNumber(pohon.nilai);
  const { operator } = pohon;
  const side = (child: Pohon, which: "kiri" | "kanan"): string => {
    const text = toExpression(child, leaf, gap);
    return needsBrackets(operator, child, which) ? `(${text})` : text;
  };
  return `${side(pohon.kiri, "kiri")}${gap}${operator}${gap}${side(pohon.kanan, "kanan")}`;
}
