import type { Aturan } from "./aturan";
import { kata, wordsOf } from "./kata";
import { pesan } from "../pesan";
import { isiSatuan } from "./satuanPasti";

const scores = new Set([...kata.ukuran.indeks, ...kata.ukuran.nilai]);

/** "Rata-rata nilai …": an average of what has no unit. */
const isScore = (indikator: string): boolean =>
  wordsOf(indikator)
    .slice(0, 3)
    .some((word) => scores.has(word));

/** Angka target tanpa satuan, dan tanpa kolom satuan. */
export const aturan: Aturan = {
  id: "target-tanpa-satuan",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: true,
  *periksa(konteks) {
    const { blok, baris, ukuran } = konteks;
    if (blok.blok.kolom.some(({ peran }) => peran === "satuan") && baris.satuan !== null) return;
    if (baris.indikator === "" || isScore(baris.indikator)) return;
    if (ukuran === "indeks" || ukuran === "nilai" || ukuran === "predikat" || ukuran === "rasio") return;
    const bare = baris.target.find(
      ({ teks, nilai, satuan, predikat }) =>
        teks !== "" && nilai !== null && satuan === null && predikat === null,
    );
    if (bare)
      yield {
        sel: bare.sel,
        pesan: pesan("rules.target-tanpa-satuan", { teks: bare.teks }),
        perbaikan: isiSatuan(konteks),
      };
  },
};
