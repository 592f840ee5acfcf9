import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Indikator persentase dengan target bersatuan lain. */
export const aturan: Aturan = {
  id: "target-bukan-persen",
  tingkat: "galat",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ baris, ukuran }) {
    if (ukuran !== "persentase") return;
    const odd = baris.target.find(({ nilai, satuan }) => nilai !== null && satuan !== null && satuan !== "%");
    if (odd) yield { sel: odd.sel, pesan: pesan("rules.target-bukan-persen", { teks: odd.teks }) };
  },
};
