/** A list of edits with some cells left alone: for "Batalkan" after a cell was filled otherwise. */
import { type Edit, withoutCells } from "../../../src/core/edits";

const write = (row: number, contents: string[][]): Edit => ({
  kind: "write",
  lembar: "IKI",
  row,
  col: 4,
  contents,
  before: contents.map((line) => line.map((s) => `${s} lama`)),
});
const format = (row: number, formats: string[]): Edit => ({
  kind: "numberFormat",
  lembar: "IKI",
  rentang: { row, row2: row + formats.length - 1, col: 4, col2: 4 },
  format: formats.map((f) => [f]),
});

test("a column is parted around the cell, contents and formats", () => {
  const edits = [write(9, [["a"], ["b"], ["c"]]), format(9, ["0", "@", "0%"])];
  expect(withoutCells(edits, [{ lembar: "IKI", alamat: "E11" }])).toEqual([
    write(9, [["a"]]),
    write(11, [["c"]]),
    format(9, ["0"]),
    format(11, ["0%"]),
  ]);
});

test("a row of several cells is one matter", () => {
  const edits = [
    write(9, [
      ["a", "b"],
      ["c", "d"],
    ]),
  ];
  expect(withoutCells(edits, [{ lembar: "IKI", alamat: "F10" }])).toEqual([write(10, [["c", "d"]])]);
});

test("cells of other sheets, rows and columns change nothing", () => {
  const edits = [write(9, [["a"]])];
  const sel = ["D10", "E9", "E11"].map((alamat) => ({ lembar: "IKI", alamat }));
  expect(withoutCells(edits, [...sel, { lembar: "PK", alamat: "E10" }])).toEqual(edits);
});

test("a list that takes a sheet away hangs together", () => {
  const edits: Edit[] = [{ kind: "removeSheet", lembar: "Ringkasan" }, write(9, [["a"]])];
  expect(withoutCells(edits, [{ lembar: "Ringkasan", alamat: "A1" }])).toEqual([]);
});
