import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Tabel tanpa kolom target. */
export const aturan: Aturan = {
  id: "kolom-target-tidak-ada",
  tingkat: "saran",
  lingkup: "blok",
  sumber: "PermenPANRB 53/2014, Lampiran I",
  perbaikan: false,
  *periksa({ blok, sel }) {
    if (
      (blok.jenis === "IKI" || blok.jenis === "IKU") &&
      !blok.kolom.some(({ peran }) => peran === "target")
    ) {
      yield { sel, pesan: pesan("rules.kolom-target-tidak-ada") };
    }
  },
};
