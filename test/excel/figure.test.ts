import { writeFigure } from "../../src/excel";
import { existingFormula } from "../../src/core/edits";
import { useGlobally } from "../../simulator/host/node";
import type { SimulatedExcel } from "../../simulator/host";
import { openExcel, type Sheets } from "../simulator/host/workbook";

function open(sheets: Sheets): SimulatedExcel {
  const { excel, window } = openExcel(sheets);
  useGlobally(window);
  return excel;
}

const iki: Sheets = {
  IKI: [
    ["Indikator", "Target", "Realisasi"],
    ["Persentase guru bersertifikat", "80 Persen", null],
  ],
};

describe("writeFigure", () => {
  test("takes one round trip: old value, write and read-back", async () => {
    const excel = open(iki);
    expect(await writeFigure("IKI", "C2", 72.5, null)).toEqual({ status: "ditulis" });
    expect(excel.stats.roundTrips).toBe(1);
    expect(excel.model.sheets[0]?.cell(1, 2).value).toBe(72.5);
  });

  test("puts a colleague's figure back and says so", async () => {
    const excel = open(iki);
    excel.faults.before(1, (model) => {
      const sheet = model.sheetNamed("IKI");
      if (sheet) model.write(sheet, [{ row: 1, col: 2, value: 70 }], "remote");
    });
    expect(await writeFigure("IKI", "C2", 72.5, null)).toMatchObject({ status: "berubah" });
    expect(excel.model.sheets[0]?.cell(1, 2).value).toBe(70);
  });

  test("a formula is put back too", async () => {
    const excel = open({ IKI: [["=1+1"]] });
    expect(await writeFigure("IKI", "A1", 5, null)).toMatchObject({ status: "berubah" });
    expect(excel.model.sheets[0]?.cell(0, 0).formula).toBe("=1+1");
    expect(await writeFigure("IKI", "A1", 5, { formula: existingFormula("=1+1"), nilai: 2 })).toEqual({
      status: "ditulis",
    });
  });

  test("a protected sheet is told", async () => {
    const excel = open(iki);
    const [sheet] = excel.model.sheets;
    if (sheet) sheet.protection = { password: null };
    expect(await writeFigure("IKI", "C2", 1, null)).toMatchObject({ galat: { kode: "terlindungi" } });
  });
});
