import type { Aturan } from "./aturan";
import { kata, lettersOf, wordsOf } from "./kata";
import { pesan } from "../pesan";

const times = new Set(kata.dikaliWaktu);

/** Formula perkalian pada indikator jumlah. */
export const aturan: Aturan = {
  id: "formulasi-kali-untuk-jumlah",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, formula, ukuran, sel }) {
    if (ukuran !== "jumlah" || formula === null || formula.status === "tolak") return;
    if (!/c\d+ \* \(?c\d/.test(formula.ekspresi ?? "")) return;
    // People by months, rooms by nights: a product that is counted so.
    const named = formula.komponen.some(({ nama }) => wordsOf(nama).some((word) => times.has(word)));
    const unit = [baris.satuan ?? "", ...baris.target.map(({ satuan }) => satuan ?? "")];
    if (named || unit.some((satuan) => satuan.includes("/"))) return;
    yield {
      sel: sel("formulasi"),
      pesan: pesan("rules.formulasi-kali-untuk-jumlah", { kata: lettersOf(baris.indikator)[0] ?? "" }),
    };
  },
};
