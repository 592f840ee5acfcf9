import type { Aturan } from "./aturan";
import { isHasilBagi } from "./penyebut";
import { pesan } from "../pesan";

/** Formulasi tanpa hitungan (“cukup jelas”, uraian) pada indikator persentase, pertumbuhan, rasio, atau rata-rata. */
export const aturan: Aturan = {
  id: "formulasi-cukup-jelas",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa(konteks) {
    const { baris, formula, ukuran, sel } = konteks;
    if (formula?.status !== "tolak" || formula.jenis === "eksternal" || baris.formulasi === null) return;
    if (ukuran === "pertumbuhan" || isHasilBagi(konteks)) {
      yield { sel: sel("formulasi"), pesan: pesan("rules.formulasi-cukup-jelas", { teks: baris.formulasi }) };
    }
  },
};
