import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Target tanpa angka dan tanpa predikat. */
export const aturan: Aturan = {
  id: "target-tanpa-angka",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ baris }) {
    for (const { sel, teks, nilai, predikat } of baris.target) {
      if (teks !== "" && nilai === null && predikat === null && !/^(?:#.*|-+|–)$/.test(teks)) {
        yield { sel, pesan: pesan("rules.target-tanpa-angka", { teks }) };
      }
    }
  },
};
