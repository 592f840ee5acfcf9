/** Columns that name no period but say how far they reach: what was reached to date counts, not the month beside it. */
import { hitung, pick } from "./hitung-tabel";

const baris = (kepala: string, isi: string) =>
  hitung(`
    | NO | SASARAN | INDIKATOR KINERJA | TARGET 2026 | ${kepala} |
    | 1 | Tertibnya laporan | Jumlah laporan yang disusun | 10 | ${isi} |`).baris[0];

test.each([
  ["Realisasi s.d. bulan lalu | Realisasi bulan ini | Realisasi s.d. bulan ini", "2 | 3 | 5"],
  ["Realisasi s.d. triwulan lalu | Realisasi triwulan ini | Realisasi s.d. triwulan ini", "2 | 3 | 5"],
  ["Realisasi bulan ini | Realisasi kumulatif", "3 | 5"],
])("%s", (kepala, isi) => {
  expect(pick(baris(kepala, isi), "realisasi", "capaian", "status")).toEqual([5, 50, "terhitung"]);
});

test("two columns to date that say something else are not chosen between", () => {
  expect(
    pick(baris("Realisasi s.d. bulan ini | Realisasi kumulatif", "5 | 6"), "realisasi", "status"),
  ).toEqual([null, "tidak dapat dihitung"]);
});
