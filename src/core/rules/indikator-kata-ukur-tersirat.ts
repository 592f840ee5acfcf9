import type { Aturan } from "./aturan";
import { kataUkur } from "./kataUkur";
import { satuanBaris } from "./penjumlahan";
import { pesan } from "../pesan";

/** Indikator tanpa kata ukur yang ukurannya hanya terbaca dari satuannya. */
export const aturan: Aturan = {
  id: "indikator-kata-ukur-tersirat",
  tingkat: "saran",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa(konteks) {
    if (kataUkur(konteks) !== "tersirat") return;
    yield {
      sel: konteks.sel("indikator"),
      pesan: pesan("rules.indikator-kata-ukur-tersirat", {
        teks: konteks.baris.indikator,
        satuan: satuanBaris(konteks) ?? "",
      }),
    };
  },
};
