import type { Aturan } from "./aturan";
import { kata, plain } from "./kata";
import { pesan } from "../pesan";

/** Keadaan batin atau ukuran yang tidak tercatat. */
export const aturan: Aturan = {
  id: "indikator-tidak-terukur",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, sel }) {
    const text = plain(baris.indikator);
    const vague = kata.tidakTerukur.find((frasa) => text.includes(frasa));
    if (vague !== undefined)
      yield { sel: sel("indikator"), pesan: pesan("rules.indikator-tidak-terukur", { kata: vague }) };
  },
};
