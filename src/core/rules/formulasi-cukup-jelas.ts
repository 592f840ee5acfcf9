import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Formulasi tanpa hitungan (“cukup jelas”, uraian) pada indikator persentase, pertumbuhan, rasio, atau rata-rata. */
export const aturan: Aturan = {
  id: "formulasi-cukup-jelas",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, formula, ukuran, sel }) {
    if (formula?.status !== "tolak" || formula.jenis === "eksternal" || baris.formulasi === null) return;
    if (ukuran === "persentase" || ukuran === "pertumbuhan" || ukuran === "rasio" || ukuran === "rata-rata") {
      yield { sel: sel("formulasi"), pesan: pesan("rules.formulasi-cukup-jelas", { teks: baris.formulasi }) };
    }
  },
};
