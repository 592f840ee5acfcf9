import type { Aturan, KonteksBaris, Lapor } from "./aturan";
import { bagianOf, jumlahBagian, rentangBagian, tanpaMenjumlah, type Bagian } from "./bagianTotal";
import { shows } from "../hitung/sel-realisasi";
import type { Angka } from "../kontrak";
import { bolehDijumlahkan, satuanBaris } from "./penjumlahan";
import { pesan } from "../pesan";
import { isPersen } from "../sheet/satuan";

/** A share of the year lies between those of its parts, even where nobody can tell how it was weighted. */
function between(total: Angka, bagian: readonly Bagian[], konteks: KonteksBaris): boolean {
  const nilai = bagian.map((b) => b.nilai);
  const share =
    isPersen(total.satuan) || isPersen(satuanBaris(konteks)) || nilai.some((n) => !Number.isInteger(n));
  return (
    share && total.nilai !== null && total.nilai >= Math.min(...nilai) && total.nilai <= Math.max(...nilai)
  );
}

/** Realisasi setahun atau sampai dengan suatu bulan yang tidak mengikuti bulan dan triwulannya. */
export const aturan: Aturan = {
  id: "realisasi-total-berbeda",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  periksa(konteks) {
    const { realisasi } = konteks.baris;
    return realisasi.flatMap((total): Lapor[] => {
      if (total.nilai === null) return [];
      const bagian = bagianOf(total, realisasi);
      if (bagian === null) return [];
      const jumlah = jumlahBagian(bagian);
      // A sum of shares is told by a rule of its own.
      if (shows(total, jumlah) || tanpaMenjumlah(total, bagian) || between(total, bagian, konteks)) return [];
      const kunci = bolehDijumlahkan(konteks, jumlah)
        ? "rules.realisasi-total-berbeda"
        : "rules.realisasi-total-berbeda-keadaan";
      return [
        {
          sel: total.sel,
          pesan: pesan(kunci, { teks: total.teks, rentang: rentangBagian(bagian), jumlah }),
        },
      ];
    });
  },
};
