import type { Aturan } from "./aturan";
import { kata, wordsOf } from "./kata";
import { pesan } from "../pesan";

/** Sasaran “Terlaksananya …”, “Tersusunnya …” dan sejenisnya. */
export const aturan: Aturan = {
  id: "sasaran-keluaran",
  tingkat: "saran",
  lingkup: "baris",
  sumber: "PermenPANRB 53/2014, Lampiran I",
  perbaikan: false,
  *periksa({ lanjutan, baris, sel }) {
    if (lanjutan) return;
    const first = wordsOf(baris.sasaran)[0] ?? "";
    if (kata.keluaranSasaran.includes(first)) {
      yield {
        sel: sel("sasaran"),
        pesan: pesan("rules.sasaran-keluaran", { kata: baris.sasaran.trim().split(/\s+/)[0] ?? "" }),
      };
    }
  },
};
