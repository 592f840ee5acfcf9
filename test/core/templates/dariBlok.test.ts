/** A block on the sheet saved as a template, and inserted again. */
import { katalog, type Templat } from "../../../src/catalogue";
import { readWorkbook, type BlokTerbaca } from "../../../src/core/layout";
import { dariBlok, susun, type OpsiTemplat } from "../../../src/core/templates";
import { workbookData } from "../../simulator/host/workbook";
import type { CellValue } from "../../../src/core/sheet/grid";

const opsi = { lembar: "IKI", jabatan: null, tahun: 2026, idTerpakai: [] };

function blokDari(rows: readonly (readonly CellValue[])[]): BlokTerbaca {
  const [blok] = readWorkbook(workbookData({ IKI: rows }))[0]?.blok ?? [];
  if (!blok) throw new Error("no block");
  return blok;
}

function templatDari(blok: BlokTerbaca): Templat {
  const hasil = dariBlok(blok, opsi);
  if (hasil.status !== "jadi") throw new Error(hasil.alasan.kunci);
  return hasil.templat;
}

const kepala = ["Sasaran", "Indikator", "Formulasi", "Satuan", "Target 2026", "Sumber Data"];
const rows = (...baris: CellValue[][]): CellValue[][] => [
  ["Jabatan", ":", "Kepala Bidang Koperasi"],
  kepala,
  ...baris,
];

test("every template of the catalogue, inserted and saved as one's own, gives the same cells again", () => {
  const cells = (templat: Templat): unknown => {
    const tahun = [2024, 2025, 2026];
    const pilihan: OpsiTemplat = { susunan: "baku", tahun, realisasi: null, uraian: true };
    return susun(templat, pilihan, 0, 0).sel.map((line) => line.map((cell) => cell?.isi ?? null));
  };
  for (const templat of katalog) {
    const values = cells(templat) as CellValue[][];
    const formats = susun(
      templat,
      { susunan: "baku", tahun: [2024, 2025, 2026], realisasi: null, uraian: true },
      0,
      0,
    ).sel.map((line) => line.map((cell) => cell?.format ?? "General"));
    const grid = { nama: "IKI", firstRow: 0, firstCol: 0, values, formats, formulas: null, merges: null };
    const [blok] = readWorkbook({ sheets: [grid], names: [] })[0]?.blok ?? [];
    if (!blok) throw new Error(templat.id);
    expect([templat.id, cells(templatDari(blok))]).toEqual([templat.id, values]);
  }
});

test("a sasaran carried over several rows is one sasaran with its indikator", () => {
  const templat = templatDari(
    blokDari(
      rows(
        [
          "Meningkatnya kualitas koperasi",
          "Persentase koperasi sehat",
          "Koperasi sehat / koperasi aktif x 100%",
          "%",
          80,
          "Dinas",
        ],
        ["", "Jumlah koperasi baru", "Jumlah koperasi baru", "koperasi", 20, "Dinas"],
      ),
    ),
  );
  expect(templat.isi.map((s) => [s.sasaran, s.indikator.length])).toEqual([
    ["Meningkatnya kualitas koperasi", 2],
  ]);
  expect(templat.isi[0]?.indikator[0]?.komponen.map(({ nama }) => nama)).toEqual([
    "Koperasi sehat",
    "koperasi aktif",
  ]);
  expect(templat.isi[0]?.indikator[1]?.target).toEqual([{ tahun: "2026", teks: "20" }]);
});

test.each(["3,55% - 3,85%", "≥ 90%", "BB (72,5)", "20 unit"])(
  "a target %s, which is no plain number of the row's unit, comes back as it was written",
  (target) => {
    const templat = templatDari(
      blokDari(
        rows(
          ["Meningkatnya ekonomi", "Persentase pertumbuhan ekonomi daerah", "Data BPS", "%", target, "BPS"],
          ["", "Persentase koperasi sehat", "Koperasi sehat / koperasi aktif x 100%", "%", "80%", "Dinas"],
        ),
      ),
    );
    const { sel } = susun(templat, { susunan: "baku", tahun: [2026], realisasi: null, uraian: false }, 0, 0);
    const isi = sel.flat().map((cell) => cell?.isi);
    expect(isi).toContain(target);
    expect(isi).toContain(0.8);
  },
);

test("says how much it guessed and left behind", () => {
  const hasil = dariBlok(
    blokDari([
      ["Jabatan", ":", "Kepala Bidang Koperasi"],
      ["Sasaran", "Indikator", "Formulasi", "Target", "", ""],
      ["", "", "", "2026", "TW I", "TW II"],
      ["Meningkatnya kualitas", "Jumlah koperasi dibina", "Jumlah koperasi dibina", "20", "5", "10"],
    ]),
    opsi,
  );
  expect(hasil.status === "jadi" && hasil.catatan.map(({ kunci, isi }) => [kunci, isi["jumlah"]])).toEqual([
    ["templat.polaritas-ditebak", 1],
    ["templat.konsolidasi-ditebak", 1],
    ["templat.target-tertinggal", 2],
  ]);
});

test("the id is of the jabatan, and free", () => {
  const blok = blokDari(
    rows(["Meningkatnya A", "Jumlah koperasi dibina", "Jumlah koperasi dibina", "koperasi", 1, "x"]),
  );
  const id = (idTerpakai: string[]): unknown => {
    const hasil = dariBlok(blok, { ...opsi, idTerpakai });
    return hasil.status === "jadi" && hasil.templat.id;
  };
  expect(id([])).toBe("sendiri-kepala-bidang-koperasi");
  expect(id(["sendiri-kepala-bidang-koperasi"])).toBe("sendiri-kepala-bidang-koperasi-2");
});
