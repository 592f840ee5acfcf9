/** How months make a year: what the planner wrote, or a guess from the wording. */
import type { Konsolidasi } from "../kontrak";
import { tidyText } from "../sheet/teks";
import { type BacaanPilihan, pembacaPilihan } from "./baca-pilihan";
import data from "./konsolidasi.json";
import { isTahunLalu } from "./tahun-lalu";
import { wordPattern } from "./word-pattern";

const average = wordPattern(data.rataRata);
const level = wordPattern(data.nilaiAkhirAwal, "awal");
const event = wordPattern(data.peristiwa);
const stock = wordPattern(data.stok);
const count = wordPattern(data.jumlah, "awal");
const entity = wordPattern(data.entitas, "awal");
const action = wordPattern(data.tindakan);
const state = wordPattern(data.keadaan);
const flow = wordPattern([...data.peristiwa, ...data.arus]);
const determiner = wordPattern(data.penentu, "awal");
// Something done to what is counted: "dibina", "di awasi", "terfasilitasi", "ditindaklanjuti".
const passive = /(?<![\p{L}\d])(?:di\s?\p{L}{4,}|ter\p{L}{4,}(?:i|a))(?![\p{L}\d])/u;

const read = pembacaPilihan<Konsolidasi>({ tulisan: data.tulisan, ragu: data.ragu, pengisi: data.pengisi });

/** What a konsolidasi cell says: "Sum", "take last known", "Rata-rata"; "Kumulatif" is a doubt (added up, or typed to date). */
export const bacaKonsolidasi = (teks: string | null): BacaanPilihan<Konsolidasi> => read(teks);

/** The konsolidasi that a cell says for certain; null where it says none. */
export function readKonsolidasi(teks: string | null): Konsolidasi | null {
  const bacaan = read(teks);
  return bacaan.status === "terbaca" ? bacaan.nilai : null;
}

const plain = (nama: string): string =>
  tidyText(nama)
    .toLowerCase()
    .replace(/^[-•*\d.)\s]+(?=\p{L}|%)/u, "");

/** What is counted: the words after "Jumlah", before "yang". */
const headOf = (low: string): string =>
  low
    .replace(count, "")
    .trim()
    .split(/\s+yang\s+/)[0] ?? "";

const firstWords = (text: string, n: number): string => text.split(" ").slice(0, n).join(" ");

/** The noun that is counted: "guru" of "Jumlah seluruh guru". */
export function nounOf(nama: string): string {
  return firstWords(headOf(plain(nama)).replace(determiner, "").trim(), 1);
}

/** Whether what a name counts happens or passes in a period (cases, documents, money spent), and is not there at its end. */
export function isArus(nama: string): boolean {
  const head = headOf(plain(nama));
  return !entity.test(head) && flow.test(firstWords(head, 2));
}

/**
 * A guess from the wording, to be confirmed by the planner: averages are averaged; an index, a percentage, a grade and a
 * stock ("Jumlah desa mandiri", "Jumlah koperasi aktif") are taken at their newest; counts of events, of documents and of
 * what was done ("Jumlah koperasi yang dibina") are summed.
 */
export function tebakKonsolidasi(nama: string): Konsolidasi {
  const low = plain(nama);
  if (isTahunLalu(low)) return "nilai akhir";
  if (average.test(low)) return "rata-rata";
  if (level.test(low)) return "nilai akhir";
  const head = headOf(low);
  if (event.test(firstWords(head, 3))) return "jumlah";
  const done = low.replace(state, " ");
  if (count.test(low) && (action.test(done) || passive.test(done))) return "jumlah";
  if (stock.test(low) || entity.test(head)) return "nilai akhir";
  return count.test(low) ? "jumlah" : "nilai akhir";
}
