/** The row that counts the columns is no indikator, however its numbers are set. */
import { readTable, rowsOf } from "./read";

const baca = (nomor: string) =>
  readTable(`
    | PENGUKURAN KINERJA |
    | NO | SASARAN | INDIKATOR KINERJA | TARGET | REALISASI | CAPAIAN |
    | ${nomor} |
    | 1 | Meningkatnya mutu | Persentase desa yang tertib | 80% | 72% | 90% |`);

test.each([
  "1 | 2 | 3 | 4 | 5 | 6",
  "(1) | (2) | (3) | (4) | (5) | (6)=(5/4)x100",
  "1 | 2 | 3 | 4 | 5 | 6 = (5:4) x 100%",
  "1 | 2 | 3 | 4 | 5 | 6 (5/4)",
  "(a) | (b) | (c) | (d) | (e) | (f)",
  "a | b | c | d | e | f=e/d",
  "I | II | III | IV | V | VI",
  "[1] | [2] | [3] | [4] | [5] | [6]",
  "-1- | -2- | -3- | -4- | -5- | -6-",
  "Kol. 1 | Kol. 2 | Kol. 3 | Kol. 4 | Kol. 5 | Kol. 6",
  "| 1 | 2 | 3 | 3 | 4",
  "(1) | (2) | (3) | (5) | (5) | (6)",
])("%s", (nomor) => {
  expect(rowsOf(baca(nomor)[0])).toEqual([
    "4: Meningkatnya mutu > Persentase desa yang tertib [target -=80 %] [realisasi -=72 %] [capaian -=90 %]",
  ]);
});

test("grades in every cell of a row are figures", () => {
  const [blok] = readTable(`
    | PENGUKURAN KINERJA |
    | NO | SASARAN | INDIKATOR KINERJA | TARGET | REALISASI | CAPAIAN |
    | 1 | Meningkatnya mutu | Opini | A | B | 90% |
    | 2 | | Predikat SAKIP | B | C | 90% |`);
  expect(blok?.baris.map((b) => b.indikator)).toEqual(["Opini", "Predikat SAKIP"]);
});

test("a page's repeated header with formulas among its numbers goes on with the table, sasaran carried", () => {
  const blok = readTable(`
    | PENGUKURAN KINERJA |
    | NO | SASARAN | INDIKATOR KINERJA | TARGET | REALISASI | CAPAIAN |
    | 1 | 2 | 3 | 4 | 5 | 6=5/4 |
    | 1 | Meningkatnya mutu | Persentase desa yang tertib | 80% | 72% | 90% |
    | NO | SASARAN | INDIKATOR KINERJA | TARGET | REALISASI | CAPAIAN |
    | 1 | 2 | 3 | 4 | 5 | 6=5/4 |
    | | | Jumlah desa mandiri | 4 | 3 | 75% |
    | 2 | Meningkatnya akses | Jumlah sekolah yang dibangun | 4 | 4 | 100% |`);
  expect(blok).toHaveLength(1);
  expect(blok[0]?.baris.map((b) => `${String(b.baris)} ${b.sasaran}`)).toEqual([
    "4 Meningkatnya mutu",
    "7 Meningkatnya mutu",
    "8 Meningkatnya akses",
  ]);
});
