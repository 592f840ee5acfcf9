import type { Aturan } from "./aturan";
import { pesan } from "../pesan";
import { isTargetKosong } from "./targetKosong";

/** Baris tanpa target di tabel yang bertarget. */
export const aturan: Aturan = {
  id: "target-kosong",
  tingkat: "peringatan",
  lingkup: "blok",
  sumber: "PermenPANRB 53/2014, Lampiran I",
  perbaikan: false,
  *periksa({ baris }) {
    if (!baris.some(({ baris: b }) => b.target.some((t) => !isTargetKosong(t)))) return;
    for (const b of baris) {
      const first = b.baris.target[0];
      if (first && b.baris.indikator !== "" && b.baris.target.every(isTargetKosong)) {
        yield { sel: first.sel, indikator: b.baris.indikator, pesan: pesan("rules.target-kosong") };
      }
    }
  },
};
