import { calculateLive, modelFromData } from "../../../simulator/host";
import { shiftFormula, type Shift } from "../../../simulator/host/model/shift";
import { loadEngineInNode } from "../../../src/calc/node";
import { openExcel, workbookData } from "./workbook";

beforeAll(loadEngineInNode);

const insertRow2: Shift = { axis: "row", at: 1, count: 1 };
const deleteRows2to3: Shift = { axis: "row", at: 1, count: -2 };

describe("references follow inserted and deleted rows", () => {
  test.each<[string, Shift, string]>([
    ["=A1+A2", insertRow2, "=A1+A3"],
    ["=SUM($A$1:A5)", insertRow2, "=SUM($A$1:A6)"],
    ['=IKI!B7&"B7"', insertRow2, '=IKI!B8&"B7"'],
    ["='Lain lembar'!B7", insertRow2, "='Lain lembar'!B7"],
    ["=LOG10(A2)", insertRow2, "=LOG10(A3)"],
    ["=A2", deleteRows2to3, "=#REF!"],
    ["=SUM(A1:A4)", deleteRows2to3, "=SUM(A1:A2)"],
    ["=SUM(A2:A3)", deleteRows2to3, "=SUM(#REF!)"],
    ["=$A$9", deleteRows2to3, "=$A$7"],
    ["=C1", { axis: "col", at: 1, count: 2 }, "=E1"],
  ])("%s", (before, shift, after) => {
    expect(shiftFormula(before, "IKI", "IKI", shift)).toBe(after);
  });
});

test("a row inserted by the planner moves the table, and formulas of other sheets still show its figures", () => {
  const model = modelFromData(
    workbookData({ IKI: [["judul"], ["Persentase", 80]], Realisasi: [["=IKI!A2", "=IKI!B2/2"]] }),
  );
  calculateLive(model);
  const [iki, realisasi] = model.sheets;
  if (!iki || !realisasi) throw new Error("two sheets are there");
  iki.merges.push({ row: 1, col: 0, row2: 2, col2: 0 });
  model.names.push({ name: "IKI_target", formula: "=IKI!$B$2", comment: "", visible: true, sheet: null });
  model.shift(iki, insertRow2, "user");
  model.type(iki, 2, 1, "90");
  expect(iki.cell(2, 0).value).toBe("Persentase");
  expect(iki.merges).toEqual([{ row: 2, col: 0, row2: 3, col2: 0 }]);
  expect(realisasi.cell(0, 0)).toMatchObject({ formula: "=IKI!A3", value: "Persentase" });
  expect(realisasi.cell(0, 1).value).toBe(45);
  expect(model.names[0]?.formula).toBe("=IKI!$B$3");
});

test("an add-in inserts whole rows", async () => {
  const { excel, window } = openExcel({ IKI: [["a"], ["b"]] });
  await window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("IKI").getRange("2:3").insert("Down");
    await context.sync();
  });
  expect(excel.model.sheets[0]?.cell(3, 0).value).toBe("b");
});
