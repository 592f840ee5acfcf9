import type { Aturan } from "./aturan";
import { isKerja } from "./kerja";
import { kata, wordsOf } from "./kata";
import { isSalahKetik } from "./salahAwal";
import { pesan } from "../pesan";

/** Sasaran yang menyatakan pekerjaan. */
export const aturan: Aturan = {
  id: "sasaran-kegiatan",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 53/2014, Lampiran I",
  perbaikan: true,
  *periksa({ baris, sel }) {
    if (baris.sasaranLanjutan) return;
    const [first = "", second] = wordsOf(baris.sasaran);
    // "Meningkatya", "Menguat nya": a typing error, told as one.
    if (second === "nya" || isSalahKetik(baris.sasaran)) return;
    const results: Record<string, string> = kata.hasilDariKerja;
    const mend = results[first];
    if (mend === undefined && !isKerja(first, baris.sasaran)) return;
    const cell = sel("sasaran");
    yield {
      sel: cell,
      pesan: pesan("rules.sasaran-kegiatan", { kata: baris.sasaran.trim().split(/\s+/)[0] ?? "" }),
      perbaikan:
        mend === undefined
          ? null
          : {
              pesan: pesan("rules.sasaran-kegiatan-perbaikan", { usul: mend }),
              ubah: [
                { sel: cell, sebelum: baris.sasaran, sesudah: baris.sasaran.replace(/^\s*\p{L}+/u, mend) },
              ],
            },
    };
  },
};
