import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Bulan atau triwulan kosong di antara yang terisi. */
export const aturan: Aturan = {
  id: "realisasi-terlewat",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ baris }) {
    for (const series of [baris.realisasi, ...baris.komponen.map((k) => k.realisasi)]) {
      const months = series.filter(
        ({ periode, kumulatif }) => !kumulatif && /(?:^|-)(?:0[1-9]|1[0-2])$|TW[1-4]$/.test(periode ?? ""),
      );
      const gap = months.findIndex(
        ({ teks }, i) =>
          teks === "" &&
          i > 0 &&
          months.slice(0, i).some((m) => m.teks !== "") &&
          months.slice(i + 1).some((m) => m.teks !== ""),
      );
      const cell = months[gap];
      if (cell) yield { sel: cell.sel, pesan: pesan("rules.realisasi-terlewat", { bulan: cell.label }) };
    }
  },
};
