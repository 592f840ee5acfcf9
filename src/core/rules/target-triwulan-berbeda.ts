import type { Aturan } from "./aturan";
import { bagianOf, jumlahBagian, rentangBagian, type Bagian } from "./bagianTotal";
import { readBagian } from "../hitung/periode-hitung";
import { shows } from "../hitung/sel-realisasi";
import type { Angka } from "../kontrak";
import { pesan } from "../pesan";

const isSetahun = ({ periode }: Angka): boolean => ["tahun", "tanpa"].includes(readBagian(periode).jenjang);

/** The parts run from the year's start to its end: of half a year nobody knows what is still to come. */
function isSetahunPenuh(bagian: readonly Bagian[]): boolean {
  const parts = bagian.map(({ angka }) => readBagian(angka.periode));
  return parts.reduce((months, { awal, akhir }) => months + akhir - awal + 1, 0) === 12;
}

/** Target bulan atau triwulan yang tidak sampai pada target tahunnya. */
export const aturan: Aturan = {
  id: "target-triwulan-berbeda",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ baris: { target } }) {
    const tahunan = target.flatMap((t) => {
      const bagian = isSetahun(t) && t.nilai !== null ? bagianOf(t, target) : null;
      return bagian === null || !isSetahunPenuh(bagian) ? [] : [{ t, bagian }];
    });
    const [first] = tahunan;
    const last = first?.bagian.at(-1);
    if (!first || !last || first.t.nilaiAtas !== null) return;
    // Before and after the budget's change: the quarters may follow either.
    const sampai = tahunan.some(({ t, bagian }) => {
      const jumlah = jumlahBagian(bagian);
      return [bagian.at(-1)?.nilai ?? NaN, jumlah, jumlah / bagian.length].some((made) => shows(t, made));
    });
    if (sampai) return;
    yield {
      sel: last.angka.sel,
      pesan: pesan("rules.target-triwulan-berbeda", {
        teks: last.angka.teks.trim(),
        tahun: first.t.teks.trim(),
        rentang: rentangBagian(first.bagian),
        jumlah: jumlahBagian(first.bagian),
      }),
    };
  },
};
