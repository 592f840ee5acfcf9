import type { Aturan } from "./aturan";
import { frasaBenda, kelompokBenda } from "./benda";
import { kata, stem, wordsOf } from "./kata";
import { pesan } from "../pesan";

const umum = new Set(kata.satuanUmum);
const takUmum = new Set(kata.bukanBarang.flatMap((benda) => kelompokBenda(benda)).flat());

/** The counted thing that the list knows: the first word, or the second behind a noun of doing ("penerbitan surat"). */
function bendaPertama(frasa: readonly string[]): string | null {
  const [first = "", second = "", third = ""] = frasa;
  const at = (a: string, b: string): string | null =>
    [`${a} ${b}`, a].find((benda) => kelompokBenda(benda).length > 0) ?? null;
  return at(first, second) ?? (/^(?:pe|ke)\p{L}{3,}an$/u.test(first) ? at(second, third) : null);
}

/** Satuan target yang berbeda dari benda yang dihitung. */
export const aturan: Aturan = {
  id: "target-satuan-berbeda",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ baris, ukuran }) {
    if (ukuran !== "jumlah") return;
    const odd = baris.target.find(({ satuan }) => satuan !== null && satuan !== "%");
    if (!odd || odd.satuan === null) return;
    const unit = wordsOf(odd.satuan.split("/")[0] ?? "");
    const frasa = frasaBenda(baris.indikator);
    const benda = bendaPertama(frasa);
    if (benda === null || unit.some((u) => frasa.some((word) => stem(word) === stem(u)))) return;
    if (unit.some((u) => umum.has(u)) && !takUmum.has(benda)) return;
    const kinds = [unit.join(" "), ...unit].flatMap((u) => kelompokBenda(u));
    const words = frasa.flatMap((word, i) => [word, `${word} ${frasa[i + 1] ?? ""}`]);
    if (kinds.length === 0 || kinds.some((group) => words.some((word) => group.includes(word)))) return;
    yield { sel: odd.sel, pesan: pesan("rules.target-satuan-berbeda", { satuan: odd.satuan, benda }) };
  },
};
