import type { Aturan } from "./aturan";
import { mendSpaces } from "./ejaan";
import { parseAddress } from "../sheet/address";
import { pesan } from "../pesan";
import { valueAt } from "../sheet/grid";

/** Spasi ganda, di awal atau akhir, atau sebelum tanda baca. */
export const aturan: Aturan = {
  id: "spasi-berlebih",
  tingkat: "saran",
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
      const mended = mendSpaces(value);
      if (mended === value) continue;
      yield {
        sel,
        pesan: pesan("rules.spasi-berlebih", { teks: value.trim() }),
        perbaikan: {
          pesan: pesan("rules.spasi-berlebih-perbaikan"),
          ubah: [{ sel, sebelum: value, sesudah: mended }],
        },
      };
    }
  },
};
