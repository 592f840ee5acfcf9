import type { Aturan, KonteksBaris } from "./aturan";
import { kata, plain } from "./kata";
import { pesan } from "../pesan";
import { isPersen } from "../sheet/satuan";

/** Indeks, skor, dan nilai tukar: figures on a scale of their own. */
const isIndeks = ({ baris, ukuran }: KonteksBaris): boolean =>
  ukuran === "indeks" || kata.indeksBernama.some((nama) => plain(baris.indikator).startsWith(nama));

/** Indeks yang targetnya dalam persen. */
export const aturan: Aturan = {
  id: "indeks-dalam-persen",
  tingkat: "saran",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa(konteks) {
    const { baris, sel } = konteks;
    const odd = baris.target.find(({ nilai, satuan }) => nilai !== null && isPersen(satuan));
    if (!odd || !isIndeks(konteks)) return;
    yield {
      sel: isPersen(baris.satuan) ? sel("satuan") : odd.sel,
      pesan: pesan("rules.indeks-dalam-persen", { teks: odd.teks.trim() }),
    };
  },
};
