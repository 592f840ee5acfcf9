import type { Aturan } from "./aturan";
import { pesan } from "../pesan";
import { plain, wordsOf } from "./kata";
import { tanpaPenyebut } from "./penyebut";

/** Formulasi yang sama persis dengan indikatornya. */
export const aturan: Aturan = {
  id: "formulasi-menyalin-indikator",
  tingkat: "saran",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa(konteks) {
    const { baris, ukuran, sel } = konteks;
    if (
      // Of a share it is told that nothing is divided.
      tanpaPenyebut(konteks) === "salinan" ||
      baris.formulasi === null ||
      baris.indikator === "" ||
      plain(baris.formulasi) !== plain(baris.indikator)
    )
      return;
    if (ukuran !== "jumlah" || wordsOf(baris.indikator).length < 4) {
      yield { sel: sel("formulasi"), pesan: pesan("rules.formulasi-menyalin-indikator") };
    }
  },
};
