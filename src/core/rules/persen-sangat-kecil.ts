import type { Aturan } from "./aturan";
import { pecahanOf } from "./pecahan";
import { pesan } from "../pesan";
import { roundNoise } from "../sheet/bilangan";

/** Angka bersatuan persen di bawah 1 yang mungkin memang sekecil itu. */
export const aturan: Aturan = {
  id: "persen-sangat-kecil",
  tingkat: "saran",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa(konteks) {
    const pecahan = pecahanOf(konteks);
    if (pecahan === null || pecahan.pasti) return;
    const { angka } = pecahan;
    yield {
      sel: angka.sel,
      pesan: pesan("rules.persen-sangat-kecil", {
        teks: angka.teks,
        persen: roundNoise((angka.nilai ?? 0) * 100),
      }),
    };
  },
};
