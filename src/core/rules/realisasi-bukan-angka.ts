import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Said to be blank: not yet measured. */
const blank = /^(?:-+|–|n\/?a|belum.*|tidak ada data)$/i;

/** Teks pada sel realisasi. */
export const aturan: Aturan = {
  id: "realisasi-bukan-angka",
  tingkat: "galat",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ baris }) {
    for (const { sel, teks, nilai, predikat } of [
      ...baris.realisasi,
      ...baris.komponen.flatMap((k) => k.realisasi),
    ]) {
      if (
        teks !== "" &&
        nilai === null &&
        predikat === null &&
        !blank.test(teks.trim()) &&
        !teks.startsWith("#")
      ) {
        yield { sel, pesan: pesan("rules.realisasi-bukan-angka", { teks }) };
      }
    }
  },
};
