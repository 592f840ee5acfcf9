import type { Aturan } from "./aturan";
import { kata, stem, wordsOf } from "./kata";
import { pesan } from "../pesan";

/** Satuan target yang berbeda dari benda yang dihitung. */
export const aturan: Aturan = {
  id: "target-satuan-berbeda",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ baris, ukuran }) {
    if (ukuran !== "jumlah" || baris.indikator === "") return;
    const odd = baris.target.find(({ satuan }) => satuan !== null && satuan !== "%");
    if (!odd || odd.satuan === null) return;
    const unit = wordsOf(odd.satuan.split("/")[0] ?? "");
    const words = wordsOf(baris.indikator).slice(1);
    if (unit.length === 0 || unit.some((u) => words.some((word) => stem(word) === stem(u)))) return;
    const groups = kata.setara.filter(
      (group) => group.includes(unit.join(" ")) || unit.some((u) => group.includes(u)),
    );
    const named = words.slice(0, 4);
    if (
      groups.some((group) =>
        words.some((word, i) => group.includes(word) || group.includes(`${word} ${words[i + 1] ?? ""}`)),
      )
    )
      return;
    if (
      groups.length > 0 &&
      kata.setara.some((group) => !groups.includes(group) && group.includes(named[0] ?? ""))
    ) {
      yield {
        sel: odd.sel,
        pesan: pesan("rules.target-satuan-berbeda", { satuan: odd.satuan, benda: named[0] ?? "" }),
      };
    }
  },
};
