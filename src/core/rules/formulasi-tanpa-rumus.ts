import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** “Cukup jelas” dan sejenisnya pada indikator jumlah atau nilai. */
export const aturan: Aturan = {
  id: "formulasi-tanpa-rumus",
  tingkat: "saran",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, formula, ukuran, sel }) {
    if (formula?.status !== "tolak" || formula.jenis === "eksternal" || baris.formulasi === null) return;
    if (ukuran !== "persentase" && ukuran !== "pertumbuhan" && ukuran !== "rasio" && ukuran !== "rata-rata") {
      yield { sel: sel("formulasi"), pesan: pesan("rules.formulasi-tanpa-rumus", { teks: baris.formulasi }) };
    }
  },
};
