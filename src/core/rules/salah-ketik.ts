import type { Aturan } from "./aturan";
import { misspellings, respell } from "./ejaan";
import { pesan } from "../pesan";
import { textCells } from "./textCells";

/** Salah ketik pada istilah pokok dan kata yang berulang. */
export const aturan: Aturan = {
  id: "salah-ketik",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "Ejaan Bahasa Indonesia yang Disempurnakan",
  perbaikan: true,
  *periksa(konteks) {
    for (const { sel, teks } of textCells(konteks)) {
      const wrong = misspellings(teks);
      if (wrong.length === 0) continue;
      yield {
        sel,
        pesan: pesan("rules.salah-ketik", {
          salah: wrong.map(({ salah }) => salah).join(", "),
          benar: wrong.map(({ benar }) => benar).join(", "),
        }),
        perbaikan: {
          pesan: pesan("rules.salah-ketik-perbaikan"),
          ubah: [{ sel, sebelum: teks, sesudah: respell(teks, wrong) }],
        },
      };
    }
  },
};
