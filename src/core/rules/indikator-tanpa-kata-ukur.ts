import type { Aturan } from "./aturan";
import { kataUkur } from "./kataUkur";
import { pesan } from "../pesan";

/** Indikator yang tidak diawali kata ukur dan tidak bersatuan, atau yang menyatakan hasil atau pekerjaan. */
export const aturan: Aturan = {
  id: "indikator-tanpa-kata-ukur",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa(konteks) {
    if (kataUkur(konteks) !== "tanpa") return;
    yield {
      sel: konteks.sel("indikator"),
      pesan: pesan("rules.indikator-tanpa-kata-ukur", { teks: konteks.baris.indikator }),
    };
  },
};
