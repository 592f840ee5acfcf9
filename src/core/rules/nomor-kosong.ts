import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Sasaran baru tanpa nomor di tabel yang bernomor. */
export const aturan: Aturan = {
  id: "nomor-kosong",
  tingkat: "peringatan",
  lingkup: "blok",
  sumber: "Format IKI dalam keputusan kepala perangkat daerah",
  perbaikan: false,
  *periksa({ blok, baris }) {
    if (!blok.kolom.some(({ peran }) => peran === "no")) return;
    const baru = baris.filter(({ baris: b, lanjutan }) => !lanjutan && b.sasaran !== "");
    const tanpa = baru.filter(({ baris: b }) => b.no === null);
    // Where most sasaran have no number, the column numbers something else.
    if (tanpa.length * 2 > baru.length) return;
    for (const b of tanpa)
      yield { sel: b.sel("no"), indikator: b.baris.indikator || null, pesan: pesan("rules.nomor-kosong") };
  },
};
