/** Where a block goes on a sheet that holds other things. */
import { readWorkbook } from "../../../src/core/layout";
import { tempatDiBawah } from "../../../src/core/templates";
import type { WorkbookData } from "../../../src/core/sheet/grid";
import { workbookData, type Sheets } from "../../simulator/host/workbook";

const ukuran = { tinggi: 10, kolom: 4 };

function tempat(sheets: Sheets, ubah: Partial<WorkbookData> = {}): ReturnType<typeof tempatDiBawah> {
  const buku = { ...workbookData(sheets), ...ubah };
  const [nama = ""] = Object.keys(sheets);
  const blok = readWorkbook(buku).find((l) => l.nama === nama)?.blok ?? [];
  return tempatDiBawah(buku, nama, blok, ukuran);
}

test("two blank rows below the last cell, at the column where the table begins, though a note stands before it", () => {
  expect(
    tempat({
      IKI: [
        ["catatan", "Jabatan : Bendahara", null, null],
        [null, "Sasaran", "Indikator", "Target"],
        [null, "Tertibnya keuangan", "Jumlah laporan keuangan", 12],
        [null, null, null, "Pembina"],
      ],
    }),
  ).toEqual({ status: "ada", row: 6, col: 1, terpakai: [true, true, true, false] });
});

test("an empty sheet is filled from its first cell, with our own widths", () => {
  expect(tempat({ Lembar1: [] })).toEqual({
    status: "ada",
    row: 0,
    col: 0,
    terpakai: [false, false, false, false],
  });
});

test("a formula that shows nothing is something", () => {
  expect(tempat({ IKI: [["a"], ['=""']] })).toMatchObject({ status: "ada", row: 4 });
});

test("not on a sheet of ours, not where it can't be seen, not past the last row", () => {
  const names = [{ nama: "_IKI_REALISASI_2026", acuan: "='Realisasi 2026'!$A$1" }];
  const [sheet] = workbookData({ IKI: [["x"]] }).sheets;
  if (!sheet) throw new Error("no sheet");
  const alasan = [
    tempat({ "Realisasi 2026": [["No"]] }, { names }),
    tempat({ Tersembunyi: [["x"]] }, { sheets: [] }),
    tempat({ IKI: [["x"]] }, { sheets: [{ ...sheet, firstRow: 1_048_570 }] }),
  ].map((t) => (t.status === "tolak" ? t.alasan.kunci : t.status));
  expect(alasan).toEqual(["templat.lembar-kami", "templat.lembar-tak-terbaca", "templat.lembar-penuh"]);
});
