import type { Aturan } from "./aturan";
import { mendSpaces } from "./ejaan";
import { pesan } from "../pesan";
import { kutipan, textCells } from "./textCells";

/** Spasi ganda, di awal atau akhir, atau sebelum tanda baca. */
export const aturan: Aturan = {
  id: "spasi-berlebih",
  tingkat: "saran",
  lingkup: "baris",
  sumber: "Ejaan Bahasa Indonesia yang Disempurnakan",
  perbaikan: true,
  *periksa(konteks) {
    for (const { sel, teks } of textCells(konteks)) {
      const mended = mendSpaces(teks);
      if (mended === teks) continue;
      yield {
        sel,
        pesan: pesan("rules.spasi-berlebih", { teks: kutipan(teks) }),
        perbaikan: {
          pesan: pesan("rules.spasi-berlebih-perbaikan"),
          ubah: [{ sel, sebelum: teks, sesudah: mended }],
        },
      };
    }
  },
};
