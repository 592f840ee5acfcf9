import type { Aturan } from "./aturan";
import { bendaOf, kelompokBenda } from "./benda";
import { wordsOf } from "./kata";
import { pesan } from "../pesan";

/** Indikator jumlah yang formulanya menghitung benda lain. */
export const aturan: Aturan = {
  id: "formulasi-benda-berbeda",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, formula, ukuran, sel }) {
    if (ukuran !== "jumlah" || formula === null || formula.status === "tolak") return;
    const [komponen, lain] = formula.komponen;
    if (!komponen || lain) return;
    const dihitung = bendaOf(baris.indikator);
    const dijumlah = bendaOf(komponen.nama);
    const kelompok = kelompokBenda(dihitung);
    const lawan = kelompokBenda(dijumlah);
    if (kelompok.length === 0 || lawan.length === 0 || kelompok.some((k) => lawan.includes(k))) return;
    // "Jumlah pelaporan hasil monitoring" still counts the monitoring.
    if (wordsOf(komponen.nama).some((word) => kelompokBenda(word).some((k) => kelompok.includes(k)))) return;
    yield {
      sel: sel("formulasi"),
      pesan: pesan("rules.formulasi-benda-berbeda", { indikator: dihitung, formulasi: dijumlah }),
    };
  },
};
