import type { Aturan } from "./aturan";
import { kata, ukuranOf, wordsOf } from "./kata";
import { pesan } from "../pesan";

/** "Persentase peningkatan jumlah UMKM", "rata-rata jumlah …": one measure in two words. */
const part = [
  ...kata.hasilPertumbuhan,
  "persentase",
  "rata-rata",
  "rata",
  "rasio",
  "indeks",
  "nilai",
  "dari",
  "dengan",
  "terhadap",
  "antara",
  "per",
  "menurut",
  "total",
];

/** Beberapa indikator dalam satu sel. */
export const aturan: Aturan = {
  id: "indikator-majemuk",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, sel }) {
    const parted = /[\n.;]|\d\)/.test(baris.indikator);
    const lines = (parted ? baris.indikator.split(/\n|(?<=[.;])\s+|\s+(?=\d[.)]\s)/) : []).filter(
      (line) => !["lain", null].includes(ukuranOf(line)),
    );
    const listed = (parted ? (baris.indikator.match(/(?:^|\s)\d[.)]\s*\p{L}/gu) ?? []) : []).length;
    const words = wordsOf(baris.indikator);
    const repeated = words.filter(
      (word, i) =>
        (word === "jumlah" || word === "persentase") && (i === 0 || !part.includes(words[i - 1] ?? "")),
    ).length;
    if (lines.length >= 2 || listed >= 2 || repeated >= 2) {
      yield { sel: sel("indikator"), pesan: pesan("rules.indikator-majemuk") };
    }
  },
};
