import type { Aturan } from "./aturan";
import { kata, wordsOf } from "./kata";
import { pesan } from "../pesan";

const people = new Set(kata.jabatanOrang);
const documents = new Set(kata.dokumenSumber);
const grounds = new Set(kata.dasarSumber);

/** "Kepala UPT", and "Kepala UPT berdasarkan surat …": who is asked, not what is looked up. */
function isOrang(part: string): boolean {
  const words = wordsOf(part);
  const to = words.findIndex((word) => grounds.has(word));
  const named = to < 0 ? words : words.slice(0, to);
  return people.has(named[0] ?? "") && !named.some((word) => documents.has(word));
}

/** Sumber data yang berupa nama orang atau jabatan. */
export const aturan: Aturan = {
  id: "sumber-data-orang",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, sel }) {
    if (baris.sumberData === null) return;
    const orang = baris.sumberData.split(/[\n;]|\.\s/).find(isOrang);
    if (orang !== undefined)
      yield { sel: sel("sumberData"), pesan: pesan("rules.sumber-data-orang", { orang: orang.trim() }) };
  },
};
