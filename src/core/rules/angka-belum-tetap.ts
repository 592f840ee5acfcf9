import type { Aturan } from "./aturan";
import { isBelumTetap } from "./belumTetap";
import { pesan } from "../pesan";

/** Target atau realisasi yang ditulis sebagai perkiraan. */
export const aturan: Aturan = {
  id: "angka-belum-tetap",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ blok: { grid }, baris }) {
    // The years of a row are written alike: once is enough.
    const target = baris.target.find((angka) => isBelumTetap(grid, angka));
    if (target)
      yield { sel: target.sel, pesan: pesan("rules.angka-belum-tetap", { teks: target.teks.trim() }) };
    for (const angka of [...baris.realisasi, ...baris.komponen.flatMap((k) => k.realisasi)])
      if (isBelumTetap(grid, angka))
        yield {
          sel: angka.sel,
          pesan: pesan("rules.angka-belum-tetap-realisasi", { teks: angka.teks.trim() }),
        };
  },
};
