import type { Aturan, KonteksBaris } from "./aturan";
import { readBagian } from "../hitung/periode-hitung";
import type { Angka } from "../kontrak";
import { pesan } from "../pesan";

const part = /(?:^|-)(?:0[1-9]|1[0-2]|TW[1-4])$/;
const isFilled = ({ teks }: Angka): boolean => teks !== "";

/** The months or quarters of a series that stand by themselves. */
const partsOf = (series: readonly Angka[]): Angka[] =>
  series.filter(({ periode, kumulatif }) => !kumulatif && part.test(periode ?? ""));

/** Whether something was to be reached in that part: by the row's own plan, else because most other rows have a figure there. */
function isDirencanakan({ baris, blok }: KonteksBaris, { periode, sel }: Angka): boolean {
  const plan = partsOf(baris.target).filter(isFilled);
  if (plan.length > 0) return plan.some((t) => t.periode === periode && t.nilai !== null && t.nilai !== 0);
  const kolom = sel.replace(/\d+$/, "");
  const lain = blok.baris.flatMap(({ baris: b }) =>
    b === baris ? [] : b.realisasi.filter((r) => r.sel.replace(/\d+$/, "") === kolom),
  );
  return lain.filter(isFilled).length * 2 > lain.length;
}

/** The first blank part that a later figure shows to be a gap; before the first figure only where one was planned. */
function terlewat(konteks: KonteksBaris, series: readonly Angka[]): Angka | undefined {
  const parts = partsOf(series);
  const filled = parts.filter(isFilled).map(({ periode }) => readBagian(periode));
  // Measured at the end of quarters or halves, in columns of months.
  if (filled.length > 1 && filled.every(({ jenjang, akhir }) => jenjang === "bulan" && akhir % 3 === 0))
    return undefined;
  return parts.find((angka, i) => {
    if (isFilled(angka) || !parts.slice(i + 1).some(isFilled)) return false;
    return parts.slice(0, i).some(isFilled) || isDirencanakan(konteks, angka);
  });
}

/** Bulan atau triwulan kosong di antara yang terisi. */
export const aturan: Aturan = {
  id: "realisasi-terlewat",
  tingkat: "peringatan",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa(konteks) {
    const { baris } = konteks;
    for (const series of [baris.realisasi, ...baris.komponen.map((k) => k.realisasi)]) {
      const cell = terlewat(konteks, series);
      if (cell) yield { sel: cell.sel, pesan: pesan("rules.realisasi-terlewat", { bagian: cell.label }) };
    }
  },
};
