/** "Target" above "Realisasi" for each indikator: the rows belong together, and no figure is lost or taken for another. */
import { readTable, rolesOf, rowsOf } from "./read";

const kepala =
  "| PENGUKURAN KINERJA |\n| No | Sasaran | Indikator | Satuan | Target 2026 | Uraian | TW I | TW II | TW III | TW IV |";
const harap = [
  "3: Meningkatnya mutu > Jumlah desa yang dibina [target 2026=12 Desa, TW1=3 Desa, TW2=3 Desa, TW3=3 Desa, TW4=3 Desa] [realisasi TW1=2 Desa, TW2=4 Desa, TW3=kosong, TW4=kosong]",
];

test.each([
  ["the indikator once, over both rows", "Target", "Realisasi", "| | | | |"],
  ["letters, the indikator typed again", "T", "R", "| | Jumlah desa yang dibina | | |"],
])("%s", (_, target, realisasi, depan) => {
  const [blok] = readTable(`${kepala}
    | 1 | Meningkatnya mutu | Jumlah desa yang dibina | Desa | 12 | ${target} | 3 | 3 | 3 | 3 |
    | ${depan} ${realisasi} | 2 | 4 | | |`);
  expect(rowsOf(blok)).toEqual(harap);
  expect(rolesOf(blok)).toBe(
    "A no, B sasaran, C indikator, D satuan, E target, F lain, G target, H target, I target, J target",
  );
});

test("the realisasi first, and a percentage below", () => {
  const [blok] = readTable(`
    | PENGUKURAN KINERJA |
    | No | Sasaran | Indikator | Satuan | | TW I | TW II |
    | 1 | Meningkatnya mutu | Jumlah desa yang dibina | Desa | Realisasi | 2 | 4 |
    | | | | | Target | 4 | 4 |
    | | | | | Capaian (%) | 50 | 100 |`);
  expect(rowsOf(blok)).toEqual([
    "3: Meningkatnya mutu > Jumlah desa yang dibina [target TW1=4 Desa, TW2=4 Desa] [realisasi TW1=2 Desa, TW2=4 Desa] [capaian TW1=50 %, TW2=100 %]",
  ]);
});

test("one such word in a column says nothing of the rows", () => {
  const [blok] = readTable(`
    | PENGUKURAN KINERJA |
    | No | Sasaran | Indikator | Target | Realisasi | Ket |
    | 1 | Meningkatnya mutu | Jumlah desa yang dibina | 3 | 2 | Target |
    | 2 | Meningkatnya akses | Jumlah desa yang terang | 3 | 2 | Target |`);
  expect(rolesOf(blok)).toBe("A no, B sasaran, C indikator, D target, E realisasi, F ket");
  expect(blok?.baris).toHaveLength(2);
});
