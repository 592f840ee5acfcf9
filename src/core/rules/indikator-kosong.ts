import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Baris dengan sasaran atau formulasi tetapi tanpa indikator. */
export const aturan: Aturan = {
  id: "indikator-kosong",
  tingkat: "galat",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, sel }) {
    if (baris.indikator !== "") return;
    yield baris.formulasi === null
      ? { sel: sel("indikator"), pesan: pesan("rules.indikator-kosong-sasaran") }
      : { sel: sel("indikator"), pesan: pesan("rules.indikator-kosong", { formulasi: baris.formulasi }) };
  },
};
