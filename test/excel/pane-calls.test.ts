import {
  belowFloor,
  onSelectionChanged,
  onWorkbookChanged,
  readLocalFormulas,
  readMergedAreas,
  readSelection,
  readSeparators,
  readSettings,
  selectRange,
  supports,
  writeSettings,
  type Perubahan,
} from "../../src/excel";
import { sentence } from "../../src/messages";
import { excelError } from "../../src/excel/errors";
import { useGlobally } from "../../simulator/host/node";
import type { SheetModel, SimulatedExcel } from "../../simulator/host";
import { openExcel } from "../simulator/host/workbook";

const sheets = { "Kabid SMP": [["Indikator", 80, "=B1*2"]], Lain: [["x"]] };

function open(options: Parameters<typeof openExcel>[1] = {}): SimulatedExcel {
  const { excel, window } = openExcel(sheets, options);
  useGlobally(window);
  return excel;
}

function sheetOf(excel: SimulatedExcel, nama: string): SheetModel {
  const sheet = excel.model.sheetNamed(nama);
  if (!sheet) throw new Error(`no sheet ${nama}`);
  return sheet;
}

/** Events come after the change that caused them. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe("the selection", () => {
  test("goes to the cell of a finding, on its sheet, in one round trip", async () => {
    const excel = open();
    expect(await selectRange("Lain", "$B$3:C4")).toEqual({ status: "berhasil", isi: null });
    expect(excel.stats.roundTrips).toBe(1);
    expect(excel.model.selection).toMatchObject({
      sheet: { name: "Lain" },
      rentang: { row: 2, col: 1, row2: 3, col2: 2 },
    });
    expect(await readSelection()).toEqual({
      status: "berhasil",
      isi: { lembar: "Lain", rentang: { row: 2, col: 1, row2: 3, col2: 2 } },
    });
  });

  test("of a sheet that is gone, or of no address, is a sentence", async () => {
    open();
    expect(await selectRange("Hilang", "A1")).toMatchObject({ galat: { kode: "tidakAda" } });
    expect(await selectRange("Lain", "baris dua")).toMatchObject({ galat: { kode: "argumen" } });
  });

  test("is told when a person moves it", async () => {
    const excel = open();
    const seen: string[] = [];
    const berhenti = await onSelectionChanged(({ alamat }) => seen.push(alamat));
    excel.model.select(sheetOf(excel, "Lain"), { row: 4, col: 1, row2: 4, col2: 1 });
    await settled();
    await berhenti();
    excel.model.select(sheetOf(excel, "Lain"), { row: 5, col: 1, row2: 5, col2: 1 });
    await settled();
    expect(seen).toEqual(["B5"]);
  });
});

describe("changes of the workbook", () => {
  test("are told with their cells and who made them, until the pane stops listening", async () => {
    const excel = open();
    const seen: Perubahan[] = [];
    const berhenti = await onWorkbookChanged((perubahan) => seen.push(perubahan));
    excel.model.type(sheetOf(excel, "Kabid SMP"), 0, 1, "85");
    excel.model.write(sheetOf(excel, "Lain"), [{ row: 0, col: 0, value: "y" }], "remote");
    excel.model.addSheet("Baru");
    await settled();
    await berhenti();
    excel.model.type(sheetOf(excel, "Kabid SMP"), 0, 1, "90");
    await settled();
    expect(seen).toMatchObject([
      { jenis: "isi", alamat: "B1", olehKolega: false, sendiri: false },
      { jenis: "isi", alamat: "A1", olehKolega: true },
      { jenis: "lembar" },
    ]);
    expect(
      ["DataChanged", "Added", "Deleted", "Calculated"].map((n) => excel.events.count(n as "Added")),
    ).toEqual([0, 0, 0, 0]);
  });

  test("cannot be listened to while a cell is being edited: that is said", async () => {
    const excel = open();
    excel.faults.cellEditMode = true;
    const said: string[] = [];
    const berhenti = await onWorkbookChanged(
      () => undefined,
      (galat) => said.push(galat.kode),
    );
    await berhenti();
    expect(said).toEqual(["modeEdit"]);
  });
});

test("formulas and marks are shown as the planner's own Excel writes them", async () => {
  const excel = open();
  excel.model.type(sheetOf(excel, "Lain"), 0, 1, "=IF(A1>1,5;2;3)");
  expect(await readLocalFormulas("Lain", "A1:B1")).toEqual({
    status: "berhasil",
    isi: [[null, "=IF(A1>1,5;2;3)"]],
  });
  expect(await readSeparators()).toEqual({
    status: "berhasil",
    isi: { desimal: ",", ribuan: ".", argumen: ";" },
  });
});

test("settings are remembered in the workbook, and forgotten", async () => {
  open();
  await writeSettings({ layar: "periksa", pilihan: { bulan: 3 } });
  await writeSettings({ layar: undefined });
  expect(await readSettings()).toEqual({ status: "berhasil", isi: { pilihan: { bulan: 3 } } });
});

test("what an Excel lacks is known before it is used", () => {
  open({ profile: "2021" });
  expect(belowFloor()).toBeNull();
  expect([supports("asalPerubahan"), supports("catatan"), supports("gabungUrungan")]).toEqual([
    true,
    false,
    false,
  ]);
  open({ profile: "365" });
  expect([supports("catatan"), supports("gabungUrungan")]).toEqual([true, true]);
});

describe("an error of Excel becomes a sentence that says what to do", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "modeEdit"],
    ["AccessDenied", "terlindungi"],
    ["ItemNotFound", "tidakAda"],
    ["ResponsePayloadSizeLimitExceeded", "terlaluBesar"],
    ["ApiNotFound", "tidakDidukung"],
    ["EntahApa", "lain"],
  ])("%s", (code, kode) => {
    const galat = excelError({ code, message: "x", debugInfo: { errorLocation: "Range.values" } });
    expect(galat).toMatchObject({ kode, asal: `${code} (Range.values)` });
    for (const bahasa of ["id", "en"] as const) expect(sentence(galat.pesan, bahasa)).toMatch(/.{40,}\.$/);
  });
});

describe("merged areas", () => {
  const a1 = (row2: number, col2: number) => ({ row: 0, col: 0, row2, col2 });
  const merged = { row: 0, col: 1, row2: 2, col2: 1 };

  test("of several sheets come in one round trip; a sheet without any has none", async () => {
    const excel = open();
    excel.model.merge(sheetOf(excel, "Kabid SMP"), merged);
    const asked = [
      { lembar: "Kabid SMP", rentang: a1(2, 2) },
      { lembar: "Lain", rentang: a1(0, 0) },
    ];
    expect(await readMergedAreas(asked)).toEqual({ status: "berhasil", isi: [[merged], []] });
    expect(excel.stats.roundTrips).toBe(1);
  });

  test("that begin before the area asked about are left out, as Excel does", async () => {
    const excel = open();
    excel.model.merge(sheetOf(excel, "Kabid SMP"), merged);
    const below = { row: 1, col: 1, row2: 2, col2: 1 };
    expect(await readMergedAreas([{ lembar: "Kabid SMP", rentang: below }])).toMatchObject({ isi: [[]] });
  });

  test("of a sheet that is gone are a sentence", async () => {
    open();
    expect(await readMergedAreas([{ lembar: "Hilang", rentang: a1(0, 0) }])).toMatchObject({
      galat: { kode: "tidakAda" },
    });
  });
});
