import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadEngineInNode } from "../../../src/calc/node";
import { openFile, saveFile } from "../../../simulator/host/file";
import { normalStyle, type SheetModel, type WorkbookModel } from "../../../simulator/host";

beforeAll(loadEngineInNode);

async function open(bytes: Uint8Array): Promise<WorkbookModel> {
  const opened = await openFile(bytes);
  if (opened.status === "galat") throw new Error(opened.pesan.kunci);
  return opened.workbook;
}

function contents(sheet: SheetModel): unknown {
  return [...sheet.cells()].map(({ row, col, cell }) => [row, col, cell]).sort();
}

const sampang = readFileSync(join(__dirname, "../../corpus/sampang.xlsx"));

describe("a workbook opened and saved", () => {
  test("has the same cells, looks, widths and merges when it is opened again", async () => {
    const first = await open(sampang);
    const second = await open(await saveFile(first));
    expect(second.sheets.map((s) => s.name)).toEqual(first.sheets.map((s) => s.name));
    first.sheets.forEach((sheet, i) => {
      const again = second.sheets[i];
      if (!again) throw new Error("a sheet got lost");
      expect(contents(again)).toEqual(contents(sheet));
      expect(again.merges).toEqual(sheet.merges);
      expect([...again.columnWidths]).toEqual([...sheet.columnWidths]);
      expect(again.pageLayout).toEqual(sheet.pageLayout);
    });
  });

  test("keeps what an add-in remembers in the workbook, and Folio, which the library does not know", async () => {
    const first = await open(sampang);
    const said = { tanggal: "2026-11-22", jejak: ['a"b', "c&<d>"] };
    first.settings.set("iki.periksaTerakhir", said);
    for (const sheet of first.sheets) sheet.pageLayout.paperSize = "Folio";
    const second = await open(await saveFile(await open(await saveFile(first))));
    expect([...second.settings]).toEqual([["iki.periksaTerakhir", said]]);
    expect(second.sheets.map((s) => s.pageLayout.paperSize)).toEqual(first.sheets.map(() => "Folio"));
  });

  test("keeps what an add-in wrote: validation, rules, names, frozen panes, charts, hidden sheets", async () => {
    const model = await open(sampang);
    const sheet = model.addSheet("Realisasi 2026");
    const area = { row: 1, col: 1, row2: 9, col2: 3 };
    sheet.validations.push({
      rentang: area,
      rule: { decimal: { formula1: "0", operator: "GreaterThanOrEqualTo" } },
      errorAlert: { message: "Isi dengan angka.", showAlert: true, style: "Stop", title: "Realisasi" },
      prompt: null,
      ignoreBlanks: true,
    });
    sheet.conditionalFormats.push({
      id: "x",
      rentang: area,
      type: "Custom",
      rule: { formula: "=$B2<50" },
      fill: "#FFC7CE",
      fontColor: "#9C0006",
      bold: null,
      stopIfTrue: false,
    });
    ["Jabatan", "Capaian", "Sekretaris", 0.9, "Kabid", 0.7].forEach((value, i) => {
      sheet.setCell(Math.floor(i / 2), i % 2, { value, formula: null, style: normalStyle });
    });
    sheet.charts.push({
      id: "y",
      name: "Chart 1",
      type: "ColumnClustered",
      source: { lembar: sheet.name, rentang: { row: 0, col: 0, row2: 2, col2: 1 } },
      seriesBy: "Columns",
      title: "Capaian per jabatan",
      top: 75,
      left: 48,
      width: 240,
      height: 150,
      properties: {},
    });
    sheet.freeze = { rows: 1, columns: 2 };
    model.names.push({
      name: "IKI_periode",
      formula: "='Realisasi 2026'!$B$1",
      comment: "",
      visible: true,
      sheet: null,
    });
    model.addSheet("Arsip").visibility = "Hidden";
    const again = await open(await saveFile(model));
    const back = again.sheetNamed("Realisasi 2026");
    expect(back?.validations).toEqual(sheet.validations);
    expect(back?.conditionalFormats).toMatchObject([
      { rule: { formula: "=$B2<50" }, fill: "#FFC7CE", fontColor: "#9C0006" },
    ]);
    expect(back?.charts).toEqual([{ ...sheet.charts[0], id: expect.any(String) as string }]);
    expect(back?.freeze).toEqual({ rows: 1, columns: 2 });
    expect(again.names).toContainEqual(model.names.at(-1));
    expect(again.sheetNamed("Arsip")?.visibility).toBe("Hidden");
  });
});

test("a file that is no workbook comes back as a sentence", async () => {
  expect(await openFile(new TextEncoder().encode("%PDF-1.7 …"))).toMatchObject({
    status: "galat",
    pesan: { kunci: "file.pdf" },
  });
});
