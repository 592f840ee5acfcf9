import { parseAddress } from "../../core/sheet/address";
import type { Kata } from "../bahasa/bahasa";
import { namaBlok } from "../bahasa/namaBlok";
import { namaRingkas } from "../bahasa/namaRingkas";
import type { JabatanTampil } from "../keadaan/analisis";
import type { NamaKelompok } from "./kelompok";

/** What the groups are called: a jabatan without the office that others end in, too; a table without one by its place. */
export function namaKelompok(jabatan: readonly JabatanTampil[], kata: Kata): NamaKelompok {
  const ringkas = namaRingkas(jabatan.flatMap(({ blok }) => blok.jabatan ?? []));
  return {
    jabatan: ({ jabatan: nama, lembar, sel }) => {
      if (nama !== null) return ringkas.get(nama) ?? nama;
      const tanpa = jabatan.filter((j) => j.lembar === lembar && j.blok.jabatan === null);
      const baris = parseAddress(sel)?.row ?? 0;
      const blok = tanpa.findLast((j) => (parseAddress(j.blok.rentang)?.row ?? 0) <= baris) ?? tanpa[0];
      return blok === undefined ? lembar : namaBlok(blok.blok, kata);
    },
    aturan: (kode) => kata.t(`aturan.${kode}`),
  };
}
