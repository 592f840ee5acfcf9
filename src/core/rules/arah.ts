/** Which way a row's figures are to go, for rules that must not cry wolf where the wording alone leaves it open. */
import { readPolaritas, tebakPolaritas } from "../capaian/polaritas";
import type { Polaritas } from "../kontrak";
import type { KonteksBaris } from "./aturan";
import { kata, wordsOf } from "./kata";

const buruk = new Set(kata.makinRendahMakinBaik);

/** Times of which more is better, or that are no times. */
const bukanLama = /tepat waktu|waktu aktif|lama (?:tinggal|menginap|sekolah)|harapan lama/gi;

/** "Rata-rata waktu penerbitan", "dokumen yang dikembalikan": less of it is better; "tepat waktu" is no time. */
function isMakinRendah({ baris, ukuran }: KonteksBaris): boolean {
  const words = wordsOf(baris.indikator.replace(bukanLama, ""));
  const lama =
    ukuran === "waktu" || (ukuran === "rata-rata" && words.some((w) => w === "waktu" || w === "lama"));
  return (lama && !words.includes("ketepatan")) || words.some((word) => buruk.has(word));
}

/** What the planner wrote, else what the wording says; null where neither is certain enough. */
export function arahOf(konteks: KonteksBaris): Polaritas | null {
  const { baris } = konteks;
  const ditulis = readPolaritas(baris.polaritas);
  if (ditulis !== null) return ditulis;
  const { polaritas, dasar } = tebakPolaritas(baris.indikator);
  if (polaritas === "naik" && dasar === null && isMakinRendah(konteks)) return "turun";
  return polaritas;
}
