import type { Aturan } from "./aturan";
import { kata, matter, stem, wordsOf } from "./kata";
import { pesan } from "../pesan";

const measures = new Set(kata.ukuranUmum.map(stem));

/** The words of a name that tell it from a name of more: qualifiers that carry no matter ("yang", "telah") don't. */
const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((w) => b.has(w));

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
    const a = matter(top.nama);
    const b = matter(bottom.nama);
    // What the indikator says of its things ("yang tertib") stands below the line, and not above it.
    const said = [...matter(baris.indikator)].filter((w) => !measures.has(w) && !a.has(w));
    if (a.size === 0 || a.size >= b.size || !isWithin(a, b) || said.length === 0) return;
    if (!said.every((w) => b.has(w)) || wordsOf(top.nama).length >= wordsOf(bottom.nama).length) return;
    yield {
      sel: sel("formulasi"),
      pesan: pesan("rules.formulasi-terbalik", { pembilang: top.nama, penyebut: bottom.nama }),
    };
  },
};
