import type { Aturan } from "./aturan";
import { inWords } from "./inWords";
import { isKurungTimpang } from "./kurung";
import { pesan } from "../pesan";

/** Kurung yang dibuka tanpa ditutup, atau sebaliknya. */
export const aturan: Aturan = {
  id: "formulasi-kurung-timpang",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: true,
  *periksa({ baris, formula, sel }) {
    const teks = baris.formulasi ?? "";
    if (!isKurungTimpang(teks)) return;
    const cell = sel("formulasi");
    const pohon = formula?.pohon ?? null;
    const usul = pohon === null || formula?.alternatif.length !== 0 ? null : inWords(pohon);
    yield {
      sel: cell,
      pesan: pesan("rules.formulasi-kurung-timpang"),
      perbaikan:
        usul === null
          ? null
          : {
              pesan: pesan("rules.formulasi-kurung-hilang-perbaikan", { usul }),
              ubah: [{ sel: cell, sebelum: teks, sesudah: usul }],
            },
    };
  },
};
