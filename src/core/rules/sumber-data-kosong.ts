import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Sel sumber data kosong. */
export const aturan: Aturan = {
  id: "sumber-data-kosong",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ blok, baris, sel }) {
    if (
      baris.sumberData === null &&
      baris.indikator !== "" &&
      blok.blok.kolom.some(({ peran }) => peran === "sumberData")
    ) {
      yield { sel: sel("sumberData"), pesan: pesan("rules.sumber-data-kosong") };
    }
  },
};
