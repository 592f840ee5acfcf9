import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Pecahan yang kehilangan garis. */
export const aturan: Aturan = {
  id: "formulasi-garis-hilang",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ formula, sel }) {
    if (formula?.catatan.some(({ kunci }) => kunci === "formulasi.garis-hilang")) {
      yield { sel: sel("formulasi"), pesan: pesan("rules.formulasi-garis-hilang") };
    }
  },
};
