import { namesPeriods, readPeriode, readPeriodeCell } from "../../../src/core/sheet/periode";

test.each<[string, string]>([
  ["Januari", "01"],
  ["JAN", "01"],
  ["Peb", "02"],
  ["Pebruari", "02"],
  ["Maret", "03"],
  ["Mei", "05"],
  ["Jun", "06"],
  ["Ags", "08"],
  ["Agt", "08"],
  ["Agust.", "08"],
  ["Sept", "09"],
  ["Nop", "11"],
  ["Des", "12"],
  ["Septembr", "09"],
  ["Bulan Maret", "03"],
  ["Bulan ke-3", "03"],
  ["Jan-24", "2024-01"],
  ["Jan 2024", "2024-01"],
  ["Januari 2024", "2024-01"],
  ["Target Jan", "01"],
  ["Realisasi Januari 2026", "2026-01"],
  ["TW I", "TW1"],
  ["TW1", "TW1"],
  ["TW-IV", "TW4"],
  ["TWIII", "TW3"],
  ["Triwulan 1", "TW1"],
  ["TRIWULAN II", "TW2"],
  ["Trw. II", "TW2"],
  ["Triwulan Ketiga", "TW3"],
  ["Tri Wulan IV", "TW4"],
  ["Target TW II", "TW2"],
  ["TW I 2024", "2024-TW1"],
  ["Triwulan I Tahun 2024", "2024-TW1"],
  ["Q3", "TW3"],
  ["Semester I", "S1"],
  ["Smt. 2", "S2"],
  ["S1", "S1"],
  ["2024", "2024"],
  ["Tahun 2024", "2024"],
  ["Target 2025", "2025"],
  ["TARGET TAHUN 2025", "2025"],
  ["T.A. 2026", "2026"],
  ["TA 2026", "2026"],
  ["Target Kinerja Tahun 2024", "2024"],
  ["2024*)", "2024"],
  ["Jan - Mar", "TW1"],
  ["Januari s.d. Juni", "S1"],
  ["Triwulan I (Januari-Maret)", "TW1"],
  ["TW II (April s.d. Juni) 2025", "2025-TW2"],
  ["Tribulan III", "TW3"],
  ["Tahun ke-1 (2024)", "2024"],
  ["Target 2025 (Perubahan)", "2025"],
  ["Maret (%)", "03"],
  ["PEBRUARI\n2026", "2026-02"],
  ["Bln 7", "07"],
  ["Target\nTW. IV", "TW4"],
  ["01/03/2026", "2026-03"],
  ["Target Agts", "08"],
  ["B03", "03"],
  ["B12", "12"],
  ["Target Renstra 2025", "2025"],
  ["Target akhir tahun 2025", "2025"],
])("%s is %s", (label, periode) => {
  expect(readPeriode(label)).toEqual({ periode, kumulatif: false });
});

test.each<[string, string]>([
  ["s.d. Maret", "03"],
  ["s/d Maret", "03"],
  ["sd. Maret", "03"],
  ["S.D. MARET 2026", "2026-03"],
  ["sampai dengan bulan Maret", "03"],
  ["Realisasi s.d. TW II", "TW2"],
  ["Kumulatif s.d Triwulan III", "TW3"],
  ["TW I s.d. III", "TW3"],
  ["Januari - Mei", "05"],
])("%s runs from the year's start to %s", (label, periode) => {
  expect(readPeriode(label)).toEqual({ periode, kumulatif: true });
});

test.each([
  "Target",
  "Kondisi Awal 2023",
  "Satuan",
  "3",
  "IV",
  "2024/2025",
  "TW V",
  "Target Akhir Renstra 2026",
  "",
  "Triwulan",
  "Tahun ke-1",
  "Renstra 2021-2026",
  "Jan Mar",
  "TW I Semester I",
  "Tahun N",
  "Anggaran 2024",
])("%j names no period", (label) => {
  expect(readPeriode(label)).toBeNull();
});

test.each([
  "TAHUN",
  "Tahun Anggaran",
  "TRIWULAN KE-",
  "KINERJA TAHUN KE-",
  "Pada Tahun",
  "PERIODE",
  "Tahunan",
])("%j only announces periods", (label) => {
  expect(namesPeriods(label)).toBe(true);
});

test.each(["Tahun 2025", "TW I", "Target", "Kinerja", "Tahun Pelaksanaan", ""])(
  "%j does more, or less, than that",
  (label) => {
    expect(namesPeriods(label)).toBe(false);
  },
);

test("the year comes from above, the label's own year wins", () => {
  expect(readPeriode("Maret", 2026)).toEqual({ periode: "2026-03", kumulatif: false });
  expect(readPeriode("TW II", "2026")).toEqual({ periode: "2026-TW2", kumulatif: false });
  expect(readPeriode("Maret 2025", 2026)).toEqual({ periode: "2025-03", kumulatif: false });
});

test("a header cell may hold a date or a number", () => {
  expect(readPeriodeCell(46082, "mmm-yy")).toEqual({ periode: "2026-03", kumulatif: false });
  expect(readPeriodeCell(2024, "General")).toEqual({ periode: "2024", kumulatif: false });
  expect(readPeriodeCell(3, "General")).toBeNull();
});
