import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Titik dan koma desimal bercampur dalam satu baris. */
export const aturan: Aturan = {
  id: "target-desimal-campur",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "Ejaan Bahasa Indonesia yang Disempurnakan",
  perbaikan: true,
  *periksa({ baris }) {
    const texts = baris.target.filter(({ teks }) => teks !== "");
    const comma = texts.some(({ teks }) => /\d,\d/.test(teks));
    const dot = texts.find(({ teks }) => /\d\.\d{1,2}(?!\d)/.test(teks) && !/\d\.\d{3}/.test(teks));
    if (!comma || !dot) return;
    const mended = dot.teks.replace(/(\d)\.(\d{1,2})(?!\d)/, "$1,$2");
    yield {
      sel: dot.sel,
      pesan: pesan("rules.target-desimal-campur", { teks: dot.teks, usul: mended }),
      perbaikan: {
        pesan: pesan("rules.target-desimal-campur-perbaikan", { usul: mended }),
        ubah: [{ sel: dot.sel, sebelum: dot.teks, sesudah: mended }],
      },
    };
  },
};
