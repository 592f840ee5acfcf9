/** The recap in the workbook that is open: new sheets with the period in their names, that are ours. */
import type { Edit } from "../../../src/core/edits";
import { isFormula } from "../../../src/core/edits";
import { hitungBuku } from "../../../src/core/hitung";
import { readWorkbook } from "../../../src/core/layout";
import { type BerkasRekap, rekapDiBuku } from "../../../src/core/reports/rekap";
import { sentence } from "../../../src/messages";
import { workbook, worksheet } from "../worksheet";

const tabel = `| 1. JABATAN : Kepala Bidang Koperasi |
  | NO | SASARAN | INDIKATOR | SATUAN | TARGET 2026 | REALISASI |
  | 1 | Mutu | Jumlah koperasi yang dibina | koperasi | 10 | 15 |`;

function berkas(): BerkasRekap {
  const buku = workbook(worksheet(tabel, "IKI"));
  const lembar = readWorkbook(buku);
  const hitungan = hitungBuku(buku, lembar, { periode: "2026-03", hariIni: "2026-11-22" });
  return { status: "terbaca", berkas: "a.xlsx", lembar, hitungan, batas: 120 };
}

const formulas = (edits: readonly Edit[]): string[] =>
  edits.flatMap((e) =>
    e.kind === "write"
      ? e.contents.flatMap((row) => row.flatMap((c) => (isFormula(c) ? [String(c.formula)] : [])))
      : [],
  );

test("each sheet carries the period, and formulas follow the new name", () => {
  const buku = workbook(worksheet(tabel, "IKI"));
  const { lembar, edits } = rekapDiBuku(buku, [berkas()], {
    periode: "2026-03",
    kalimat: (p) => sentence(p),
  });
  expect(lembar).toEqual([
    "Rekap Maret 2026",
    "Per Jabatan Maret 2026",
    "Kembar dan Beda Maret 2026",
    "Berkas Maret 2026",
  ]);
  expect(formulas(edits)).not.toEqual([]);
  for (const rumus of formulas(edits)) {
    expect(rumus).toContain("'Rekap Maret 2026'!");
    expect(rumus).not.toMatch(/Rekap!/);
  }
  const touched = new Set(edits.flatMap((e) => ("lembar" in e ? [e.lembar] : [])));
  expect([...touched].filter((nama) => !lembar.includes(nama))).toEqual([]);
});

test("the sheets are ours: none of them is read as a table, and a second recap stands beside the first", () => {
  const buku = workbook(worksheet(tabel, "IKI"));
  const opsi = { periode: "2026-03", kalimat: (p: Parameters<typeof sentence>[0]) => sentence(p) };
  const satu = rekapDiBuku(buku, [berkas()], opsi);
  const names = satu.edits.flatMap((e) =>
    e.kind === "name" && e.acuan !== null ? [{ nama: e.nama, acuan: e.acuan }] : [],
  );
  const sheets = [...buku.sheets, ...satu.lembar.map((nama) => worksheet(tabel, nama))];
  const nanti = workbook(sheets, names);
  expect(readWorkbook(nanti).map((l) => l.nama)).toEqual(["IKI"]);
  const dua = rekapDiBuku(nanti, [berkas()], opsi);
  expect(dua.lembar[0]).toBe("Rekap Maret 2026 (2)");
  const again = dua.edits.flatMap((e) => (e.kind === "name" ? [e.nama] : []));
  expect(again.filter((nama) => names.some((n) => n.nama === nama))).toEqual([]);
});
