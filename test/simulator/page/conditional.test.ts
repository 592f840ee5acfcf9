/** What the simulated grid makes of conditional formats. */
import { loadEngineInNode } from "../../../src/calc/node";
import type { CellValue } from "../../../src/core/sheet/grid";
import type { ConditionalFormatModel } from "../../../simulator/host";
import { normalStyle } from "../../../simulator/host";
import { conditionalCell } from "../../../simulator/page/grid/conditional";

beforeAll(loadEngineInNode);

const area = { row: 0, col: 0, row2: 4, col2: 0 };

const rule = (part: Partial<ConditionalFormatModel>): ConditionalFormatModel => ({
  id: "1",
  rentang: area,
  type: "CellValue",
  rule: {},
  fill: "#FF0000",
  fontColor: null,
  bold: null,
  stopIfTrue: false,
  ...part,
});

const shown = (value: CellValue, rules: ConditionalFormatModel[], row = 0): unknown => {
  const { fill, fontColor, bold } = conditionalCell(
    rules,
    { value, formula: null, style: normalStyle },
    row,
    0,
  ).style;
  return { fill, fontColor, bold };
};

describe("conditional formats", () => {
  const sedang = rule({ rule: { operator: "EqualTo", formula1: '="Sedang"' } });
  const di = (operator: string, formula1: string, formula2?: string): ConditionalFormatModel =>
    rule({ rule: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) } });

  test.each<[string, CellValue, ConditionalFormatModel, boolean]>([
    ["a kategori by its word", "Sedang", sedang, true],
    ["case does not matter", "SEDANG", sedang, true],
    ["another kategori", "Tinggi", sedang, false],
    ["a blank is no kategori", null, sedang, false],
    ["a number below", 0.4, di("LessThan", "=0.5"), true],
    ["a number on the bound", 0.5, di("LessThan", "=0.5"), false],
    ["a text is above every number", "belum lengkap", di("GreaterThan", "=0.5"), true],
    ["between, with bounds that are reckoned", 75, di("Between", "=50+1", "=100-24"), true],
    ["not equal", "periksa", di("NotEqualTo", '="benar"'), true],
    ["our marks", "apa saja", rule({ type: "Custom", rule: { formula: '=LEN("IKI")>0' } }), true],
    [
      "a formula that names a cell is not drawn",
      1,
      rule({ type: "Custom", rule: { formula: "=$A1>0" } }),
      false,
    ],
  ])("%s", (_, value, r, holds) => {
    expect(shown(value, [r])).toMatchObject({ fill: holds ? "#FF0000" : null });
  });

  test("the first rule wins, later ones add what it leaves open, and one that stops ends the list", () => {
    const always = { type: "Custom", rule: { formula: "=TRUE" } };
    const rules = [rule({ ...always, fill: "#111111" }), rule({ ...always, fill: "#222222", bold: true })];
    expect(shown(1, rules)).toMatchObject({ fill: "#111111", bold: true });
    expect(
      shown(1, [rule({ ...always, fill: "#111111", stopIfTrue: true }), ...rules.slice(1)]),
    ).toMatchObject({
      fill: "#111111",
      bold: false,
    });
  });

  test("a cell outside the rule's area keeps its look", () => {
    expect(shown("Sedang", [sedang], 9)).toMatchObject({ fill: null });
  });
});
