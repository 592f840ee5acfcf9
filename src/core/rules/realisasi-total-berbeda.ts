import type { Aturan, Lapor } from "./aturan";
import { readBagian, type Jenjang } from "../hitung/periode-hitung";
import { shows } from "../hitung/sel-realisasi";
import type { Angka } from "../kontrak";
import { pesan } from "../pesan";
import type { BarisTerbaca } from "../layout";
import { isPersen } from "../sheet/satuan";

/** From fine to coarse; a total is coarser than its parts. */
const jenjang: readonly Jenjang[] = ["bulan", "triwulan", "semester", "tahun", "tanpa"];

interface Bagian {
  angka: Angka;
  nilai: number;
}

/** The parts that a total is made of, where each of them has a number; null where one is missing or there are fewer than two. */
function bagianOf(total: Angka, semua: readonly Angka[]): Bagian[] | null {
  const own = readBagian(total.periode);
  const awal = total.kumulatif ? 1 : own.awal;
  const finer = semua.filter((a) => {
    const part = readBagian(a.periode);
    const inside = part.awal >= awal && part.akhir <= own.akhir;
    const rank = jenjang.indexOf(part.jenjang);
    const fine = total.kumulatif ? rank <= jenjang.indexOf(own.jenjang) : rank < jenjang.indexOf(own.jenjang);
    const year = own.tahun === null || part.tahun === null || own.tahun === part.tahun;
    return a !== total && !a.kumulatif && part.jenjang !== "tahun" && fine && inside && year;
  });
  const [first] = finer;
  const kind = first && readBagian(first.periode).jenjang;
  const parts = finer.filter((a) => readBagian(a.periode).jenjang === kind);
  const read = parts.flatMap((angka) => (angka.nilai === null ? [] : [{ angka, nilai: angka.nilai }]));
  return read.length < parts.length || read.length < 2 ? null : read;
}

/** Whether the total can come from its parts: added up, averaged, the newest, the highest; a share lies between them. */
function sesuai(total: Angka, bagian: readonly Bagian[], { satuan }: BarisTerbaca): boolean {
  const nilai = bagian.map((b) => b.nilai);
  const sum = nilai.reduce((a, b) => a + b, 0);
  const share = isPersen(total.satuan) || isPersen(satuan) || nilai.some((n) => !Number.isInteger(n));
  const between =
    share && total.nilai !== null && total.nilai >= Math.min(...nilai) && total.nilai <= Math.max(...nilai);
  return (
    between ||
    [sum, sum / nilai.length, nilai.at(-1) ?? sum, Math.max(...nilai)].some((made) => shows(total, made))
  );
}

/** Realisasi setahun atau sampai dengan suatu bulan yang tidak mengikuti bulan dan triwulannya. */
export const aturan: Aturan = {
  id: "realisasi-total-berbeda",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  periksa({ baris }) {
    return baris.realisasi.flatMap((total): Lapor[] => {
      if (total.nilai === null) return [];
      const bagian = bagianOf(total, baris.realisasi);
      if (bagian === null || sesuai(total, bagian, baris)) return [];
      const [first, last] = [bagian[0], bagian.at(-1)];
      return [
        {
          sel: total.sel,
          pesan: pesan("rules.realisasi-total-berbeda", {
            teks: total.teks,
            rentang: `${first?.angka.sel ?? ""}–${last?.angka.sel ?? ""}`,
            jumlah: bagian.reduce((a, b) => a + b.nilai, 0),
          }),
        },
      ];
    });
  },
};
