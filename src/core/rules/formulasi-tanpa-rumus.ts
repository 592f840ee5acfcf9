import type { Aturan } from "./aturan";
import { isHasilBagi } from "./penyebut";
import { pesan } from "../pesan";

/** “Cukup jelas” dan sejenisnya pada indikator jumlah atau nilai. */
export const aturan: Aturan = {
  id: "formulasi-tanpa-rumus",
  tingkat: "saran",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa(konteks) {
    const { baris, formula, ukuran, sel } = konteks;
    if (formula?.status !== "tolak" || formula.jenis === "eksternal" || baris.formulasi === null) return;
    if (ukuran !== "pertumbuhan" && !isHasilBagi(konteks)) {
      yield { sel: sel("formulasi"), pesan: pesan("rules.formulasi-tanpa-rumus", { teks: baris.formulasi }) };
    }
  },
};
