import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Bagian dari keseluruhan dengan target di atas 100%. */
export const aturan: Aturan = {
  id: "target-lebih-100",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ baris, ukuran }) {
    if (ukuran !== "persentase") return;
    const over = baris.target.find(({ nilai, satuan }) => satuan === "%" && nilai !== null && nilai > 100);
    if (over) yield { sel: over.sel, pesan: pesan("rules.target-lebih-100", { teks: over.teks }) };
  },
};
