/** Indikator that no measure word begins, and whether their unit says what is measured. */
import type { KonteksBaris } from "./aturan";
import { kata, plain, wordsOf } from "./kata";
import { isKerja } from "./kerja";
import { satuanBaris } from "./penjumlahan";
import { isSalahKetik } from "./salahAwal";
import data from "./ukuran-baku.json";

const states = new Set([...kata.keadaanSasaran, ...kata.penilaian]);

/** Names of figures that are measures themselves: "Gini Rasio", "Surplus/(defisit) BLUD", "… per kapita". */
const isBaku = (indikator: string): boolean =>
  data.nama.some((nama) => `${plain(indikator)} `.startsWith(`${nama} `)) ||
  /\bper kapita\b/i.test(indikator);

/** "Meningkatnya …", "Melaksanakan …", "Pelayanan prima": a result or a step of work, which no unit makes a measure. */
function isPernyataan(indikator: string): boolean {
  const words = wordsOf(indikator);
  const [first = ""] = words;
  return /\p{L}{3,}nya$/u.test(first) || isKerja(first, indikator) || states.has(words.at(-1) ?? "");
}

/** "tanpa": nothing says what is measured; "tersirat": only the unit does; null where the indikator says it itself. */
export function kataUkur(konteks: KonteksBaris): "tanpa" | "tersirat" | null {
  const { indikator } = konteks.baris;
  if (indikator === "" || konteks.ukuran !== null || isBaku(indikator) || isSalahKetik(indikator))
    return null;
  return satuanBaris(konteks) === null || isPernyataan(indikator) ? "tanpa" : "tersirat";
}
