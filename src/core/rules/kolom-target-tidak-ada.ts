import type { Aturan } from "./aturan";
import { pesan } from "../pesan";
import { menurutKurang, selKepala } from "./tabelTanpaKolom";

/** Tabel tanpa kolom target. */
export const aturan: Aturan = {
  id: "kolom-target-tidak-ada",
  tingkat: "saran",
  lingkup: "buku",
  sumber: "PermenPANRB 53/2014, Lampiran I",
  perbaikan: false,
  *periksa({ blok }) {
    const groups = menurutKurang(blok, ({ blok: { jenis, kolom } }) =>
      (jenis === "IKI" || jenis === "IKU") && !kolom.some(({ peran }) => peran === "target") ? "target" : "",
    );
    for (const [, [first, ...lain]] of groups) {
      if (!first) continue;
      const kunci =
        lain.length === 0 ? "rules.kolom-target-tidak-ada" : "rules.kolom-target-tidak-ada-beberapa";
      yield { blok: first, sel: selKepala(first), pesan: pesan(kunci, { lain: lain.length }) };
    }
  },
};
