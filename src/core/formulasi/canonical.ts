import { angka, operasi } from "./tree";
import type { Pohon } from "./types";

const isHundred = (p: Pohon): boolean => p.jenis === "angka" && p.nilai === 100;

/** One form for one meaning: a factor stands after the fraction ("A × 100 / B" and "100 × A / B" are "A / B × 100"). */
export function canonical(pohon: Pohon): Pohon {
  if (pohon.jenis !== "operasi") return pohon;
  const kiri = canonical(pohon.kiri);
  const kanan = canonical(pohon.kanan);
  const { operator } = pohon;
  if (operator === "/" && kiri.jenis === "operasi" && kiri.operator === "*" && kiri.kanan.jenis === "angka") {
    return operasi("*", canonical(operasi("/", kiri.kiri, kanan)), kiri.kanan);
  }
  if (operator === "*" && isHundred(kiri) && kanan.jenis !== "angka") return operasi("*", kanan, kiri);
  return operasi(operator, kiri, kanan);
}

/** The × 100 that a percentage implies, on a tree that divides and does not multiply by 100. */
export function supplyHundred(pohon: Pohon): Pohon {
  return operasi("*", pohon, angka(100, true));
}

/** Whether the tree is a bare ratio, with nothing that brings it to percent points. */
export function lacksHundred(pohon: Pohon): boolean {
  if (pohon.jenis !== "operasi" || hasRoundFactor(pohon)) return false;
  return divides(pohon) && !dividesByNumber(pohon);
}

function hasRoundFactor(pohon: Pohon): boolean {
  if (pohon.jenis !== "operasi") return false;
  const round = (p: Pohon): boolean => p.jenis === "angka" && p.nilai >= 100;
  if (pohon.operator === "*" && (round(pohon.kanan) || round(pohon.kiri))) return true;
  return hasRoundFactor(pohon.kiri) || hasRoundFactor(pohon.kanan);
}

/** Whether a datum is divided by a datum anywhere. */
export function divides(pohon: Pohon): boolean {
  if (pohon.jenis !== "operasi") return false;
  return (
    (pohon.operator === "/" && pohon.kanan.jenis !== "angka") || divides(pohon.kiri) || divides(pohon.kanan)
  );
}

/** A mean of percentages, say: the outermost division is by a plain number. */
function dividesByNumber(pohon: Pohon): boolean {
  return (
    pohon.jenis === "operasi" &&
    pohon.operator === "/" &&
    pohon.kanan.jenis === "angka" &&
    !divides(pohon.kiri)
  );
}
