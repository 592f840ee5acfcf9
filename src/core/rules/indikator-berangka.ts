import type { Aturan } from "./aturan";
import { pesan } from "../pesan";
import { readAngka } from "../sheet/angka";

/** "… sebesar 95%", "… mencapai 12 dokumen" at the end. */
const atEnd =
  /(sebesar|sebanyak|sejumlah|mencapai|menjadi|hingga|sampai(?:\s+dengan)?)\s+(\d[\d.,]*\s*(?:%|\p{L}+)?)[\s.]*$/iu;
/** Words of a target; the others may tell which things are counted: "koperasi yang SHU-nya mencapai 5%". */
const pasti = new Set(["sebesar", "sebanyak", "sejumlah"]);

/** Angka target di dalam indikator. */
export const aturan: Aturan = {
  id: "indikator-berangka",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, sel }) {
    const [, kata = "", angka = ""] = atEnd.exec(baris.indikator) ?? [];
    if (angka === "") return;
    const { nilai } = readAngka(angka.trim());
    if (!pasti.has(kata.toLowerCase()) && !baris.target.some((t) => t.nilai !== null && t.nilai === nilai))
      return;
    yield { sel: sel("indikator"), pesan: pesan("rules.indikator-berangka", { angka: angka.trim() }) };
  },
};
