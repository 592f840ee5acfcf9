import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Baris pertama tanpa sasaran. */
export const aturan: Aturan = {
  id: "sasaran-kosong",
  tingkat: "peringatan",
  lingkup: "blok",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ blok, baris }) {
    if (!blok.kolom.some(({ peran }) => peran === "sasaran")) return;
    for (const b of baris) {
      if (b.baris.sasaran === "" && b.baris.indikator !== "") {
        yield { sel: b.sel("sasaran"), indikator: b.baris.indikator, pesan: pesan("rules.sasaran-kosong") };
      }
    }
  },
};
