import type { Aturan } from "./aturan";
import { plain } from "./kata";
import { tanpaPenyebut } from "./penyebut";
import { pesan } from "../pesan";
import { pengaliKeliru } from "./pengali";
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
  *periksa(konteks) {
    const { baris, formula, ukuran, dipastikan, sel } = konteks;
    if (formula?.status !== "ragu" || dipastikan) return;
    if (formula.catatan.some(({ kunci }) => told.has(kunci)) || tanpaPenyebut(konteks) !== null) return;
    if (plain(baris.formulasi ?? "") === plain(baris.indikator)) return;
    // A factor of 10 or 1.000 is told as that.
    if (pengaliKeliru(konteks) !== null) return;
    // Growth that divides by nothing is told as growth without a base.
    if (ukuran === "pertumbuhan" && formula.ekspresi?.includes("/") !== true) return;
    const kunci =
      formula.alternatif.length > 0
        ? "rules.formulasi-perlu-dipastikan"
        : "rules.formulasi-perlu-dipastikan-belum-pasti";
    yield { sel: sel("formulasi"), pesan: pesan(kunci, { teks: kutipan(baris.formulasi ?? "") }) };
  },
};
