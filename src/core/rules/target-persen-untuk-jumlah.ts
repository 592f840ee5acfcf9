import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Indikator jumlah dengan target persen. */
export const aturan: Aturan = {
  id: "target-persen-untuk-jumlah",
  tingkat: "galat",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ baris, ukuran }) {
    if (ukuran !== "jumlah") return;
    const odd = baris.target.find(({ nilai, satuan }) => nilai !== null && satuan === "%");
    if (odd) yield { sel: odd.sel, pesan: pesan("rules.target-persen-untuk-jumlah", { teks: odd.teks }) };
  },
};
