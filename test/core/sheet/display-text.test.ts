import fc from "fast-check";
import { formatBilangan, readBilangan } from "../../../src/core/sheet/bilangan";
import { displayText } from "../../../src/core/sheet/display-text";
import { fromSerial, toSerial } from "../../../src/core/sheet/serial-date";

test.each<[number, string, string]>([
  [0.8, "0.00%", "80,00%"],
  [0.8, "0%", "80%"],
  [0.29, "0%", "29%"],
  [1500, "#,##0", "1.500"],
  [1500, "General", "1500"],
  [887.43, "General", "887,43"],
  [0.1 + 0.2, "General", "0,3"],
  [1 / 3, "General", "0,333333333"],
  [1.005, "0.00", "1,01"],
  [-2.5, "0.0", "-2,5"],
  [-0.001, "0.00", "0,00"],
  [1500, '"Rp"#,##0.00', "Rp1.500,00"],
  [1500, "[$Rp-421]#,##0", "Rp1.500"],
  [1500, '_-[$Rp-421]* #,##0_-;-[$Rp-421]* #,##0_-;_-[$Rp-421]* "-"_-;_-@_-', "Rp 1.500"],
  [0, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', "-"],
  [-3, "0;(0)", "(3)"],
  [12, '0 "Dokumen"', "12 Dokumen"],
  [12, '0" Dok"\\.', "12 Dok."],
  [1234567, "#,##0,", "1.235"],
  [0.5, "#.##", ",5"],
  [7.25, "0.0#", "7,25"],
  [7.2, "0.0#", "7,2"],
  [12345678901234, "General", "1,23457E+13"],
  [0.000012, "0.0E+00", "1,2E-05"],
  [0.75, "# ?/?", "3/4"],
  [46082, "mmm-yy", "Mar-26"],
  [46082, "dd mmmm yyyy", "01 Maret 2026"],
  [46082, "m/d/yyyy", "01/03/2026"],
  [46082.5, "dd/mm/yyyy hh:mm", "01/03/2026 12.00"],
  [150, '[>=100]"besar";"kecil"', "besar"],
  [5, "@", "5"],
])("%d under %s shows %s", (value, format, text) => {
  expect(displayText(value, format)).toBe(text);
});

test("text and blanks stay", () => {
  expect([displayText(" a\r\nb ", "General"), displayText(null, "0%"), displayText(true, "General")]).toEqual(
    ["a\nb", "", "TRUE"],
  );
});

test("what is written with Indonesian marks is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 2 }), (n, decimals) => {
      const value = n / 10 ** decimals;
      expect(readBilangan(formatBilangan(value, 2))).toEqual({ status: "terbaca", nilai: value, ragu: null });
    }),
  );
});

test("day numbers go there and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 80000 }), (serial) => {
      const { tahun, bulan, hari } = fromSerial(serial);
      expect(toSerial(tahun, bulan, hari)).toBe(serial);
    }),
  );
  expect(fromSerial(45658)).toMatchObject({ tahun: 2025, bulan: 1, hari: 1 });
});
