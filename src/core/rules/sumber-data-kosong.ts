import type { Aturan } from "./aturan";
import { kata } from "./kata";
import { pesan } from "../pesan";

const tanda = new Set(kata.tandaKosong);

/** "-", "=", "n/a", "sda": nothing that one could look up. */
const isKosong = (teks: string): boolean =>
  !/[\p{L}\d]/u.test(teks) || tanda.has(teks.toLowerCase().replace(/[\s.]/g, ""));

/** Sel sumber data kosong. */
export const aturan: Aturan = {
  id: "sumber-data-kosong",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ blok, baris, sel }) {
    if (baris.indikator === "" || !blok.blok.kolom.some(({ peran }) => peran === "sumberData")) return;
    const teks = baris.sumberData;
    if (teks === null) yield { sel: sel("sumberData"), pesan: pesan("rules.sumber-data-kosong") };
    else if (isKosong(teks))
      yield { sel: sel("sumberData"), pesan: pesan("rules.sumber-data-kosong-tanda", { teks }) };
  },
};
