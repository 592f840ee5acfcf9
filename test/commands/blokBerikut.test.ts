/** The ribbon's "Jabatan berikut": from the selected cell to the next table. */
import { blokBerikut } from "../../src/commands/blokBerikut";
import { readWorkbook } from "../../src/core/layout";
import type { SheetGrid } from "../../src/core/sheet/grid";

const tabel = [
  ["SASARAN", "INDIKATOR KINERJA", "FORMULASI PENGHITUNGAN", "TARGET"],
  ["Meningkatnya layanan", "Persentase aduan selesai", "Aduan selesai / aduan masuk x 100%", "90%"],
  ["Tersedianya data", "Jumlah dokumen data", "Jumlah dokumen yang disusun", "2"],
];

/** Each jabatan's table below the one before, two blank rows between. */
function lembar(nama: string, jabatan: string[]): SheetGrid {
  const values = jabatan.flatMap((j) => [
    [`Jabatan : ${j}`, null, null, null],
    ...tabel,
    [null, null, null, null],
    [null, null, null, null],
  ]);
  return { nama, firstRow: 0, firstCol: 0, values, formats: null, formulas: null, merges: null };
}

const sheets = [lembar("Bidang", ["Kepala Bidang A", "Kepala Bidang B"]), lembar("UPTD", ["Kepala UPTD"])];
const terbaca = readWorkbook({ sheets, names: [] });

test("the three tables are read", () => {
  expect(terbaca.map(({ blok }) => blok.map(({ jabatan }) => jabatan))).toEqual([
    ["Kepala Bidang A", "Kepala Bidang B"],
    ["Kepala UPTD"],
  ]);
});

test.each([
  ["the first table → the second on the sheet", "Bidang", 0, "Bidang", 6],
  ["within the second table → the next sheet's", "Bidang", 8, "UPTD", 0],
  ["the last table → the first again", "UPTD", 0, "Bidang", 0],
  ["a sheet that isn't read → the first", "Realisasi 2026", 40, "Bidang", 0],
])("%s", (_, dari, row, ke, barisKe) => {
  const berikut = blokBerikut(terbaca, { lembar: dari, row });
  expect(berikut?.lembar).toBe(ke);
  expect(berikut?.rentang).toMatch(new RegExp(`^A${barisKe + 1}:`));
});

test("a workbook without a table: nowhere to go", () => {
  expect(blokBerikut([{ nama: "Lembar1", blok: [] }], { lembar: "Lembar1", row: 0 })).toBeNull();
});
