import type { Aturan } from "./aturan";
import { matter, overlap } from "./kata";
import { pesan } from "../pesan";

/** Pembilang dan penyebut tanpa satu kata yang sama. */
export const aturan: Aturan = {
  id: "formulasi-pecahan-tidak-sejalan",
  tingkat: "saran",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ formula, ukuran, sel }) {
    if (
      ukuran !== "persentase" ||
      formula === null ||
      formula.status === "tolak" ||
      formula.jenis !== "persentase"
    )
      return;
    const [a, b] = formula.komponen;
    if (formula.komponen.length !== 2 || !a || !b) return;
    const top = matter(a.nama);
    const bottom = matter(b.nama);
    if (top.size > 0 && bottom.size > 0 && overlap(top, bottom) === 0) {
      yield {
        sel: sel("formulasi"),
        pesan: pesan("rules.formulasi-pecahan-tidak-sejalan", { pembilang: a.nama, penyebut: b.nama }),
      };
    }
  },
};
