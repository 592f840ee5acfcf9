import type { Aturan } from "./aturan";
import { pesan } from "../pesan";
import { kutipan } from "./textCells";

/** Doubts that a rule of their own tells. */
const told = new Set([
  "formulasi.kurung-hilang",
  "formulasi.garis-hilang",
  "formulasi.hanya-pembilang",
  "formulasi.jumlah-tetapi-rasio",
]);

/** Formula yang bacaannya belum pasti dan tidak termasuk aturan lain. */
export const aturan: Aturan = {
  id: "formulasi-perlu-dipastikan",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, formula, dipastikan, sel }) {
    if (formula?.status !== "ragu" || dipastikan) return;
    if (formula.catatan.some(({ kunci }) => told.has(kunci))) return;
    yield {
      sel: sel("formulasi"),
      pesan: pesan("rules.formulasi-perlu-dipastikan", { teks: kutipan(baris.formulasi ?? "") }),
    };
  },
};
