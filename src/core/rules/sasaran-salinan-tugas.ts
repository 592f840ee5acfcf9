import type { Aturan } from "./aturan";
import { pesan } from "../pesan";
import { plain } from "./kata";

const BEDA = 20;

/** Sasaran yang sama dengan butir tugas. */
export const aturan: Aturan = {
  id: "sasaran-salinan-tugas",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 53/2014, Lampiran I",
  perbaikan: false,
  *periksa({ lanjutan, blok, baris, sel }) {
    if (lanjutan) return;
    const text = plain(baris.sasaran);
    if (text.split(" ").length < 4) return;
    // Marks and blanks apart, equal texts are of about one length.
    const near = (butir: string): boolean => Math.abs(butir.length - baris.sasaran.length) <= BEDA;
    const copied = (butir: string): boolean => near(butir) && plain(butir) === text;
    if (blok.blok.tugas.some(copied) || blok.blok.fungsi.some(copied)) {
      yield { sel: sel("sasaran"), pesan: pesan("rules.sasaran-salinan-tugas") };
    }
  },
};
