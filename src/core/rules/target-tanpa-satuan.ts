import type { Aturan } from "./aturan";
import { pesan } from "../pesan";

/** Angka target tanpa satuan, dan tanpa kolom satuan. */
export const aturan: Aturan = {
  id: "target-tanpa-satuan",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ blok, baris, ukuran }) {
    if (blok.blok.kolom.some(({ peran }) => peran === "satuan") && baris.satuan !== null) return;
    if (ukuran === "indeks" || ukuran === "nilai" || ukuran === "predikat" || ukuran === "rasio") return;
    const bare = baris.target.find(
      ({ teks, nilai, satuan, predikat }) =>
        teks !== "" && nilai !== null && satuan === null && predikat === null,
    );
    if (bare) yield { sel: bare.sel, pesan: pesan("rules.target-tanpa-satuan", { teks: bare.teks }) };
  },
};
