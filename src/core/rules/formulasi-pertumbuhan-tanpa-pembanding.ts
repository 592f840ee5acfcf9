import type { Aturan } from "./aturan";
import { kata, wordsOf } from "./kata";
import { pesan } from "../pesan";

const past = /\b(?:lalu|sebelumnya|awal|[nt]\s*-\s*1|dasar)\b/i;

/** Indikator pertumbuhan atau peningkatan tanpa angka pembanding. */
export const aturan: Aturan = {
  id: "formulasi-pertumbuhan-tanpa-pembanding",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, formula, sel }) {
    const words = wordsOf(baris.indikator).slice(0, 3);
    if (
      !words.some((word) => kata.hasilPertumbuhan.includes(word)) ||
      formula === null ||
      formula.status === "tolak"
    )
      return;
    if (words[0] === "jumlah" || /rata-rata/.test(words.join(" "))) return;
    const compares =
      formula.jenis === "pertumbuhan" ||
      formula.jenis === "selisih" ||
      formula.komponen.some(({ peran, nama }) => peran === "tahun lalu" || past.test(nama)) ||
      formula.alternatif.some(({ jenis }) => jenis === "pertumbuhan");
    if (!compares && !/pertumbuhan|peningkatan|kenaikan|penurunan|perubahan/i.test(formula.teks)) {
      yield { sel: sel("formulasi"), pesan: pesan("rules.formulasi-pertumbuhan-tanpa-pembanding") };
    }
  },
};
