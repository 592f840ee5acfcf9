import type { Aturan } from "./aturan";
import { readBagian } from "../hitung/periode-hitung";
import { kata, wordsOf } from "./kata";
import type { Angka } from "../kontrak";
import { pesan } from "../pesan";
import { isiSatuan } from "./satuanPasti";

const scores = new Set([...kata.ukuran.indeks, ...kata.ukuran.nilai]);

/** "Rata-rata nilai …": an average of what has no unit. */
const isScore = (indikator: string): boolean =>
  wordsOf(indikator)
    .slice(0, 3)
    .some((word) => scores.has(word));

const percents = new Set(kata.ukuran.persentase);

const isPart = ({ periode }: Angka): boolean => !["tahun", "tanpa"].includes(readBagian(periode).jenjang);

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
    // A month or a quarter is in the unit that the row announces elsewhere.
    const announced =
      baris.target.some(({ satuan }) => satuan !== null) || percents.has(wordsOf(baris.indikator)[0] ?? "");
    const bare = baris.target.find(
      (angka) =>
        angka.teks !== "" &&
        angka.nilai !== null &&
        angka.satuan === null &&
        angka.predikat === null &&
        !(announced && isPart(angka)),
    );
    if (bare)
      yield {
        sel: bare.sel,
        pesan: pesan("rules.target-tanpa-satuan", { teks: bare.teks }),
        perbaikan: isiSatuan(konteks),
      };
  },
};
