import type { Aturan, Ukuran } from "./aturan";
import { kelompokBenda } from "./benda";
import { kata, wordsOf } from "./kata";
import { pesan } from "../pesan";

const general = new Set(kata.bendaUmum);
const whole = new Set(kata.bendaTanpaBagian);
const connectors = new Set(kata.hubung);

/** Measures that say nothing by themselves: "Nilai", "Indeks". "Inflasi" and "Opini" do. */
const bare = new Set(["nilai", "angka", "tingkat", "indeks", "index", "skor", "level", "rasio", "rata-rata"]);

/** "Persentase pengaduan": a share of things, of which nothing is said. */
const isWhole = (benda: string): boolean => whole.has(benda) || kelompokBenda(benda).length > 0;

/** Whether what stands behind the measure word could be anything. */
function isUmum(indikator: string, ukuran: Ukuran | null): boolean {
  const [first = "", ...behind] = wordsOf(indikator);
  const rest = behind.filter((word) => !connectors.has(word));
  if (rest.length === 0) return ukuran === "jumlah" || ukuran === "persentase" || bare.has(first);
  const [benda = ""] = rest;
  if (rest.length > 1) return false;
  return (
    (ukuran === "jumlah" && general.has(benda)) ||
    (ukuran === "persentase" && (general.has(benda) || isWhole(benda)))
  );
}

/** Indikator yang hanya berisi kata ukur dan satu kata benda yang umum. */
export const aturan: Aturan = {
  id: "indikator-terlalu-umum",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, ukuran, sel }) {
    if (baris.indikator !== "" && isUmum(baris.indikator, ukuran))
      yield {
        sel: sel("indikator"),
        pesan: pesan("rules.indikator-terlalu-umum", { teks: baris.indikator }),
      };
  },
};
