import { isTahunLalu } from "../capaian/tahun-lalu";
import type { JenisFormula } from "../kontrak";
import { divides } from "./canonical";
import { samaPohon } from "./tree";
import type { Pohon } from "./types";

const isHundred = (p: Pohon): boolean => p.jenis === "angka" && p.nilai === 100;

/** The tree without an outermost × 100, and whether there was one. */
export function withoutHundred(pohon: Pohon): { inti: Pohon; seratus: boolean } {
  if (pohon.jenis === "operasi" && pohon.operator === "*") {
    if (isHundred(pohon.kanan)) return { inti: pohon.kiri, seratus: true };
    if (isHundred(pohon.kiri)) return { inti: pohon.kanan, seratus: true };
  }
  return { inti: pohon, seratus: false };
}

/** (X − Y) / Y, or X / Y − 1. */
export function isGrowth(inti: Pohon): boolean {
  if (inti.jenis !== "operasi") return false;
  const { operator, kiri, kanan } = inti;
  if (operator === "/") {
    if (kiri.jenis !== "operasi" || kiri.operator !== "-") return false;
    // A decrease is measured from last year's figure too: (X_lalu − X_ini) / X_lalu.
    const fromLastYear = kanan.jenis === "komponen" && isTahunLalu(kanan.nama) && samaPohon(kiri.kiri, kanan);
    return samaPohon(kiri.kanan, kanan) || fromLastYear;
  }
  return (
    operator === "-" &&
    kanan.jenis === "angka" &&
    kanan.nilai === 1 &&
    kiri.jenis === "operasi" &&
    kiri.operator === "/"
  );
}

/** "(1 − A / B) × 100", "100 − A / B × 100": the rest of a percentage is a percentage. */
function fromWhole(inti: Pohon & { jenis: "operasi" }): boolean {
  return (
    inti.kiri.jenis === "angka" && (inti.kiri.nilai === 1 || inti.kiri.nilai === 100) && divides(inti.kanan)
  );
}

/** What kind of formula a tree is, by its outermost operation; `rataRata`: a single datum that is named an average. */
export function jenisOf(pohon: Pohon): JenisFormula {
  const { inti, seratus } = withoutHundred(pohon);
  if (isGrowth(inti)) return "pertumbuhan";
  if (inti.jenis !== "operasi") {
    return inti.jenis === "komponen" && /^rata\s?-\s?rata\b|^rerata\b/i.test(inti.nama)
      ? "rata-rata"
      : "jumlah";
  }
  if (inti.operator === "/") {
    if (seratus) return "persentase";
    const count = inti.kanan.jenis === "angka" ? inti.kanan.nilai : 0;
    return Number.isInteger(count) && count >= 2 && count <= 12 ? "rata-rata" : "rasio";
  }
  // "(1 + (1 − R / T)) × 100%"
  if (seratus && fromWhole(inti)) return "persentase";
  if (inti.operator === "+") return "penjumlahan";
  if (inti.operator === "-") return fromWhole(inti) ? "persentase" : "selisih";
  if (seratus) return "persentase";
  // A rate: "… dibagi … dikali 1.000".
  const rate = inti.kanan.jenis === "angka" && inti.kiri.jenis === "operasi" && inti.kiri.operator === "/";
  return rate ? "rasio" : "perkalian";
}
