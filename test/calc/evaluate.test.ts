import { evaluateWorkbook } from "../../src/calc";
import { loadEngineInNode } from "../../src/calc/node";
import type { CellValue } from "../../src/core/sheet/grid";
import { workbookData } from "../simulator/host/workbook";

beforeAll(loadEngineInNode);

const valueOf = (formula: string): CellValue | undefined =>
  evaluateWorkbook(workbookData({ Data: [[formula, 10, 20, null, "1.500", 1, 2]], "Realisasi 2026": [[7]] }))
    .sheets[0]?.values[0]?.[0];

describe("formulas worked out without Excel", () => {
  test.each<[string, CellValue]>([
    ["=SUM(B1:C1)", 30],
    ["=B1/3", 3.33333333333333],
    ["='Realisasi 2026'!A1*2", 14],
    ['=IF(B1>5,"Tinggi","Rendah")', "Tinggi"],
    ["=B1=10", true],
    ['=D1=""', true],
    ["=B1/D1", "#DIV/0!"],
    ['=E1&"x"', "1.500x"],
    ["=0.000001/4", 0.00000025],
    ["=-1234567890.125", -1234567890.125],
    ["=TIDAKADA(1)", "#NAME?"],
    ["=Hilang!A1", "#REF!"],
    ['=INDEX(B1:C1,SUMPRODUCT(MAX((F1:G1<=2)*(B1:C1<>"")*F1:G1)))', 20],
  ])("%s gives %p", (formula, expected) => {
    expect(valueOf(formula)).toEqual(expected);
  });

  test("values that a file carries are kept where only the missing are asked for", () => {
    const data = workbookData({ Data: [["=1+1", "=2+2"]] });
    const [grid] = data.sheets;
    if (!grid) throw new Error("a sheet is there");
    const carried = { ...data, sheets: [{ ...grid, values: [[99, null]] }] };
    expect(evaluateWorkbook(carried, "missing").sheets[0]?.values).toEqual([[99, 4]]);
  });

  test("a workbook without formulas is given back as it is", () => {
    const data = workbookData({ Data: [[1]] });
    expect(evaluateWorkbook(data)).toBe(data);
  });

  test("names of the workbook stand for their cells", () => {
    const data = workbookData({ Data: [["=IKI_batas*2", 60]] });
    const named = { ...data, names: [{ nama: "IKI_batas", acuan: "=Data!$B$1" }] };
    expect(evaluateWorkbook(named).sheets[0]?.values[0]?.[0]).toBe(120);
  });
});
