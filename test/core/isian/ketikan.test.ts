/** What is typed into a field: Indonesian marks, never a guess. */
import * as fc from "fast-check";
import { bacaKetikan, isiSel, tulisKetikan } from "../../../src/core/isian";

const cacah = { satuan: "koperasi", persen: false, predikat: null };
const persen = { satuan: "%", persen: true, predikat: null };

test.each([
  ["42", 42],
  ["2.310", 2310],
  ["2310", 2310],
  ["4.25", 4.25],
  ["31,5", 31.5],
  ["1.234.567,89", 1234567.89],
  [" 42 koperasi ", 42],
  ["1,5 juta", 1500000],
  ["-3", -3],
  ["0", 0],
])("%s is a figure", (teks, nilai) => {
  expect(bacaKetikan(teks, cacah)).toEqual({ status: "angka", nilai });
});

test.each(["", "  ", "-", "–"])("%p empties the cell: blank, not 0", (teks) => {
  const read = bacaKetikan(teks, cacah);
  expect(read).toEqual({ status: "kosong" });
  expect(isiSel(read, 1)).toBeNull();
});

test.each([
  "4o2",
  "menyusul",
  "7-8",
  "≥ 40",
  "=1+2",
  "1,234,567",
  "42 orang",
  "42%",
  "BB",
  "3 dari 5",
  "1.23.4",
])("%s is refused with a reason", (teks) => {
  expect(bacaKetikan(teks, cacah)).toMatchObject({ status: "tolak" });
});

test("75 and 75% are one percentage, whichever way the cell holds it", () => {
  for (const teks of ["75", "75%", "75,0 %", "75 persen"]) {
    const read = bacaKetikan(teks, persen);
    expect(read).toEqual({ status: "angka", nilai: 75 });
    expect([isiSel(read, 100), isiSel(read, 1)]).toEqual([0.75, 75]);
  }
  expect(bacaKetikan("75 orang", persen)).toMatchObject({ status: "tolak" });
});

test("what may mean two figures is asked, and not written", () => {
  expect(bacaKetikan("1,500", cacah)).toMatchObject({ status: "tanya", kemungkinan: [1.5, 1500] });
  expect(bacaKetikan("4.250", persen)).toMatchObject({ status: "tanya", kemungkinan: [4250, 4.25] });
  expect(bacaKetikan("4.250", cacah)).toEqual({ status: "angka", nilai: 4250 });
  expect(bacaKetikan("33,333", persen)).toEqual({ status: "angka", nilai: 33.333 });
});

test("a grade is one of its scale, in whatever letters", () => {
  const sakip = { satuan: null, persen: false, predikat: ["D", "C", "CC", "B", "BB", "A", "AA"] };
  expect(bacaKetikan("bb", sakip)).toEqual({ status: "predikat", predikat: "BB" });
  expect(bacaKetikan("WTP", sakip)).toMatchObject({ alasan: { kunci: "isian.bukan-predikat-ini" } });
  expect(bacaKetikan("Wajar Tanpa Pengecualian", { ...sakip, predikat: [] })).toMatchObject({
    status: "predikat",
  });
  expect(bacaKetikan("72", sakip)).toMatchObject({ status: "tolak" });
});

test("what the field shows is read back as the same figure", () => {
  const number = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
    .map(([n, digits]) => n / 10 ** digits);
  fc.assert(
    fc.property(number, fc.boolean(), (nilai, asPercent) => {
      const read = bacaKetikan(tulisKetikan(nilai), asPercent ? persen : cacah);
      if (read.status === "tanya") expect(read.kemungkinan).toContain(nilai);
      else expect(read).toEqual({ status: "angka", nilai: nilai === 0 ? 0 : nilai });
    }),
  );
});
