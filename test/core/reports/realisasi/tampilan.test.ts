/** What a planner sees of the sheet's figures, on the screen and on paper. */
import type { Edit } from "../../../../src/core/edits";
import { bacaLembar, type LembarTersimpan } from "../../../../src/core/reports/realisasi/baca-lembar";
import { realisasiSheets } from "../../../../src/core/reports/realisasi";
import { displayText } from "../../../../src/core/sheet/display-text";
import { valueAt } from "../../../../src/core/sheet/grid";
import { lebarAngka } from "../../../../src/core/reports/ukuran";
import { BARIS_KEPALA } from "../../../../src/core/reports/realisasi/tata-letak";
import { workbook, worksheet } from "../../worksheet";
import { siapkan, terapkan } from "./lembar";

const tabel = `
| 1. JABATAN : Kepala Bidang Pendapatan |
| NO | SASARAN | INDIKATOR | SATUAN | KONSOLIDASI | TARGET | REALISASI | | |
| | | | | | 2026 | Jan | Feb | Mar |
| 1 | Naiknya PAD | Jumlah pendapatan asli daerah | Rupiah | Sum | 48000000000 | 3500000000 | 3750500000 | |
| 2 | Meratanya pendapatan | Gini rasio | Rasio | Take last known | 0.34 | 0.355 | 0.351 | |
| 3 | Cepatnya layanan | Rata-rata waktu layanan | menit | Average | 5 | 4 | 4 | 6 |
| 4 | Naiknya PAD | Jumlah wajib pajak | orang | Sum | 2500 | 1200 | 150 | |
| 5 | Naiknya PAD | Surplus anggaran | Juta | Take last known | -500 | -120 | -650 | |`;

const { edits, ringkasan } = siapkan(workbook(worksheet(tabel, "IKI")), 2026);
const buku = terapkan(workbook(worksheet(tabel, "IKI")), edits);

function lembar(): LembarTersimpan {
  const [found] = realisasiSheets(buku);
  const l = found ? bacaLembar(buku, 2026, found.grid) : null;
  if (!l) throw new Error("no sheet");
  return l;
}

function formatAt(row: number, col: number, semua = edits): string {
  const found = semua.findLast(
    (e): e is Extract<Edit, { kind: "numberFormat" }> =>
      e.kind === "numberFormat" &&
      e.lembar === ringkasan.lembar &&
      e.rentang.row <= row &&
      row <= e.rentang.row2 &&
      e.rentang.col <= col &&
      col <= e.rentang.col2,
  );
  return typeof found?.format === "string" ? found.format : "General";
}

const widthAt = (col: number): number =>
  Math.max(
    0,
    ...edits.flatMap((e) =>
      e.kind === "columnWidth" && e.lembar === ringkasan.lembar && e.from <= col && col <= e.to
        ? [e.points]
        : [],
    ),
  );

/** January to March, realisasi and target of an indikator, as Excel shows them. */
function tampak(nama: string): string[] {
  const l = lembar();
  const row = l.baris.find((b) => b.nama.startsWith(nama))?.row ?? -1;
  const { periode, realisasi, target } = l.kolom;
  return [periode, periode + 1, periode + 2, realisasi, target].map((col) =>
    displayText(valueAt(l.grid, row, col), formatAt(row, col)),
  );
}

test.each([
  ["Jumlah pendapatan", ["3.500.000.000", "3.750.500.000", "", "7.250.500.000", "48.000.000.000"]],
  ["Gini rasio", ["0,355", "0,351", "", "0,351", "0,34"]],
  ["Rata-rata waktu", ["4", "4", "6", "4,67", "5"]],
  ["Surplus anggaran", ["-120", "-650", "", "-650", "-500"]],
  ["Jumlah wajib", ["1200", "150", "", "1350", "2.500"]],
])("%s: figures stand as they were typed, quotients with two decimals", (nama, angka) => {
  expect(tampak(nama)).toEqual(angka);
});

test("a target that is a range is shown as the planner wrote it, and stays a number for the formulas", () => {
  const isi = `
    | 1. JABATAN : Kepala Bidang Ekonomi |
    | NO | SASARAN | INDIKATOR | SATUAN | TARGET 2026 | TARGET | | REALISASI | |
    | | | | | | TW I | TW II | TW I | TW II |
    | 1 | Naiknya ekonomi | Laju pertumbuhan ekonomi | % | 5,10% - 5,40% | 5% - 5,2% | 5,1% - 5,3% | 4,9% | 5,2% |
    | 2 | Cepatnya layanan | Lama sensus | bulan | 7–8 bulan | 7–8 bulan | 7–8 bulan | 2 | 5 |`;
  const awal = workbook(worksheet(isi, "IKI"));
  const made = siapkan(awal, 2026);
  const sesudah = terapkan(awal, made.edits);
  const [found] = realisasiSheets(sesudah);
  const l = found ? bacaLembar(sesudah, 2026, found.grid) : null;
  if (!l) throw new Error("no sheet");
  const rows = l.baris.filter((b) => b.jenis === "indikator").map((b) => b.row);
  const shown = rows.map((row) =>
    [l.kolom.targetPeriode, l.kolom.target].map((col) =>
      displayText(valueAt(l.grid, row, col), formatAt(row, col, made.edits)),
    ),
  );
  expect(shown).toEqual([
    ["5,10%", "5,10% - 5,40%"],
    ["7–8 bulan", "7–8 bulan"],
  ]);
  expect(rows.map((row) => valueAt(l.grid, row, l.kolom.target))).toEqual([0.051, 7]);
});

test("no format has sections by condition: a figure keeps its minus sign in every program", () => {
  const formats = edits.flatMap((e) =>
    e.kind === "numberFormat" && e.lembar === ringkasan.lembar ? [e.format] : [],
  );
  expect(formats.filter((f) => String(f).includes(";"))).toEqual([]);
});

test("each column of figures is as wide as the year's target", () => {
  const { periode, realisasi, target } = lembar().kolom;
  for (const col of [periode, periode + 11, realisasi, target])
    expect(widthAt(col)).toBeGreaterThanOrEqual(lebarAngka("48.000.000.000".length));
});

test("a sheet that is new keeps no figure; references to blank cells are none", () => {
  expect(ringkasan.angka).toBe(0);
});

test("paper holds what is read: no linked texts, no kinds of rows, no numbers of months", () => {
  const { kolom } = lembar();
  const print = edits.find((e) => e.kind === "print" && e.lembar === ringkasan.lembar);
  if (print?.kind !== "print") throw new Error("not printed");
  for (const kunci of ["tertaut", "jenis", "tautan", "formulasi"] as const)
    expect(kolom[kunci]).toBeGreaterThan(print.area?.col2 ?? 99);
  expect(print.titleRows).toEqual({ from: BARIS_KEPALA, to: BARIS_KEPALA });
});

test("a jabatan is shown by its name, without the mark that its cell begins with, and is linked to the cell", () => {
  const titik = workbook(worksheet(tabel.replace("1. JABATAN : Kepala", "JABATAN | : Kepala"), "IKI"));
  const hasil = siapkan(titik, 2026);
  const [found] = realisasiSheets(terapkan(titik, hasil.edits));
  const row = found?.grid.values.find((line) => line.includes("jabatan"));
  expect(row).toContain("Kepala Bidang Pendapatan");
  expect(row).toContain(": Kepala Bidang Pendapatan");
  expect(row).toContain("tertaut");
});
