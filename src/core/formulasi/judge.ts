import { pesan, type Pesan } from "../pesan";
import { meanOfNamed } from "./averages";
import { divides, lacksHundred, supplyHundred } from "./canonical";
import type { Bacaan, Perbaikan } from "./chain";
import { isGivenInPercent, restates } from "./identity";
import { isGrowth, withoutHundred } from "./kind";
import type { Ukuran } from "./measure";
import { dividesAtAll, inOneUnit, isInPoints, isWeightedMean, multipliesOtherwise } from "./points";
import { atOdds, oddFactor } from "./skala";
import { fillConstant, growthInstead, hasBareLetter, isRate, namesRoundNumber } from "./rates";
import { operasi } from "./tree";
import type { Pohon } from "./types";

const mended: Record<Perbaikan, () => Pesan> = {
  kurung: () => pesan("formulasi.kurung-hilang"),
  garis: () => pesan("formulasi.garis-hilang"),
  per: () => pesan("formulasi.per-bilangan"),
  tanda: () => pesan("formulasi.tanda-dalam-nama"),
  bilangan: () => pesan("formulasi.dibagi-bilangan"),
  keadaan: () => pesan("formulasi.keadaan-dalam-nama"),
  berantai: () => pesan("formulasi.pembagian-berantai"),
};

/** What has to be said of a reading before it may be used; nothing: the text can mean only this. */
export interface Putusan {
  /** The reading, with the × 100 that the unit implies. */
  pohon: Pohon;
  /** Further readings that the judgement itself brings up. */
  lain: Pohon[];
  catatan: Pesan[];
}

const likelyPercent: ReadonlySet<Ukuran> = new Set<Ukuran>(["mungkinPersen", "bagian"]);

const isIdentity = (pohon: Pohon): pohon is Pohon & { jenis: "komponen" } => pohon.jenis === "komponen";

function countFactors(pohon: Pohon): number {
  if (pohon.jenis !== "operasi") return 0;
  const here = pohon.operator === "*" && pohon.kanan.jenis === "angka" && pohon.kanan.nilai === 100 ? 1 : 0;
  return here + countFactors(pohon.kiri);
}

/** What the indikator says of its figure. `indikator`: its text, in small letters; `skala`: 1.000 of "per 1.000 penduduk". */
export interface Acuan {
  ukuran: Ukuran;
  skala: number | null;
  indikator: string;
}

/** Holds a reading against the measure word and the scale of the indikator, and against what had to be mended. */
export function judge(bacaan: Bacaan, { ukuran, skala, indikator }: Acuan): Putusan {
  const catatan = bacaan.perbaikan.map((p) => mended[p]());
  const { seratus } = withoutHundred(bacaan.pohon);
  const counts = bacaan.perbaikan.includes("garis") && ukuran === "jumlah" ? chainedNames(bacaan.pohon) : [];
  if (counts.length > 1) return judgeCounts(counts, bacaan.pohon);
  let { pohon } = bacaan;
  const lain: Pohon[] = [];
  const mean = meanOfNamed(pohon);
  if (mean) {
    return { pohon: mean, lain: [pohon], catatan: [...catatan, pesan("formulasi.rata-rata-beberapa")] };
  }
  const filled = fillConstant(pohon, skala);
  if (filled) {
    pohon = filled;
    catatan.push(pesan("formulasi.konstanta-tanpa-angka"));
  }
  const oneUnit = ukuran === "jumlah" ? null : inOneUnit(pohon, lacksHundred);
  const scaled = ukuran === "persentase" ? null : atOdds(pohon, skala);
  const odd = scaled ? null : oddFactor(pohon);
  if (scaled) {
    pohon = scaled.pohon;
    lain.push(...scaled.lain);
    catatan.push(scaled.catatan);
  } else if (odd) {
    if (odd.mended) {
      lain.push(pohon);
      pohon = odd.mended;
    }
    catatan.push(odd.catatan);
  } else if (oneUnit) {
    lain.push(pohon);
    pohon = oneUnit;
    catatan.push(pesan("formulasi.kurung-hilang"));
  } else if (ukuran === "persentase" && multipliesOtherwise(pohon)) {
    catatan.push(pesan("formulasi.pengali-bukan-seratus"));
  } else if (lacksHundred(pohon) && !isInPoints(pohon)) {
    if (ukuran === "persentase") pohon = supplyHundred(pohon);
    else if (ukuran === "mungkinPersen" && isRate(pohon, indikator)) lain.length = 0;
    else if (likelyPercent.has(ukuran) || (ukuran === "pertumbuhan" && isGrowth(pohon))) {
      lain.push(pohon);
      pohon = supplyHundred(pohon);
      catatan.push(pesan("formulasi.seratus-diduga"));
    }
  }
  const { inti } = withoutHundred(pohon);
  const ratio = divides(inti);
  if (ratio && namesRoundNumber(inti)) catatan.push(pesan("formulasi.per-bilangan"));
  if (hasBareLetter(inti)) catatan.push(pesan("formulasi.huruf-tanpa-arti"));
  const growth = growthInstead(inti, indikator);
  if (growth) {
    lain.push(supplyHundred(growth));
    catatan.push(pesan("formulasi.bukan-pertumbuhan"));
  }
  if (countFactors(pohon) > 1) catatan.push(pesan("formulasi.seratus-ganda"));
  else if (seratus && !dividesAtAll(inti)) catatan.push(pesan("formulasi.tanpa-penyebut"));
  else if (
    (ukuran === "persentase" || ukuran === "bagian") &&
    !ratio &&
    !seratus &&
    !dividesByCount(inti) &&
    !isWeightedMean(inti) &&
    !(isIdentity(inti) && ukuran === "persentase" && isGivenInPercent(inti.nama, indikator)) &&
    !mentionsPercent(inti)
  ) {
    catatan.push(pesan("formulasi.hanya-pembilang"));
  } else if (ukuran === "jumlah" && (ratio || seratus || dividesByCount(inti)))
    catatan.push(pesan("formulasi.jumlah-tetapi-rasio"));
  else if (averagesTwice(inti)) catatan.push(pesan("formulasi.rata-rata-ganda"));
  else if (isIdentity(inti) && restates(inti.nama, ukuran))
    catatan.push(pesan("formulasi.mengulang-indikator"));
  return { pohon, lain, catatan };
}

/** The names of a text that is nothing but names one after the other; none for any other tree. */
function chainedNames(pohon: Pohon): (Pohon & { jenis: "komponen" })[] {
  if (pohon.jenis === "komponen") return [pohon];
  if (pohon.jenis !== "operasi" || pohon.operator !== "/" || pohon.kanan.jenis !== "komponen") return [];
  const left = chainedNames(pohon.kiri);
  return left.length > 0 ? [...left, pohon.kanan] : [];
}

const nouns = (nama: string): string[] => (nama.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? []).slice(1);

/**
 * Counts one after the other under a "Jumlah …": a part and its whole are a fraction whose bar is lost
 * ("Jumlah koperasi yang melaksanakan RAT. Jumlah koperasi aktif"), two of a kind are added, it seems ("Jumlah surat masuk.
 * Jumlah surat keluar"); else each is a formula of its own.
 */
function judgeCounts(counts: readonly (Pohon & { jenis: "komponen" })[], chain: Pohon): Putusan {
  const [first, second, ...more] = counts;
  const several = [pesan("formulasi.beberapa-formula", { banyak: counts.length })];
  const shared =
    more.length === 0 &&
    nouns(second?.nama ?? "")
      .slice(0, 1)
      .some((w) => nouns(first?.nama ?? "").includes(w));
  if (!shared || !first || !second) return { pohon: first ?? chain, lain: counts.slice(1), catatan: several };
  if (nouns(first.nama).length === nouns(second.nama).length) {
    return { pohon: operasi("+", first, second), lain: [first, second], catatan: several };
  }
  const catatan = [pesan("formulasi.garis-hilang"), pesan("formulasi.jumlah-tetapi-rasio")];
  return { pohon: supplyHundred(chain), lain: [chain, first], catatan };
}

/** "Jumlah bulan terlayani / 12": a known number of things is a denominator too. */
function dividesByCount(pohon: Pohon): boolean {
  return pohon.jenis === "operasi" && pohon.operator === "/" && pohon.kanan.jenis === "angka";
}

/** "Rata-rata dari … dibagi 5": an average that is divided again. */
function averagesTwice(pohon: Pohon): boolean {
  if (pohon.jenis !== "operasi" || !dividesByCount(pohon) || pohon.kiri.jenis !== "komponen") return false;
  return /^rata\s?-\s?rata\b/i.test(pohon.kiri.nama);
}

/** A mean or a difference of data that are percentages themselves. */
function mentionsPercent(pohon: Pohon): boolean {
  if (pohon.jenis === "angka") return false;
  if (pohon.jenis === "operasi") return mentionsPercent(pohon.kiri) && mentionsPercent(pohon.kanan);
  return /^(?:persentase|prosentase|presentase|%)/i.test(pohon.nama);
}
