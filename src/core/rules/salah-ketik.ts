import type { Aturan } from "./aturan";
import { misspellings } from "./ejaan";
import { parseAddress } from "../sheet/address";
import { pesan } from "../pesan";
import { valueAt } from "../sheet/grid";

/** Salah ketik pada istilah pokok, kata yang berulang, dan awalan “di-” yang terpisah. */
export const aturan: Aturan = {
  id: "salah-ketik",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "Ejaan Bahasa Indonesia yang Disempurnakan",
  perbaikan: true,
  *periksa({ blok, baris }) {
    for (const medan of ["sasaran", "indikator", "formulasi", "sumberData"] as const) {
      const sel = baris.sel[medan];
      const at =
        sel === undefined || (medan === "sasaran" && baris.sasaranLanjutan) ? null : parseAddress(sel);
      const value = at === null ? null : valueAt(blok.grid, at.row, at.col);
      if (typeof value !== "string" || sel === undefined) continue;
      const wrong = misspellings(value);
      const first = wrong[0];
      if (!first) continue;
      const mended = wrong.reduce((text, { salah, benar }) => text.replace(salah, benar), value);
      yield {
        sel,
        pesan: pesan("rules.salah-ketik", {
          salah: wrong.map(({ salah }) => salah).join(", "),
          benar: wrong.map(({ benar }) => benar).join(", "),
        }),
        perbaikan: {
          pesan: pesan("rules.salah-ketik-perbaikan"),
          ubah: [{ sel, sebelum: value, sesudah: mended }],
        },
      };
    }
  },
};
