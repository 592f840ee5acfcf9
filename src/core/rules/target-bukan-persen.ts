import type { Aturan } from "./aturan";
import { isBelumTetap } from "./belumTetap";
import { pesan } from "../pesan";
import { selSatuanLain } from "./satuanKolom";

/** "Persen/Nilai" names percent among others. */
const isLain = (satuan: string): boolean => !/persen|%/i.test(satuan);

/** Indikator persentase dengan target bersatuan lain. */
export const aturan: Aturan = {
  id: "target-bukan-persen",
  tingkat: "galat",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa(konteks) {
    const { blok, baris, ukuran } = konteks;
    if (ukuran !== "persentase") return;
    const lain = selSatuanLain(konteks, isLain);
    if (lain !== null) {
      const { sel, satuan } = lain;
      yield { sel, pesan: pesan("rules.target-bukan-persen-kolom", { satuan }) };
      return;
    }
    const odd = baris.target.find(
      (t) => t.nilai !== null && t.satuan !== null && isLain(t.satuan) && !isBelumTetap(blok.grid, t),
    );
    if (odd) yield { sel: odd.sel, pesan: pesan("rules.target-bukan-persen", { teks: odd.teks }) };
  },
};
