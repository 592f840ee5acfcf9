import fc from "fast-check";
import { cellAddress } from "../../src/core/sheet/address";
import { shiftFormula } from "../../src/file/sharedFormula";

test.each([
  ["relative references move", "A1+B2", 2, 1, "B3+C4"],
  ["fixed ones stay", "$A$1+A$1+$A1", 2, 1, "$A$1+B$1+$A3"],
  ["ranges, columns and rows move", "SUM(A1:B2)+SUM(A:$C)+SUM(1:$3)", 1, 1, "SUM(B2:C3)+SUM(B:$C)+SUM(2:$3)"],
  ["names of functions are no cells", "LOG10(A1)+ATAN2(A1,B1)", 1, 0, "LOG10(A2)+ATAN2(A2,B2)"],
  ["names of sheets are no cells", "TW1!A1+'TW 1'!A1+'A1 B2'!C3", 1, 0, "TW1!A2+'TW 1'!A2+'A1 B2'!C4"],
  ["texts stay", 'IF(A1="B2","C3 ""D4""",A2)', 1, 0, 'IF(A2="B2","C3 ""D4""",A3)'],
  ["defined names stay", "tarif_A1*A1+Nilai.B2", 1, 0, "tarif_A1*A2+Nilai.B2"],
  [
    "structured references stay",
    "Tabel1[[#This Row],[A1]]+Tabel1[B2]+A1",
    1,
    0,
    "Tabel1[[#This Row],[A1]]+Tabel1[B2]+A2",
  ],
  ["numbers stay", "A1*1E5+10", 1, 0, "A2*1E5+10"],
  ["what leaves the sheet is #REF!", "A1+B1", -1, 0, "#REF!+#REF!"],
  ["a word beyond the last column is a name", "XFE1+A1", 0, 1, "XFE1+B1"],
])("%s", (_, formula, rows, cols, expected) => {
  expect(shiftFormula(formula, rows, cols)).toBe(expected);
});

test("moving there and back changes nothing", () => {
  const cell = fc.tuple(fc.nat(500), fc.nat(500)).map(([row, col]) => cellAddress(row + 100, col + 100));
  const formula = fc
    .array(cell, { minLength: 1, maxLength: 5 })
    .map((cells) => `SUM(${cells.join(",")})/"A1"`);
  fc.assert(
    fc.property(
      formula,
      fc.integer({ min: -99, max: 99 }),
      fc.integer({ min: -99, max: 99 }),
      (f, rows, cols) => {
        expect(shiftFormula(shiftFormula(f, rows, cols), -rows, -cols)).toBe(f);
      },
    ),
  );
});
