/** Small builders and walks over the tree of a formula. */
import type { Operator, Pohon } from "./types";

export const operasi = (operator: Operator, kiri: Pohon, kanan: Pohon): Pohon => ({
  jenis: "operasi",
  operator,
  kiri,
  kanan,
});

export const angka = (nilai: number, persen = false): Pohon => ({ jenis: "angka", nilai, persen });

/** The komponen leaves in the order of first mention, each kode once. */
export function komponenOf(pohon: Pohon): { kode: string; nama: string }[] {
  const seen = new Map<string, { kode: string; nama: string }>();
  const walk = (node: Pohon): void => {
    if (node.jenis === "komponen") {
      if (!seen.has(node.kode)) seen.set(node.kode, { kode: node.kode, nama: node.nama });
    } else if (node.jenis === "operasi") {
      walk(node.kiri);
      walk(node.kanan);
    }
  };
  walk(pohon);
  return [...seen.values()];
}

/** Every subtree that something is divided by, outermost first, left to right. */
export function penyebutOf(pohon: Pohon): Pohon[] {
  if (pohon.jenis !== "operasi") return [];
  const own = pohon.operator === "/" ? [pohon.kanan] : [];
  return [...own, ...penyebutOf(pohon.kiri), ...penyebutOf(pohon.kanan)];
}

/** Same shape, same names, same numbers. */
export function samaPohon(a: Pohon, b: Pohon): boolean {
  if (a.jenis === "komponen") return b.jenis === "komponen" && a.nama === b.nama;
  if (a.jenis === "angka") return b.jenis === "angka" && a.nilai === b.nilai;
  return (
    b.jenis === "operasi" &&
    a.operator === b.operator &&
    samaPohon(a.kiri, b.kiri) &&
    samaPohon(a.kanan, b.kanan)
  );
}

const weight: Record<Operator, number> = { "+": 1, "-": 1, "*": 2, "/": 2 };

/** Whether a child must stand in brackets to keep its meaning beside its parent's operator. */
export function needsBrackets(parent: Operator, child: Pohon, side: "kiri" | "kanan"): boolean {
  if (child.jenis !== "operasi") return false;
  const own = weight[child.operator];
  const outer = weight[parent];
  if (own !== outer) return own < outer;
  return side === "kanan";
}

/** The denominator counts as zero: a cell exactly, a computed one after the rounding off of binary noise. */
export const zeroDigits = 9;
