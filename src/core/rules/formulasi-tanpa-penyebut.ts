import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Indikator persentase yang formulanya hanya menyebut satu jumlah. */
export const aturan: Aturan = {
  id: "formulasi-tanpa-penyebut",
  tingkat: "galat",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, formula, ukuran, sel }) {
    if (ukuran !== "persentase" || formula?.pohon === null || formula === null || formula.status === "tolak")
      return;
    const bare = baris.formulasi ?? "";
    const divides =
      formula.ekspresi?.includes("/") === true ||
      formula.alternatif.some(({ ekspresi }) => ekspresi.includes("/"));
    if (divides || /persentase|persen\b|%\s*\p{L}/iu.test(bare.replace(/x?\s*100\s*%/gi, ""))) return;
    yield { sel: sel("formulasi"), pesan: pesan("rules.formulasi-tanpa-penyebut") };
  },
};
