/** Ratios that are no percentage of a whole: rates, divisions by a bare number, and a year held against the year before. */
import data from "./data/ukuran.json";
import { guessSatuan } from "./komponen";
import { withoutYear } from "./names";
import { angka, komponenOf, operasi } from "./tree";
import type { Pohon } from "./types";

const rateWords = new Set<string>(data.bukanPersen);
const growthWords = new Set<string>(data.pertumbuhan);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}-]+|%/gu) ?? [];

/** "Tingkat produktivitas", "Tingkat waktu tanggap", rupiah per head: a rate, that nobody multiplies by 100. */
export function isRate(pohon: Pohon, indikator: string): boolean {
  if (
    wordsOf(indikator)
      .slice(0, 4)
      .some((word) => rateWords.has(word))
  )
    return true;
  if (pohon.jenis !== "operasi" || pohon.kiri.jenis !== "komponen" || pohon.kanan.jenis !== "komponen")
    return false;
  const [atas, bawah] = [guessSatuan(pohon.kiri.nama), guessSatuan(pohon.kanan.nama)];
  return atas !== null && bawah !== null && atas !== bawah && (atas === "Rp" || bawah === "Rp");
}

/** "Jumlah penduduk (per 30.000)" as a part of a ratio: the number it is counted by stands in its name. */
export function namesRoundNumber(pohon: Pohon): boolean {
  return komponenOf(namedByItself(pohon)).some(({ nama }) => /\bper\s+\d{1,3}(?:[.\s]?000)+\b/i.test(nama));
}

/** Komponen by their names, before they have a kode. */
function namedByItself(pohon: Pohon): Pohon {
  if (pohon.jenis === "komponen") return { ...pohon, kode: pohon.nama };
  if (pohon.jenis === "angka") return pohon;
  return { ...pohon, kiri: namedByItself(pohon.kiri), kanan: namedByItself(pohon.kanan) };
}

const constant = /^(?:konstanta|tetapan|faktor pengali|pengali)\b/i;

/** "… x konstanta": nothing says which number it is, unless the indikator is counted by one. null: no constant is named. */
export function fillConstant(pohon: Pohon, skala: number | null): Pohon | null {
  if (pohon.jenis === "angka") return null;
  if (pohon.jenis === "komponen") {
    if (!constant.test(pohon.nama)) return null;
    return skala === null ? pohon : angka(skala);
  }
  const kiri = fillConstant(pohon.kiri, skala);
  const kanan = fillConstant(pohon.kanan, skala);
  return kiri || kanan ? { ...pohon, kiri: kiri ?? pohon.kiri, kanan: kanan ?? pohon.kanan } : null;
}

/** A letter where a name should be: nothing says what it stands for. */
export function hasBareLetter(pohon: Pohon): boolean {
  return komponenOf(namedByItself(pohon)).some(({ nama }) =>
    /^(?![nt]$)\p{L}$|^\p{L}\d?[-–]\p{L}\d?$/iu.test(nama),
  );
}

/**
 * Under "Persentase kenaikan …" this year over last year is 110 for a rise of 10: the growth that the indikator asks for.
 * null where the formula is no such ratio.
 */
export function growthInstead(inti: Pohon, indikator: string): Pohon | null {
  if (
    !wordsOf(indikator)
      .slice(0, 2)
      .some((word) => growthWords.has(word))
  )
    return null;
  if (inti.jenis !== "operasi" || inti.operator !== "/") return null;
  const { kiri, kanan } = inti;
  if (kiri.jenis !== "komponen" || kanan.jenis !== "komponen" || kiri.nama === kanan.nama) return null;
  const [atas, bawah] = [withoutYear(kiri.nama), withoutYear(kanan.nama)];
  if (atas === null || bawah === null || atas !== bawah) return null;
  return operasi("/", operasi("-", kiri, kanan), kanan);
}
