import type { Aturan } from "./aturan";
import { lettersOf } from "./kata";
import { pesan } from "../pesan";
import { isPersen } from "../sheet/satuan";
import { selSatuanLain } from "./satuanKolom";

/** Indikator jumlah dengan target persen. */
export const aturan: Aturan = {
  id: "target-persen-untuk-jumlah",
  tingkat: "galat",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa(konteks) {
    const { baris, ukuran } = konteks;
    if (ukuran !== "jumlah") return;
    const kata = lettersOf(baris.indikator)[0] ?? "";
    const lain = selSatuanLain(konteks, isPersen);
    if (lain !== null) {
      const { sel, satuan } = lain;
      yield { sel, pesan: pesan("rules.target-persen-untuk-jumlah-kolom", { satuan, kata }) };
      return;
    }
    const odd = baris.target.find(({ nilai, satuan }) => nilai !== null && satuan === "%");
    if (odd)
      yield { sel: odd.sel, pesan: pesan("rules.target-persen-untuk-jumlah", { teks: odd.teks, kata }) };
  },
};
