import type { Aturan } from "./aturan";
import { kata, wordsOf } from "./kata";
import { isNamaOrang } from "./namaOrang";
import { pesan } from "../pesan";

const people = new Set(kata.jabatanOrang);
const documents = new Set(kata.dokumenSumber);
const grounds = new Set(kata.dasarSumber);

/** "Kepala UPT", and "Kepala UPT berdasarkan surat …": who is asked, not what is looked up. */
function isOrang(part: string): boolean {
  if (isNamaOrang(part)) return true;
  const words = wordsOf(part);
  const to = words.findIndex((word) => grounds.has(word));
  const named = to < 0 ? words : words.slice(0, to);
  return people.has(named[0] ?? "") && !named.some((word) => documents.has(word));
}

/** Sentences and items of a list; the full stop of a title ("Hj. Siti") parts nothing. */
const parts = /[\n;]|(?<!(?:^|\s)(?:\p{Lu}\p{L}{0,3}|drg?|ns|apt|sdri?))\.\s/u;

/** Sumber data yang berupa nama orang atau jabatan. */
export const aturan: Aturan = {
  id: "sumber-data-orang",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, sel }) {
    if (baris.sumberData === null) return;
    const orang = baris.sumberData.split(parts).find(isOrang);
    if (orang !== undefined)
      yield { sel: sel("sumberData"), pesan: pesan("rules.sumber-data-orang", { orang: orang.trim() }) };
  },
};
