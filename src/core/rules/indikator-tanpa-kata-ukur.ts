import type { Aturan } from "./aturan";
import { pesan } from "../pesan";
import { plain } from "./kata";
import data from "./ukuran-baku.json";

/** Names of figures that are measures themselves: "Gini Rasio", "Surplus/(defisit) BLUD". */
const isBaku = (indikator: string): boolean =>
  data.nama.some((nama) => `${plain(indikator)} `.startsWith(`${nama} `));

/** Indikator yang tidak diawali kata ukur. */
export const aturan: Aturan = {
  id: "indikator-tanpa-kata-ukur",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, ukuran, sel }) {
    if (baris.indikator !== "" && ukuran === null && !isBaku(baris.indikator)) {
      yield {
        sel: sel("indikator"),
        pesan: pesan("rules.indikator-tanpa-kata-ukur", { teks: baris.indikator }),
      };
    }
  },
};
