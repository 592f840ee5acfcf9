import type { Aturan } from "./aturan";
import { kata, wordsOf } from "./kata";
import { pesan } from "../pesan";

const general = new Set(kata.bendaUmum);

/** Indikator yang hanya berisi kata ukur dan satu kata benda yang umum. */
export const aturan: Aturan = {
  id: "indikator-terlalu-umum",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, ukuran, sel }) {
    if (ukuran !== "jumlah" && ukuran !== "persentase") return;
    const rest = wordsOf(baris.indikator)
      .slice(1)
      .filter((word) => !kata.hubung.includes(word));
    if (rest.every((word) => general.has(word)) && rest.length <= 1)
      yield {
        sel: sel("indikator"),
        pesan: pesan("rules.indikator-terlalu-umum", { teks: baris.indikator }),
      };
  },
};
