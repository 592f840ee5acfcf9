import type { Aturan } from "./aturan";
import { lettersOf } from "./kata";
import { pesan } from "../pesan";

/** Formula pembagian pada indikator jumlah. */
export const aturan: Aturan = {
  id: "formulasi-rasio-untuk-jumlah",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, formula, ukuran, sel }) {
    if (ukuran !== "jumlah" || formula === null || formula.status === "tolak") return;
    if (
      formula.ekspresi?.includes("/") ||
      formula.catatan.some(({ kunci }) => kunci === "formulasi.jumlah-tetapi-rasio")
    ) {
      const kata = lettersOf(baris.indikator)[0] ?? "";
      yield { sel: sel("formulasi"), pesan: pesan("rules.formulasi-rasio-untuk-jumlah", { kata }) };
    }
  },
};
