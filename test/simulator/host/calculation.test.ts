import { calculateLive, modelFromData, WorkbookModel, type SheetModel } from "../../../simulator/host";
import { loadEngineInNode } from "../../../src/calc/node";
import { workbookData, type Sheets } from "./workbook";

beforeAll(loadEngineInNode);

function live(sheets: Sheets): { model: WorkbookModel; sheet: (nama: string) => SheetModel } {
  const model = modelFromData(workbookData(sheets));
  calculateLive(model);
  const sheet = (nama: string): SheetModel => {
    const found = model.sheetNamed(nama);
    if (!found) throw new Error(`no sheet ${nama}`);
    return found;
  };
  return { model, sheet };
}

describe("formulas of the simulated workbook", () => {
  test("follow a figure that a person types, across sheets", () => {
    const { model, sheet } = live({ IKI: [[10, "=A1*2"]], Ringkasan: [["=IKI!B1+1"]] });
    model.type(sheet("IKI"), 0, 0, "1.500,5");
    expect(sheet("IKI").cell(0, 1).value).toBe(3001);
    expect(sheet("Ringkasan").cell(0, 0).value).toBe(3002);
  });

  test("are entered as an Excel with Indonesian settings takes them", () => {
    const { model, sheet } = live({ IKI: [[10, 4]] });
    model.type(sheet("IKI"), 1, 0, "=IF(A1>9,5;A1/B1;0)");
    expect(sheet("IKI").cell(1, 0)).toMatchObject({ formula: "=IF(A1>9.5,A1/B1,0)", value: 2.5 });
  });

  test("follow a sheet that is renamed, and lose one that is deleted", () => {
    const { model, sheet } = live({ Data: [[7]], IKI: [["=Data!A1"]] });
    model.renameSheet(sheet("Data"), "Data 2026", "user");
    model.type(sheet("Data 2026"), 0, 0, "8");
    expect(sheet("IKI").cell(0, 0)).toMatchObject({ formula: "='Data 2026'!A1", value: 8 });
    model.deleteSheet(sheet("Data 2026"), "user");
    model.calculate();
    expect(sheet("IKI").cell(0, 0).value).toBe("#REF!");
  });

  test("tell the sheets on which a value changed", () => {
    const { model, sheet } = live({ Data: [[7, "teks"]], IKI: [["=Data!A1"]], Lain: [["=1+1"]] });
    model.type(sheet("Data"), 0, 1, "awal");
    const calculated: string[] = [];
    model.subscribe((event) => {
      if (event.type === "calculated") calculated.push(event.sheet.name);
    });
    model.type(sheet("Data"), 0, 0, "9");
    expect(calculated).toEqual(["IKI"]);
  });
});
