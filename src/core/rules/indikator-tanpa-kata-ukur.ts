import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Indikator yang tidak diawali kata ukur. */
export const aturan: Aturan = {
  id: "indikator-tanpa-kata-ukur",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, ukuran, sel }) {
    if (baris.indikator !== "" && ukuran === null) {
      yield {
        sel: sel("indikator"),
        pesan: pesan("rules.indikator-tanpa-kata-ukur", { teks: baris.indikator }),
      };
    }
  },
};
