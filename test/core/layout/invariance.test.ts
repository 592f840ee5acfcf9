import fc from "fast-check";
import { readWorkbook } from "../../../src/core/layout";
import type { CellValue, SheetGrid } from "../../../src/core/sheet/grid";
import { ownName, ownSheets, sheetOfReference } from "../../../src/core/sheet/own";
import { workbook } from "../worksheet";
import { semuaLain } from "../../corpus/lain/semua";

const grids: SheetGrid[] = semuaLain().flatMap((k) => k.sheets);

/** What a reading says, without addresses. */
const said = (grid: SheetGrid) =>
  readWorkbook(workbook(grid))[0]?.blok.map((b) => ({
    jenis: b.jenis,
    jabatan: b.jabatan,
    tugas: b.tugas,
    fungsi: b.fungsi,
    kolom: b.kolom.map((k) => [k.peran, k.keyakinan, k.jalur]),
    baris: b.baris.map(
      ({ no, sasaran, indikator, formulasi, target, realisasi, capaian, sumberData, komponen }) => [
        no,
        sasaran,
        indikator,
        formulasi,
        [...target, ...realisasi, ...capaian].map((a) => [a.periode, a.nilai, a.satuan, a.predikat]),
        sumberData,
        komponen.map((k) => k.nama),
      ],
    ),
  }));

const insert = <T>(list: readonly T[], places: readonly number[], blank: T): T[] =>
  list.flatMap((x, i) => (places.includes(i) ? [blank, x] : [x]));

function spread(grid: SheetGrid, rows: readonly number[], cols: readonly number[]): SheetGrid {
  const wide = grid.values.map((row) => insert<CellValue>(row, cols, null));
  const formats = grid.formats?.map((row) => insert(row, cols, "General")) ?? null;
  const width = wide[0]?.length ?? 0;
  return {
    ...grid,
    values: insert<readonly CellValue[]>(wide, rows, Array<CellValue>(width).fill(null)),
    formats: formats && insert<readonly string[]>(formats, rows, Array<string>(width).fill("General")),
    merges: null,
  };
}

const places = fc.array(fc.nat(40), { maxLength: 8 });

test("blank rows and columns anywhere, even inside a header, change nothing", () => {
  fc.assert(
    fc.property(fc.constantFrom(...grids), places, places, (grid, rows, cols) => {
      expect(said(spread(grid, rows, cols))).toEqual(said(grid));
    }),
    { numRuns: 150 },
  );
});

test("the place on the sheet changes nothing", () => {
  fc.assert(
    fc.property(fc.constantFrom(...grids), fc.nat(500), fc.nat(60), (grid, down, right) => {
      const moved = { ...grid, firstRow: grid.firstRow + down, firstCol: grid.firstCol + right };
      expect(said(moved)).toEqual(said(grid));
    }),
    { numRuns: 80 },
  );
});

test("no content whatever makes the reading throw", () => {
  const words = fc.constantFrom<CellValue>(
    ...[
      "NO",
      "SASARAN",
      "INDIKATOR",
      "TARGET",
      "2024",
      "Jan",
      "Realisasi",
      "%",
      "Jabatan :",
      "a. x",
      "1",
      "(2)",
      "-",
      "Total",
    ],
    ...[
      "Persentase surat yang terproses",
      "NIP. 1980",
      "Kepala Dinas",
      "INDIKATOR KINERJA INDIVIDU",
      "#REF!",
      " ",
    ],
    ...[1, 0.5, 2024, -3, null, null, null, true],
  );
  fc.assert(
    fc.property(fc.array(fc.array(words, { minLength: 6, maxLength: 6 }), { maxLength: 14 }), (values) => {
      const grid: SheetGrid = {
        nama: "A",
        firstRow: 0,
        firstCol: 0,
        values,
        formats: null,
        formulas: null,
        merges: null,
      };
      for (const blok of readWorkbook(workbook(grid))[0]?.blok ?? [])
        for (const kolom of blok.kolom) expect(kolom.keyakinan >= 0 && kolom.keyakinan <= 1).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("a defined name with our prefix marks a sheet as ours, quoted or not", () => {
  expect([
    ...ownSheets([ownName("REALISASI_2026", "Realisasi 2026"), { nama: "Data", acuan: "=Lain!$A$1" }]),
  ]).toEqual(["Realisasi 2026"]);
  expect(sheetOfReference("='Bu''di'!$A$1")).toBe("Bu'di");
  expect(sheetOfReference("=Ringkasan!$A$1:$B$2")).toBe("Ringkasan");
  expect(sheetOfReference("=#REF!$A$1")).toBeNull();
});
