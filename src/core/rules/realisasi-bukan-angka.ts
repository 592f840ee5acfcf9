import type { Aturan } from "./aturan";
import { kata } from "./kata";
import { pesan } from "../pesan";

const said = new Set(kata.belumDiukur);

/** Said to be blank: not yet measured. */
const isBlank = (teks: string): boolean => {
  const text = teks.trim().toLowerCase();
  return /^[-–—]+$/.test(text) || said.has(text) || text.startsWith("belum");
};

/** Teks pada sel realisasi. */
export const aturan: Aturan = {
  id: "realisasi-bukan-angka",
  tingkat: "galat",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ baris }) {
    // A grade is a figure only where a grade is aimed at.
    const angka =
      baris.target.some(({ nilai }) => nilai !== null) &&
      baris.target.every(({ predikat }) => predikat === null);
    for (const { sel, teks, nilai, predikat } of [
      ...baris.realisasi,
      ...baris.komponen.flatMap((k) => k.realisasi),
    ]) {
      if (
        teks !== "" &&
        nilai === null &&
        (predikat === null || angka) &&
        !isBlank(teks) &&
        !teks.startsWith("#")
      ) {
        yield { sel, pesan: pesan("rules.realisasi-bukan-angka", { teks }) };
      }
    }
  },
};
