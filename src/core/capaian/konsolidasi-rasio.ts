/** The two sides of a ratio are of the same months: how both of them are brought together. */
import type { Konsolidasi } from "../kontrak";
import { isArus, nounOf } from "./konsolidasi";

export interface SisiRasio {
  nama: string;
  sisi: "pembilang" | "penyebut";
  nilai: Konsolidasi;
  /** true: from its words, nobody confirmed it. */
  tebakan: boolean;
}

/** "Jumlah kasus baru / Jumlah penduduk": what happens in a period, over a stock of another kind. */
function isRate(sisi: readonly SisiRasio[]): boolean {
  const stok = sisi.filter((s) => s.sisi === "penyebut" && s.nilai === "nilai akhir");
  const nouns = new Set(stok.map((s) => nounOf(s.nama)));
  const arus = sisi.filter((s) => s.sisi === "pembilang" && isArus(s.nama));
  return stok.length > 0 && arus.some((s) => !nouns.has(nounOf(s.nama)));
}

/**
 * The konsolidasi that the guesses on both sides of a ratio follow: the one confirmed; else nilai akhir where one side is
 * a stock by its words, as a part and its whole are counted on the same day; else jumlah.
 * null: each keeps its own, because they agree, what is confirmed differs, something is averaged, or events are counted
 * over a stock of another kind, where nothing says whether they add up.
 */
export function konsolidasiRasio(sisi: readonly SisiRasio[]): Konsolidasi | null {
  const all = new Set(sisi.map((s) => s.nilai));
  const sides = new Set(sisi.map((s) => s.sisi));
  if (sides.size < 2 || all.size < 2 || isRate(sisi)) return null;
  const [said, other] = new Set(sisi.filter((s) => !s.tebakan).map((s) => s.nilai));
  if (said !== undefined) return other === undefined ? said : null;
  if (all.has("rata-rata")) return null;
  return all.has("nilai akhir") ? "nilai akhir" : "jumlah";
}
