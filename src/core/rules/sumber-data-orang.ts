import type { Aturan } from "./aturan";
import { kata, wordsOf } from "./kata";
import { pesan } from "../pesan";

const documents =
  /\b(?:laporan|dokumen|data|register|daftar|buku|rekap\w*|berdasarkan|surat|keputusan|sk)\b/i;

/** Sumber data yang berupa nama orang atau jabatan. */
export const aturan: Aturan = {
  id: "sumber-data-orang",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, sel }) {
    if (baris.sumberData === null) return;
    const orang = baris.sumberData.split(/[\n;]|\.\s/).find((part) => {
      const words = wordsOf(part);
      const first = words[0] ?? "";
      return kata.jabatanOrang.includes(first) && !documents.test(part);
    });
    if (orang !== undefined)
      yield { sel: sel("sumberData"), pesan: pesan("rules.sumber-data-orang", { orang: orang.trim() }) };
  },
};
