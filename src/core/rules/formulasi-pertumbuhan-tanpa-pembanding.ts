import type { Aturan } from "./aturan";
import { kata, plain, wordsOf } from "./kata";
import { pesan } from "../pesan";

const growth = new Set(kata.hasilPertumbuhan);
const past = new RegExp(String.raw`\b(?:${kata.masaLalu.join("|")}|[nt]\s*-\s*1)\b`, "i");

/** Indikator pertumbuhan atau peningkatan tanpa angka pembanding. */
export const aturan: Aturan = {
  id: "formulasi-pertumbuhan-tanpa-pembanding",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, formula, sel }) {
    const words = wordsOf(baris.indikator).slice(0, 2);
    if (!words.some((word) => growth.has(word)) || formula === null || formula.status === "tolak") return;
    // "Meningkatnya …" is no indikator at all, and told by another rule.
    if (words[0]?.endsWith("nya") || words[0] === "jumlah" || /rata-rata/.test(words.join(" "))) return;
    const compares =
      formula.jenis === "pertumbuhan" ||
      formula.jenis === "selisih" ||
      formula.komponen.some(({ peran, nama }) => peran === "tahun lalu" || past.test(nama)) ||
      formula.alternatif.some(({ jenis }) => jenis === "pertumbuhan");
    if (!compares && !wordsOf(plain(formula.teks)).some((word) => growth.has(word))) {
      yield { sel: sel("formulasi"), pesan: pesan("rules.formulasi-pertumbuhan-tanpa-pembanding") };
    }
  },
};
