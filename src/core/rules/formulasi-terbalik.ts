import type { Aturan } from "./aturan";
import { kata, matter, wordsOf } from "./kata";
import { pesan } from "../pesan";

/** Words of a whole, which tell no part of it: "balita yang didata". */
const whole = new Set(kata.keseluruhan);
const withoutWhole = (nama: string): string =>
  wordsOf(nama)
    .filter((word) => !whole.has(word))
    .join(" ");

/** Pembilang dan penyebut yang tertukar. */
export const aturan: Aturan = {
  id: "formulasi-terbalik",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PER/20/M.PAN/11/2008, Lampiran",
  perbaikan: false,
  *periksa({ baris, formula, ukuran, sel }) {
    if (ukuran !== "persentase" || formula === null || formula.status === "tolak") return;
    const [top, bottom, lain] = formula.komponen;
    if (!top || !bottom || lain || !/^c1 \/ c2(?: \* 100)?$/.test(formula.ekspresi ?? "")) return;
    const a = matter(withoutWhole(top.nama));
    const b = matter(bottom.nama);
    const indikator = matter(baris.indikator);
    // Below the line stands all that is above it, and what the indikator says of its things besides ("yang tertib").
    const more = [...b].filter((w) => !a.has(w));
    if (a.size === 0 || more.length === 0 || ![...a].every((w) => b.has(w))) return;
    if (!more.every((w) => indikator.has(w))) return;
    yield {
      sel: sel("formulasi"),
      pesan: pesan("rules.formulasi-terbalik", { pembilang: top.nama, penyebut: bottom.nama }),
    };
  },
};
