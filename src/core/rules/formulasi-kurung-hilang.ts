import type { Aturan } from "./aturan";
import { inWords } from "./inWords";
import { isKurungTimpang } from "./kurung";
import { pesan } from "../pesan";

/** Formula pertumbuhan atau penjumlahan tanpa tanda kurung. */
export const aturan: Aturan = {
  id: "formulasi-kurung-hilang",
  tingkat: "galat",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: true,
  *periksa({ baris, formula, sel }) {
    if (formula === null || !formula.catatan.some(({ kunci }) => kunci === "formulasi.kurung-hilang")) return;
    // One bracket too many or too few is told by a rule of its own.
    if (isKurungTimpang(baris.formulasi ?? "")) return;
    const cell = sel("formulasi");
    const usul = formula.pohon === null ? null : inWords(formula.pohon);
    yield {
      sel: cell,
      pesan: pesan("rules.formulasi-kurung-hilang"),
      perbaikan:
        usul === null
          ? null
          : {
              pesan: pesan("rules.formulasi-kurung-hilang-perbaikan", { usul }),
              ubah: [{ sel: cell, sebelum: baris.formulasi ?? "", sesudah: usul }],
            },
    };
  },
};
