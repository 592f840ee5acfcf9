import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Sel formulasi kosong pada tabel yang mempunyai kolom formulasi. */
export const aturan: Aturan = {
  id: "formulasi-kosong",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ blok, baris, sel }) {
    if (
      baris.formulasi === null &&
      baris.indikator !== "" &&
      blok.blok.kolom.some(({ peran }) => peran === "formulasi")
    ) {
      yield { sel: sel("formulasi"), pesan: pesan("rules.formulasi-kosong") };
    }
  },
};
