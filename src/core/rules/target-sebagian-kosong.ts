import type { Aturan } from "./aturan";
import { pesan } from "../pesan";
import { targetTerlewat } from "./targetKosong";

/** Target satu tahun yang kosong padahal target lain pada barisnya sudah diisi. */
export const aturan: Aturan = {
  id: "target-sebagian-kosong",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 53/2014, Lampiran I",
  perbaikan: false,
  *periksa(konteks) {
    const angka = targetTerlewat(konteks);
    if (angka !== null)
      yield { sel: angka.sel, pesan: pesan("rules.target-sebagian-kosong", { tahun: angka.label }) };
  },
};
