import type { Aturan } from "./aturan";
import { pesan } from "../pesan";
import { plain } from "./kata";

/** "Jumlah A dibagi jumlah B", or what is left of it; "data yang dibagi per kecamatan" is none. */
const dibagi =
  /^(?:dibagi|dikali(?:kan)?|dikurangi|ditambah)\b|\b(?:dibagi|dikurangi)\s+(?:dengan\s+)?(?:jumlah|total|seluruh)\b/i;

/** Sumber data yang mengulang komponen formula. */
export const aturan: Aturan = {
  id: "sumber-data-rumus",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, formula, sel }) {
    const text = baris.sumberData;
    if (text === null) return;
    const same = plain(text);
    const isName = formula?.komponen.some(({ nama }) => plain(nama) === same) ?? false;
    if (
      isName ||
      /^(?:jumlah|persentase|total)\b/i.test(text) ||
      /[:/]\s*(?:jumlah|Σ)|x\s*100\s*%/i.test(text) ||
      dibagi.test(text)
    ) {
      yield { sel: sel("sumberData"), pesan: pesan("rules.sumber-data-rumus", { teks: text }) };
    }
  },
};
