/** Targets of the periods that add up to the year's speak louder than a word that is only a guess. */
import { hitung, kunci, pick } from "./hitung-tabel";

const desa = (target: string, indikator = "Jumlah desa mandiri"): string => `
    | NO | SASARAN | INDIKATOR KINERJA | KONSOLIDASI | TARGET | | | | | REALISASI | |
    | | | | | 2026 | TW I | TW II | TW III | TW IV | TW I | TW II |
    | 1 | Meningkatnya tata kelola desa | ${indikator} | | ${target} | 3 | 2 |`;

test("3, 3, 3 and 3 for 12: realisasi and the period's target are both summed, as a guess with its reason", () => {
  const { baris } = hitung(desa("12 | 3 | 3 | 3 | 3"));
  expect(pick(baris[0], "realisasi", "targetPeriode", "target")).toEqual([5, 6, 12]);
  expect(baris[0]?.capaianPeriode).toBeCloseTo(83.333333333, 9);
  expect(baris[0]?.ketetapan.konsolidasi).toMatchObject({ nilai: "jumlah", tebakan: true });
  expect(kunci(baris[0])).toContain("hitung.konsolidasiDariTarget");
});

test("quarters need not be alike", () => {
  expect(pick(hitung(desa("12 | 1 | 2 | 4 | 5")).baris[0], "realisasi", "targetPeriode")).toEqual([5, 3]);
});

test.each([
  ["rising to the year's target", "12 | 3 | 6 | 9 | 12", "Jumlah desa mandiri"],
  ["one quarter without a target", "9 | 3 | 3 | 3 | ", "Jumlah desa mandiri"],
  ["no target of the year", " | 3 | 3 | 3 | 3", "Jumlah desa mandiri"],
  ["the same level all year", "85 | 85 | 85 | 85 | 85", "Indeks kepuasan masyarakat"],
  ["nothing but zeros", "0 | 0 | 0 | 0 | 0", "Jumlah desa tertinggal"],
])("%s: the newest value stays", (_, target, indikator) => {
  const { baris } = hitung(desa(target, indikator));
  expect(pick(baris[0], "realisasi")).toEqual([2]);
  expect(kunci(baris[0])).not.toContain("hitung.konsolidasiDariTarget");
});

test("what the planner wrote is no guess and stays", () => {
  const tabel = desa("12 | 3 | 3 | 3 | 3").replace("mandiri | |", "mandiri | nilai akhir |");
  expect(pick(hitung(tabel).baris[0], "realisasi")).toEqual([2]);
});
