import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Formula pembagian pada indikator jumlah. */
export const aturan: Aturan = {
  id: "formulasi-rasio-untuk-jumlah",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ formula, ukuran, sel }) {
    if (ukuran !== "jumlah" || formula === null || formula.status === "tolak") return;
    if (
      formula.ekspresi?.includes("/") ||
      formula.catatan.some(({ kunci }) => kunci === "formulasi.jumlah-tetapi-rasio")
    ) {
      yield { sel: sel("formulasi"), pesan: pesan("rules.formulasi-rasio-untuk-jumlah") };
    }
  },
};
