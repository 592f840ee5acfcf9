/** Percent points and fractions of one: which of the two a tree is in, and where it mixes them. */
import { divides } from "./canonical";
import { angka, operasi } from "./tree";
import type { Pohon } from "./types";

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

interface Faktor {
  nilai: number;
  persen: boolean;
}

/** The number that each term of a sum is multiplied by; null where a term has none, or where there is no sum. */
function weightsOf(pohon: Pohon): Faktor[] | null {
  if (pohon.jenis !== "operasi") return null;
  if (pohon.operator === "+") {
    const kiri = weightsOf(pohon.kiri);
    const kanan = weightsOf(pohon.kanan);
    return kiri && kanan ? [...kiri, ...kanan] : null;
  }
  if (pohon.operator !== "*") return null;
  const number = [pohon.kanan, pohon.kiri].find((p) => p.jenis === "angka");
  return number ? [number] : null;
}

const total = (faktor: readonly Faktor[]): number => faktor.reduce((sum, f) => sum + f.nilai, 0);

/** "40% A + 60% B": the result is in the unit of A and B. */
export function isWeightedMean(pohon: Pohon): boolean {
  const faktor = weightsOf(pohon);
  return faktor !== null && faktor.length > 1 && near(total(faktor), 1);
}

/** "A / B × 50 + C / D × 50": weights that bring the sum to percent points by themselves. */
export function isInPoints(pohon: Pohon): boolean {
  const faktor = weightsOf(pohon);
  return faktor !== null && faktor.length > 1 && divides(pohon) && near(total(faktor), 100);
}

/** A factor of its own beside × 100, which a percentage doesn't have: "A / B × 1.000", "A / B × 4". */
export function multipliesOtherwise(pohon: Pohon): boolean {
  const faktor = weightsOf(pohon);
  if (faktor === null || isWeightedMean(pohon) || isInPoints(pohon)) return false;
  return divides(pohon) && faktor.some((f) => !f.persen && f.nilai !== 100);
}

const isHundred = (p: Pohon): boolean => p.jenis === "angka" && p.nilai === 100;

/** "100% − A / B": points less a fraction. The tree with both in points; null where nothing is mixed. */
export function inOneUnit(pohon: Pohon, lacks: (p: Pohon) => boolean): Pohon | null {
  if (pohon.jenis !== "operasi" || (pohon.operator !== "-" && pohon.operator !== "+")) return null;
  const { operator, kiri, kanan } = pohon;
  const seratus = angka(100, true);
  if (isHundred(kiri) && lacks(kanan)) return operasi(operator, kiri, operasi("*", kanan, seratus));
  if (isHundred(kanan) && lacks(kiri)) return operasi(operator, operasi("*", kiri, seratus), kanan);
  return null;
}

/** Divided by anything, a plain number too. */
export function dividesAtAll(pohon: Pohon): boolean {
  if (pohon.jenis !== "operasi") return false;
  return pohon.operator === "/" || dividesAtAll(pohon.kiri) || dividesAtAll(pohon.kanan);
}
