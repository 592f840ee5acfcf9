import type { Aturan } from "./aturan";
import { headerWords, mendLabel, mendWords } from "./ejaan";
import { parseAddress } from "../sheet/address";
import { pesan } from "../pesan";
import { valueAt } from "../sheet/grid";

/** Kata pada judul kolom yang berbeda satu atau dua huruf dari kata baku judul kolom. */
export const aturan: Aturan = {
  id: "judul-kolom-salah-ketik",
  tingkat: "peringatan",
  lingkup: "blok",
  sumber: "Ejaan Bahasa Indonesia yang Disempurnakan",
  perbaikan: true,
  *periksa({ blok, grid }) {
    for (const kolom of blok.kolom) {
      const at = kolom.sel === null ? null : parseAddress(kolom.sel);
      if (!at || kolom.peran === "lain") continue;
      const label = String(valueAt(grid, at.row, at.col) ?? "");
      const mended = mendLabel(label) ?? mendWords(label, headerWords);
      if (mended === null) continue;
      yield {
        sel: kolom.sel ?? "",
        pesan: pesan("rules.judul-kolom-salah-ketik", { label, usul: mended }),
        perbaikan: {
          pesan: pesan("rules.judul-kolom-salah-ketik-perbaikan", { usul: mended }),
          ubah: [{ sel: kolom.sel ?? "", sebelum: label, sesudah: mended }],
        },
      };
    }
  },
};
