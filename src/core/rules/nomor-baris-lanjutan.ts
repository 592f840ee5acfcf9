import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Nomor di samping sasaran yang kosong, di tabel yang menomori sasaran. */
export const aturan: Aturan = {
  id: "nomor-baris-lanjutan",
  tingkat: "saran",
  lingkup: "blok",
  sumber: "Format IKI dalam keputusan kepala perangkat daerah",
  perbaikan: false,
  *periksa({ baris }) {
    const lanjutan = baris.filter(({ baris: b }) => b.sasaranLanjutan);
    const bernomor = lanjutan.filter(({ baris: b }) => b.no !== null);
    // Where most of them are numbered, the numbers count indikator.
    if (bernomor.length * 2 > lanjutan.length) return;
    for (const { baris: b, sel } of bernomor)
      yield {
        sel: sel("no"),
        indikator: b.indikator || null,
        pesan: pesan("rules.nomor-baris-lanjutan", { nomor: b.no ?? "" }),
      };
  },
};
