/** A group that says "to date" makes every period below it cumulative; one that names its first and last column does not. */
import { saysCumulative } from "../../../src/core/layout/cumulative";
import { readTable } from "./read";

const kumulatif = (kepala: string, bawah: string): string[] => {
  const [blok] = readTable(`
    | Jabatan : Lurah Sukamaju |
    | No | Sasaran | Indikator | Satuan | Target 2026 | ${kepala} | Sumber Data |
    | | | | | | ${bawah} | |
    | 1 | Meningkatnya PBB | Jumlah wajib pajak yang membayar | WP | 1000 | 200 | 450 | 700 | x |`);
  const row = blok?.baris[0];
  return [...(row?.target ?? []), ...(row?.realisasi ?? [])].map(
    (a) => `${a.periode ?? "-"}${a.kumulatif ? " s.d." : ""}`,
  );
};

test.each([
  ["Realisasi s.d. | | ", "TW I | TW II | TW III", ["2026", "TW1 s.d.", "TW2 s.d.", "TW3 s.d."]],
  ["Realisasi (kumulatif) | | ", "Jan | Feb | Mar", ["2026", "01 s.d.", "02 s.d.", "03 s.d."]],
  ["Realisasi Kumulatif | | ", "TW I | TW II | TW III", ["2026", "TW1 s.d.", "TW2 s.d.", "TW3 s.d."]],
  ["Realisasi s/d Bulan | | ", "Jan | Feb | Mar", ["2026", "01 s.d.", "02 s.d.", "03 s.d."]],
  [
    "Realisasi kumulatif 2026 | | ",
    "TW I | TW II | TW III",
    ["2026", "2026-TW1 s.d.", "2026-TW2 s.d.", "2026-TW3 s.d."],
  ],
  ["Target kumulatif | | ", "TW I | TW II | TW III", ["2026", "TW1 s.d.", "TW2 s.d.", "TW3 s.d."]],
  ["Target s.d. | | ", "TW I | TW II | TW III", ["2026", "TW1 s.d.", "TW2 s.d.", "TW3 s.d."]],
  ["Realisasi (non kumulatif) | | ", "TW I | TW II | TW III", ["2026", "TW1", "TW2", "TW3"]],
  ["Realisasi Januari s.d. Maret | | ", "Jan | Feb | Mar", ["2026", "01", "02", "03"]],
  ["Realisasi | | ", "TW I | s.d. TW II | TW III", ["2026", "TW1", "TW2 s.d.", "TW3"]],
  ["TRIWULAN II | | ", "Target | Realisasi | Realisasi s.d.", ["2026", "TW2", "TW2", "TW2 s.d."]],
])("%s over %s", (kepala, bawah, harap) => {
  expect(kumulatif(kepala, bawah)).toEqual(harap);
});

test.each([
  ["Realisasi s.d. bulan lalu | Realisasi bulan ini | Realisasi s.d. bulan ini", [true, false, true]],
  ["Realisasi Januari | Realisasi Februari | REALISASI S.D. BULAN INI", [false, false, true]],
  ["Realisasi 2024 | Realisasi 2025 | Realisasi Kumulatif", [false, false, true]],
])("%s: to date without a period's name", (kepala, harap) => {
  const [blok] = readTable(`
    | Jabatan : Lurah Sukamaju |
    | No | Sasaran | Indikator | Target | ${kepala} |
    | 1 | Meningkatnya PBB | Jumlah wajib pajak yang membayar | 1000 | 200 | 450 | 700 |`);
  expect(blok?.baris[0]?.realisasi.map((a) => a.kumulatif)).toEqual(harap);
  expect(blok?.kolom.some((k) => k.ragu)).toBe(false);
});

test.each([
  ["Realisasi s.d.", "kumulatif"],
  ["Akumulasi realisasi", "kumulatif"],
  ["Realisasi Januari s.d. Desember", "rentang"],
  ["Realisasi (Jan-Des)", "rentang"],
  ["Kumulatif/Non Kumulatif", null],
  ["Realisasi", null],
])("%s", (teks, harap) => {
  expect(saysCumulative(teks)).toBe(harap);
});
