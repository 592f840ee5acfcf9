/** What an indikator is counted by: 1.000 of "Angka kematian bayi per 1.000 kelahiran hidup". */
import { pesan, type Pesan } from "../pesan";
import { divides } from "./canonical";
import operators from "./data/operators.json";
import { indonesianNumber, paraphrase } from "./paraphrase";
import { angka, operasi } from "./tree";
import type { Pohon } from "./types";

const words: Readonly<Record<string, number>> = operators.bilangan;
/** A slash counts only before a round number: "AKI/100.000 KH", not "Perda 7/2014". */
const written =
  /(?:\bper\s*(\d{1,3}(?:[.,\s]\d{3})+|\d{3,})|\/\s*(1(?:[.,\s]?0){2,}))(?![.,]?\d|\s*%)(\s*ribu\b)?/i;
const spoken = new RegExp(`\\bper\\s+(${Object.keys(words).join("|")})\\b`, "i");

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

/** The number in the indikator or its satuan; null where none is named. */
export function skalaOf(indikator: string | null | undefined, satuan?: string | null): number | null {
  for (const teks of [indikator ?? "", satuan ?? ""]) {
    const hit = written.exec(teks);
    const digits = hit?.[1] ?? hit?.[2] ?? "";
    if (hit && !isYear(digits)) return Number(digits.replace(/\D/g, "")) * (hit[3] === undefined ? 1 : 1000);
    const word = words[(spoken.exec(teks)?.[1] ?? "").toLowerCase()];
    if (word !== undefined && word >= 100) return word;
    if (/‰|\bper\s?mil(?:e|l)?\b|\bpromil\b/i.test(teks)) return 1000;
  }
  return null;
}

/** The number that a ratio is multiplied by in all: 1.000 of "A / B × 1.000" and of "A / (B / 1.000)". */
export function pengaliOf(pohon: Pohon): number {
  if (pohon.jenis === "angka") return pohon.nilai;
  if (pohon.jenis === "komponen") return 1;
  const { operator, kiri, kanan } = pohon;
  if (operator === "*") return pengaliOf(kiri) * pengaliOf(kanan);
  if (operator === "/") return pengaliOf(kiri) / pengaliOf(kanan);
  return 1;
}

/** The ratio without the number at its end. */
const bare = (pohon: Pohon): Pohon =>
  pohon.jenis === "operasi" && pohon.operator === "*" && pohon.kanan.jenis === "angka" ? pohon.kiri : pohon;

/** "Jumlah dokter", but not "Jumlah dokter per 1.000 penduduk". */
const count = /^(?:jumlah|jml|total|banyaknya)\b(?!.*\bper\s+(?:\d|se))/i;

/** A ratio that is not multiplied by what the indikator is counted by; null where the two agree. */
export function atOdds(
  pohon: Pohon,
  skala: number | null,
): { pohon: Pohon; lain: Pohon[]; catatan: Pesan } | null {
  if (skala === null) return null;
  if (pohon.jenis === "komponen" && count.test(pohon.nama))
    return { pohon, lain: [], catatan: pesan("formulasi.skala-hilang", { skala: indonesianNumber(skala) }) };
  if (!divides(pohon)) return null;
  const pengali = pengaliOf(pohon);
  if (Math.abs(pengali / skala - 1) < 1e-9) return null;
  const per = indonesianNumber(skala);
  const scaled = operasi("*", bare(pohon), angka(skala));
  if (pengali === 1)
    return { pohon: scaled, lain: [pohon], catatan: pesan("formulasi.skala-hilang", { skala: per }) };
  const catatan = pesan("formulasi.skala-berbeda", { skala: per, angka: indonesianNumber(pengali) });
  return { pohon, lain: [scaled], catatan };
}

/** A quotient times 1, 10% or 1.000%: a slip for × 100%, or a number that nobody can guess. */
export function oddFactor(pohon: Pohon): { mended: Pohon | null; catatan: Pesan } | null {
  if (pohon.jenis !== "operasi" || pohon.operator !== "*" || !divides(pohon.kiri)) return null;
  const { kiri, kanan } = pohon;
  if (kanan.jenis !== "angka" || (kanan.persen ? kanan.nilai === 100 : kanan.nilai !== 1)) return null;
  const slip = kanan.persen && Number.isInteger(Math.log10(kanan.nilai));
  const written = paraphrase(kanan);
  return {
    mended: slip ? operasi("*", kiri, angka(100, true)) : null,
    catatan: pesan("formulasi.pengali-janggal", { angka: written }),
  };
}
