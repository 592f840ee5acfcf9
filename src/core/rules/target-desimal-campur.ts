import type { Aturan } from "./aturan";
import { pesan } from "../pesan";
import { denganKoma } from "./tandaDesimal";

/** Titik dan koma desimal bercampur dalam satu baris. */
export const aturan: Aturan = {
  id: "target-desimal-campur",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "Ejaan Bahasa Indonesia yang Disempurnakan",
  perbaikan: true,
  *periksa({ baris }) {
    const comma = baris.target.some(({ teks }) => /\d,\d/.test(teks));
    if (!comma) return;
    for (const { sel, teks } of baris.target) {
      const usul = denganKoma(teks);
      if (usul === null) continue;
      yield {
        sel,
        pesan: pesan("rules.target-desimal-campur", { teks, usul }),
        perbaikan: {
          pesan: pesan("rules.target-desimal-campur-perbaikan", { usul }),
          ubah: [{ sel, sebelum: teks, sesudah: usul }],
        },
      };
      return;
    }
  },
};
