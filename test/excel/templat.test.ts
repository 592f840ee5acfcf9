/** Every template through the simulated Excel: written, read back by our own reader, taken back. */
import { katalog } from "../../src/catalogue";
import { readWorkbook } from "../../src/core/layout";
import { sheetName } from "../../src/core/edits";
import { susun, tempatDiBawah, templateEdits, type OpsiTemplat } from "../../src/core/templates";
import { applyEdits, readColumnWidths, readSheetNames, takeSnapshot } from "../../src/excel";
import type { WorkbookData } from "../../src/core/sheet/grid";
import { useGlobally } from "../../simulator/host/node";
import { openExcel } from "../simulator/host/workbook";

jest.setTimeout(60_000);

const opsi: OpsiTemplat = { susunan: "baku", tahun: [2026], realisasi: "bulanan", uraian: true };

async function snapshot(): Promise<WorkbookData> {
  const hasil = await takeSnapshot();
  if (hasil.status !== "terbaca") throw new Error(hasil.galat.asal);
  return hasil.buku;
}

test("all of the catalogue, each on a sheet of its own, reads back with its rows and komponen", async () => {
  const { excel, window } = openExcel({ Lembar1: [] });
  useGlobally(window);
  const names = ["Lembar1"];
  for (const templat of katalog) {
    const lembar = sheetName(templat.jabatan ?? "IKU", names);
    names.push(lembar);
    const hasil = await applyEdits(templateEdits(templat, opsi, { lembar, baru: true, row: 0, col: 0 }));
    expect([templat.id, hasil.status]).toEqual([templat.id, "diterapkan"]);
  }
  expect(excel.model.sheets).toHaveLength(katalog.length + 1);
  const read = readWorkbook(await snapshot());
  katalog.forEach((templat, i) => {
    const rows = read.find((l) => l.nama === names[i + 1])?.blok.flatMap((b) => b.baris) ?? [];
    const expected = templat.isi.flatMap((s) =>
      s.indikator.map((ind) => ({
        sasaran: s.sasaran,
        indikator: ind.indikator,
        satuan: ind.satuan,
        polaritas: ind.polaritas,
        komponen: ind.komponen.length > 1 ? ind.komponen.map((k) => k.nama) : [],
      })),
    );
    expect([
      templat.id,
      rows.map(({ sasaran, indikator, satuan, polaritas, komponen }) => ({
        sasaran,
        indikator,
        satuan,
        polaritas,
        komponen: komponen.map((k) => k.nama),
      })),
    ]).toEqual([templat.id, expected]);
  });
});

test("below a table that is there: both are read, the columns in use keep their widths, undo leaves no trace", async () => {
  const { excel, window } = openExcel({
    IKI: [
      ["Jabatan", ":", "Kepala Bidang Koperasi"],
      ["Sasaran", "Indikator", "Formulasi", "Satuan", "Target 2026"],
      ["Meningkatnya koperasi", "Jumlah koperasi baru", "Jumlah koperasi baru", "koperasi", 20],
    ],
  });
  useGlobally(window);
  const sheet = excel.model.sheets[0];
  const plain = JSON.stringify([...(sheet?.cells() ?? [])][0]?.cell.style);
  // A cell without contents in the ordinary look is no trace.
  const cells = (): unknown[] =>
    [...(sheet?.cells() ?? [])].filter(
      ({ cell }) => cell.value !== null || JSON.stringify(cell.style) !== plain,
    );
  const before = structuredClone(cells());
  const [templat] = katalog;
  if (!templat) throw new Error("no template");
  const { sel, lebar } = susun(templat, opsi, 0, 0);
  const buku = await snapshot();
  const blok = readWorkbook(buku)[0]?.blok ?? [];
  const tempat = tempatDiBawah(buku, "IKI", blok, { tinggi: sel.length, kolom: lebar.length });
  if (tempat.status !== "ada") throw new Error(tempat.alasan.kunci);
  const widths = await readColumnWidths("IKI", tempat.col, lebar.length);
  if (widths.status !== "berhasil") throw new Error(widths.galat.asal);
  const lebarAda = tempat.terpakai.map((used, c) => (used ? (widths.isi[c] ?? null) : null));
  const { row, col } = tempat;
  const hasil = await applyEdits(
    templateEdits(templat, opsi, { lembar: "IKI", baru: false, row, col, lebarAda }),
  );
  if (hasil.status !== "diterapkan") throw new Error(hasil.status);
  const after = await readColumnWidths("IKI", tempat.col, lebar.length);
  expect(after.status === "berhasil" && after.isi.slice(0, 5)).toEqual(widths.isi.slice(0, 5));
  expect(readWorkbook(await snapshot())[0]?.blok.map((b) => b.jabatan)).toEqual([
    "Kepala Bidang Koperasi",
    templat.jabatan,
  ]);
  await applyEdits(hasil.balik);
  expect(await readColumnWidths("IKI", tempat.col, lebar.length)).toEqual(widths);
  expect(cells()).toEqual(before);
});

test("a cell that a colleague fills in between stops the insertion", async () => {
  const { excel, window } = openExcel({ IKI: [["catatan"]] });
  useGlobally(window);
  const [templat] = katalog;
  const [sheet] = excel.model.sheets;
  if (!templat || !sheet) throw new Error("nothing to insert");
  const edits = templateEdits(templat, opsi, { lembar: "IKI", baru: false, row: 3, col: 0 });
  excel.model.write(sheet, [{ row: 5, col: 2, value: "isian rekan" }], "user");
  expect((await applyEdits(edits)).status).toBe("berubah");
});

test("hidden sheets are among the names", async () => {
  const { excel, window } = openExcel({ A: [["x"]], B: [["y"]] });
  useGlobally(window);
  const hidden = excel.model.sheets[1];
  if (hidden) hidden.visibility = "Hidden";
  expect(await readSheetNames()).toEqual({ status: "berhasil", isi: ["A", "B"] });
});

test("a new sheet is taken back while nobody has typed into it, and kept once somebody has", async () => {
  const { excel, window } = openExcel({ Lembar1: [] });
  useGlobally(window);
  const [templat] = katalog;
  if (!templat) throw new Error("nothing to insert");
  const insert = async (lembar: string) => {
    const hasil = await applyEdits(templateEdits(templat, opsi, { lembar, baru: true, row: 0, col: 0 }));
    if (hasil.status !== "diterapkan") throw new Error(hasil.status);
    return hasil.balik;
  };
  expect((await applyEdits(await insert("Percobaan"))).status).toBe("diterapkan");
  const balik = await insert("Kabid");
  const sheet = excel.model.sheets.find(({ name }) => name === "Kabid");
  if (!sheet) throw new Error("not inserted");
  const target = susun(templat, opsi, 0, 0).sel.findIndex((line) => line.some((c) => c?.gaya === "masukan"));
  const col = susun(templat, opsi, 0, 0).sel[target]?.findIndex((c) => c?.gaya === "masukan") ?? 0;
  excel.model.write(sheet, [{ row: target, col, value: 42 }], "user");
  expect((await applyEdits(balik)).status).toBe("berubah");
  expect(excel.model.sheets.map(({ name }) => name)).toEqual(["Lembar1", "Kabid"]);
});
