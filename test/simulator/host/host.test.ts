import { openExcel } from "./workbook";

const pendidikan = {
  "Kabid SMP": [
    ["Indikator", "Target", "Realisasi"],
    ["Persentase guru bersertifikat", 80, 72],
  ],
  Lampiran: [["Daftar hadir"]],
};

describe("Microsoft's Excel classes over the simulated workbook", () => {
  test("read what stands in the cells, blank cells as empty text", async () => {
    const { window } = openExcel({ Data: [["a", 1, true, null]] });
    await window.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:D1");
      range.load("values,address,rowCount,numberFormat");
      await context.sync();
      expect(range.values).toEqual([["a", 1, true, ""]]);
      expect(range.address).toBe("Data!A1:D1");
      expect(range.rowCount).toBe(1);
      expect(range.numberFormat).toEqual([["General", "General", "General", "General"]]);
    });
  });

  test("list the sheets in order, and a sheet that isn't there is a null object", async () => {
    const { window } = openExcel(pendidikan);
    await window.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name,items/visibility");
      const none = sheets.getItemOrNullObject("Tidak ada");
      await context.sync();
      expect(sheets.items.map((s) => [s.name, s.visibility])).toEqual([
        ["Kabid SMP", "Visible"],
        ["Lampiran", "Visible"],
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test("refuse a read before load, as in Excel", async () => {
    const { window } = openExcel(pendidikan);
    await window.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      await context.sync();
      expect(() => range.values).toThrow(/values/);
    });
  });

  test("name the statement where a sheet is missing", async () => {
    const { window } = openExcel(pendidikan);
    await expect(
      window.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Hilang").getRange("A1").load("values");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("refuse values of another shape than the range", async () => {
    const { window } = openExcel(pendidikan);
    await expect(
      window.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Lampiran").getRange("A1:B2").values = [[1]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("say by name what the host lacks, instead of pretending", async () => {
    const { window } = openExcel(pendidikan);
    await expect(
      window.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Lampiran").shapes.addTextBox("halo");
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Worksheet.Shapes") as string,
    });
  });

  test("keep a range across round trips", async () => {
    const { window, excel } = openExcel(pendidikan);
    await window.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Kabid SMP").getUsedRange(true);
      used.load("address");
      await context.sync();
      used.getCell(1, 2).values = [[90]];
      await context.sync();
    });
    expect(excel.model.sheetNamed("Kabid SMP")?.cell(1, 2).value).toBe(90);
  });

  test("a batch that fails keeps what was done before the failure", async () => {
    const { window, excel } = openExcel(pendidikan);
    await window.Excel.run(async (context) => {
      context.workbook.worksheets.add("Baru").getRange("A1").values = [["ada"]];
      context.workbook.worksheets.getItem("Hilang").getRange("A1").values = [[1]];
      await context.sync();
    }).catch(() => undefined);
    expect(excel.model.sheetNamed("Baru")?.cell(0, 0).value).toBe("ada");
  });

  test("count round trips and cells (Excel.run itself adds one, to let go of its ranges)", async () => {
    const { window, excel } = openExcel(pendidikan);
    const context = new window.Excel.RequestContext();
    const range = context.workbook.worksheets.getItem("Kabid SMP").getRange("A1:C2").load("values");
    await context.sync();
    expect(range.values).toHaveLength(2);
    expect(excel.stats).toMatchObject({ roundTrips: 1, cellsRead: 6 });
  });
});

describe("what a person does reaches the add-in as events", () => {
  const nextEvents = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

  test("typing into a cell fires onChanged, until the handler is removed", async () => {
    const { window, excel } = openExcel(pendidikan);
    const seen: string[] = [];
    const handler = await window.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    const sheet = excel.model.sheetNamed("Kabid SMP");
    if (!sheet) throw new Error("no sheet");
    excel.model.type(sheet, 1, 2, "75,5");
    await nextEvents();
    await window.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    excel.model.type(sheet, 1, 2, "76");
    await nextEvents();
    expect(seen).toEqual(["C2"]);
    expect(sheet.cell(1, 2).value).toBe(76);
    expect(excel.events.count("DataChanged")).toBe(0);
  });
});

describe("a profile is an Excel with its requirement sets", () => {
  test.each([
    ["2021", "1.14", true],
    ["2021", "1.17", false],
    ["365", "1.17", true],
  ] as const)("%s and ExcelApi %s: %s", async (profile, version, expected) => {
    const { window } = openExcel(pendidikan, { profile });
    const { host } = await window.Office.onReady();
    expect(host).toBe("Excel");
    expect(window.Office.context.requirements.isSetSupported("ExcelApi", version)).toBe(expected);
  });
});
