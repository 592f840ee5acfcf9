import type { Aturan } from "./aturan";
import { nonstandard, respell } from "./ejaan";
import { pesan } from "../pesan";
import { textCells } from "./textCells";

/** Ejaan tidak baku, serta awalan “di-” dan akhiran “-nya” yang terpisah. */
export const aturan: Aturan = {
  id: "ejaan-tidak-baku",
  tingkat: "saran",
  lingkup: "baris",
  sumber: "Ejaan Bahasa Indonesia yang Disempurnakan",
  perbaikan: true,
  *periksa(konteks) {
    for (const { sel, teks } of textCells(konteks)) {
      const wrong = nonstandard(teks);
      if (wrong.length === 0) continue;
      yield {
        sel,
        pesan: pesan("rules.ejaan-tidak-baku", {
          salah: wrong.map(({ salah }) => salah).join(", "),
          benar: wrong.map(({ benar }) => benar).join(", "),
        }),
        perbaikan: {
          pesan: pesan("rules.ejaan-tidak-baku-perbaikan"),
          ubah: [{ sel, sebelum: teks, sesudah: respell(teks, wrong) }],
        },
      };
    }
  },
};
