import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  cell,
  contentsOf,
  fn,
  formula,
  fungsiExcel,
  needsTextFormat,
  op,
  ref,
  sheetName,
} from "../../../src/core/edits";
import { workbookData } from "../../simulator/host/workbook";

describe("formulas are written through one function", () => {
  test.each([
    [formula(op(cell(1, 2), "/", 100)), "=C2/100"],
    [
      formula(fn("SUM", ref({ row: 0, col: 0, row2: 0, col2: 11 }, "Realisasi 2026", "col"))),
      "=SUM('Realisasi 2026'!$A1:$L1)",
    ],
    [formula(fn("IF", op(cell(0, 0), "=", ""), "", 'kata "kunci"')), '=IF((A1=""),"","kata ""kunci""")'],
    [formula(op(op(1, "+", 2), "*", op(3, "+", 4))), "=(1+2)*(3+4)"],
    [formula(cell(2, 3, "Kabid O'Neil", "both")), "='Kabid O''Neil'!$D$3"],
    [formula(fn("ROUND", 0.0000001, 2)), "=ROUND(1E-7,2)"],
  ])("%s", (written, expected) => {
    expect(written).toBe(expected);
  });

  test("a number that Excel can't hold is refused", () => {
    expect(() => formula(Number.NaN)).toThrow(RangeError);
  });

  test("the type and the list name the same functions", () => {
    const source = readFileSync(join(__dirname, "../../../src/core/edits/formula.ts"), "utf8");
    const union = /type FungsiExcel =([^;]+);/.exec(source)?.[1] ?? "";
    expect([...union.matchAll(/"(\w+)"/g)].map((m) => m[1])).toEqual(fungsiExcel);
  });
});

describe("sheetName", () => {
  test.each([
    ["Realisasi 2026", [], "Realisasi 2026"],
    ["Realisasi 2026", ["realisasi 2026"], "Realisasi 2026 (2)"],
    ["Seksi Sarana/Prasarana [SMP]: Data", [], "Seksi Sarana-Prasarana -SMP- Da"],
    [
      "Kepala Bidang Pembinaan Sekolah Dasar",
      ["Kepala Bidang Pembinaan Sekolah"],
      "Kepala Bidang Pembinaan Sek (2)",
    ],
    ["'kutip'", [], "kutip"],
    ["History", [], "Lembar History"],
    ["", [], "Lembar"],
  ])("%p beside %p is %p", (wanted, taken, expected) => {
    expect(sheetName(wanted, taken)).toBe(expected);
  });

  test("is always a name that Excel takes, and free", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: "binary" }), fc.array(fc.string()), (wanted, others) => {
        const taken = [...others, sheetName(wanted, [])];
        const name = sheetName(wanted, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
        expect(taken.map((t) => t.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });
});

describe("needsTextFormat: what Excel would turn into something else", () => {
  test.each([
    "=A/B",
    "+ A",
    "- Jumlah dokumen",
    "@nama",
    "7-8",
    "1.500",
    "80%",
    "1/2",
    "5 Mei",
    "Mei 2026",
    "12:30",
    "TRUE",
    "#N/A",
    "Rp 1.500",
    "1E5",
    "007",
  ])("%s does", (text) => {
    expect(needsTextFormat(text)).toBe(true);
  });
  test.each([
    "15 Dokumen",
    "80 Persen",
    "12 bulan",
    "Persentase guru",
    "TW I",
    "A",
    "WTP",
    "Jumlah A / Jumlah B",
    "≥ 90%",
  ])("%s does not", (text) => {
    expect(needsTextFormat(text)).toBe(false);
  });
});

test("contentsOf gives values and formulas of an area, blanks outside the used range", () => {
  const [grid] = workbookData({ IKI: [["a", "=B2"]] }).sheets;
  if (!grid) throw new Error("a sheet is there");
  expect(contentsOf(grid, { row: 0, col: 0, row2: 0, col2: 2 })).toEqual([
    ["a", { formula: "=B2", nilai: null }, null],
  ]);
});
