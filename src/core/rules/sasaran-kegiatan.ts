import type { Aturan } from "./aturan";
import { kata, wordsOf } from "./kata";
import { pesan } from "../pesan";

/** "Pengelolaan administrasi yang tertib": the result stands behind the work. */
const result =
  /\byang\s+(?:ber\p{L}+|ter\p{L}+|tertib|baik|efektif|efisien|optimal|prima|akuntabel|transparan|tepat)/iu;

/** Sasaran yang menyatakan pekerjaan. */
export const aturan: Aturan = {
  id: "sasaran-kegiatan",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 53/2014, Lampiran I",
  perbaikan: true,
  *periksa({ baris, sel }) {
    if (baris.sasaranLanjutan) return;
    const first = wordsOf(baris.sasaran)[0] ?? "";
    const results: Record<string, string> = kata.hasilDariKerja;
    const mend = results[first];
    if (mend === undefined && !kata.kerjaSasaran.includes(first)) return;
    if (mend === undefined && result.test(baris.sasaran)) return;
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
