/** The grid of the simulated Excel behaves as Excel's does: moving, copying, editing, and where text reaches. */
import fc from "fast-check";
import type { SheetModel } from "../../../simulator/host/model/sheet";
import { normalStyle, type CellStyle } from "../../../simulator/host/model/style";
import { WorkbookModel } from "../../../simulator/host/model/workbook";
import { clearCells, copyText, pasteText, readTable } from "../../../simulator/page/grid/clipboard";
import { reach } from "../../../simulator/page/grid/cellText";
import { editText } from "../../../simulator/page/grid/editing";
import { Metrics } from "../../../simulator/page/grid/metrics";
import { moved } from "../../../simulator/page/grid/move";
import { Undo } from "../../../simulator/page/grid/undo";
import { aroundMerges } from "../../../simulator/page/grid/useCursor";
import type { CellValue } from "../../../src/core/sheet/grid";

/** A sheet from A1 on. */
function sheetOf(rows: CellValue[][]): { book: WorkbookModel; sheet: SheetModel } {
  const book = new WorkbookModel();
  const sheet = book.addSheet("Lembar1");
  rows.forEach((cells, row) => {
    cells.forEach((value, col) => sheet.setCell(row, col, { value, formula: null, style: normalStyle }));
  });
  return { book, sheet };
}

const plain = { shift: false, ctrl: false };

describe("moving", () => {
  const { sheet } = sheetOf([
    ["a", null, null],
    ["b", null, "c"],
    [null, null, null],
    ["d", null, null],
  ]);
  sheet.merges.push({ row: 0, col: 1, row2: 1, col2: 1 });
  const metrics = new Metrics(sheet);
  const go = (row: number, col: number, key: string, more = {}) =>
    moved({ row, col }, { key, ...plain, ...more }, sheet, metrics, 10);

  test.each([
    ["Enter goes down", go(0, 0, "Enter"), { row: 1, col: 0 }],
    ["Shift+Enter goes up", go(1, 0, "Enter", { shift: true }), { row: 0, col: 0 }],
    ["Tab goes right", go(3, 0, "Tab"), { row: 3, col: 1 }],
    ["a merged area is one step", go(0, 1, "ArrowDown"), { row: 2, col: 1 }],
    ["the sheet's edge holds", go(0, 0, "ArrowUp"), { row: 0, col: 0 }],
    ["Ctrl+Down ends a run", go(0, 0, "ArrowDown", { ctrl: true }), { row: 1, col: 0 }],
    ["Ctrl+Down jumps a gap", go(1, 0, "ArrowDown", { ctrl: true }), { row: 3, col: 0 }],
    ["Ctrl+End is the last used cell", go(0, 0, "End", { ctrl: true }), { row: 3, col: 2 }],
    ["Home is the row's first", go(1, 2, "Home"), { row: 1, col: 0 }],
  ])("%s", (_, at, expected) => expect(at).toEqual(expected));

  test("a letter moves nothing", () => expect(go(0, 0, "x")).toBeNull());

  test("hidden columns are stepped over", () => {
    const hidden = sheetOf([["a", "b", "c"]]).sheet;
    hidden.columnWidths.set(1, 0);
    expect(
      moved({ row: 0, col: 0 }, { key: "ArrowRight", ...plain }, hidden, new Metrics(hidden), 10),
    ).toEqual({
      row: 0,
      col: 2,
    });
  });
});

test("a selection that cuts a merged area grows around it, and around what that one cuts", () => {
  const { sheet } = sheetOf([]);
  sheet.merges.push({ row: 1, col: 1, row2: 3, col2: 2 }, { row: 3, col: 3, row2: 4, col2: 3 });
  expect(aroundMerges(sheet, { row: 2, col: 2, row2: 2, col2: 2 })).toEqual({
    row: 1,
    col: 1,
    row2: 3,
    col2: 2,
  });
  expect(aroundMerges(sheet, { row: 2, col: 2, row2: 2, col2: 3 })).toEqual({
    row: 1,
    col: 1,
    row2: 4,
    col2: 3,
  });
});

describe("what stands in the formula bar", () => {
  const cell = (value: CellValue, numberFormat = "General", formula: string | null = null) => ({
    value,
    formula,
    style: { ...normalStyle, numberFormat } satisfies CellStyle,
  });
  test.each([
    ["a decimal comma", cell(1500.5), "1500,5"],
    ["percent with its sign", cell(0.07, "0%"), "7%"],
    ["text that would be read as a number keeps its mark", cell("1.500"), "'1.500"],
    ["text under @ needs none", cell("1.500", "@"), "1.500"],
    [
      "a formula with the machine's separators",
      cell(0.5, "0%", '=IF(G29="","",ROUND(G28/G29,0.5))'),
      '=IF(G29="";"";ROUND(G28/G29;0,5))',
    ],
    ["blank", cell(null), ""],
  ])("%s", (_, content, expected) => expect(editText(content)).toBe(expected));

  test("typing what stands there changes nothing", () => {
    const values = fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.string());
    fc.assert(
      fc.property(values, fc.constantFrom("General", "0.00%", "@"), (value, numberFormat) => {
        // Excel holds fifteen digits, and no cell holds an empty text.
        const held = typeof value === "number" ? Number(value.toPrecision(12)) : value;
        fc.pre(held !== "" && !(typeof held === "number" && /e/.test(String(held))) && !Object.is(held, -0));
        fc.pre(typeof held === "string" || numberFormat !== "@");
        const { book, sheet } = sheetOf([[held]]);
        sheet.setCell(0, 0, { value: held, formula: null, style: { ...normalStyle, numberFormat } });
        book.type(sheet, 0, 0, editText(sheet.cell(0, 0)));
        const back = sheet.cell(0, 0).value;
        if (typeof held === "number") expect(back).toBeCloseTo(held, 9);
        else expect(back).toBe(held);
      }),
    );
  });
});

describe("copy and paste", () => {
  test("line breaks, tabs and quotes travel inside quotes", () => {
    const { book, sheet } = sheetOf([
      ["a\nb", 'kata "baku"'],
      ["tab\tdi dalam", 2.5],
    ]);
    const text = copyText(sheet, { row: 0, col: 0, row2: 1, col2: 1 });
    expect(pasteText(book, new Undo(book), sheet, { row: 4, col: 1 }, text)).toEqual({
      row: 4,
      col: 1,
      row2: 5,
      col2: 2,
    });
    expect(sheet.cell(4, 1).value).toBe("a\nb");
    expect(sheet.cell(4, 2).value).toBe('kata "baku"');
    expect(sheet.cell(5, 1).value).toBe("tab\tdi dalam");
    expect(sheet.cell(5, 2).value).toBe(2.5);
  });

  test("Excel's line break at the end is no row", () => {
    expect(readTable("1\t2\r\n3\t\r\n")).toEqual([
      ["1", "2"],
      ["3", ""],
    ]);
  });
});

describe("undo", () => {
  const whole = { row: 0, col: 0, row2: 0, col2: 1 };
  test("what was cleared comes back, and goes again", () => {
    const { book, sheet } = sheetOf([["a", 2]]);
    const undo = new Undo(book);
    clearCells(book, undo, sheet, whole);
    expect(copyText(sheet, whole)).toBe("\t");
    undo.undo();
    expect(copyText(sheet, whole)).toBe("a\t2");
    undo.redo();
    expect(copyText(sheet, whole)).toBe("\t");
  });

  test("a write by the add-in clears it, as in Excel", () => {
    const { book, sheet } = sheetOf([["a", 2]]);
    const undo = new Undo(book);
    clearCells(book, undo, sheet, whole);
    book.write(sheet, [{ row: 5, col: 0, value: "x" }], "addin");
    undo.undo();
    expect(copyText(sheet, whole)).toBe("\t");
  });
});

describe("text over blank neighbours", () => {
  const long = "Persentase koperasi yang melaksanakan rapat anggota tahunan";
  const columns = (rows: CellValue[][], style: Partial<CellStyle> = {}) => {
    const { sheet } = sheetOf(rows);
    sheet.setCell(0, 0, { value: rows[0]?.[0] ?? null, formula: null, style: { ...normalStyle, ...style } });
    const { col, col2 } = reach(sheet, new Metrics(sheet), 0, 0, "left");
    return [col, col2];
  };
  test("reaches as far as it is long", () => expect(columns([[long]])[1]).toBeGreaterThan(2));
  test("stops before a filled cell", () => expect(columns([[long, null, "x"]])).toEqual([0, 1]));
  test("wrapped text stays in its cell", () => expect(columns([[long]], { wrapText: true })).toEqual([0, 0]));
  test("a number never reaches out", () => expect(columns([[123456789012345]])).toEqual([0, 0]));
});
