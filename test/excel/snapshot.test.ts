import { takeSnapshot } from "../../src/excel";
import { useGlobally } from "../../simulator/host/node";
import { openExcel, type Sheets } from "../simulator/host/workbook";

function open(sheets: Sheets): ReturnType<typeof openExcel>["excel"] {
  const { excel, window } = openExcel(sheets);
  useGlobally(window);
  return excel;
}

const header = ["Indikator", "Target", "Realisasi"];

describe("takeSnapshot", () => {
  test("brings values, formulas and formats of the visible sheets, as they lie", async () => {
    const excel = open({ IKI: [header, ["Persentase", 80, "=B2*0.9"]], Arsip: [["lama"]] });
    const [iki, arsip] = excel.model.sheets;
    if (!iki || !arsip) throw new Error("two sheets are open");
    excel.model.setVisibility(arsip, "Hidden");
    excel.model.write(iki, [{ row: 1, col: 1, style: { numberFormat: "0%" } }], "user");
    excel.model.names.push({
      name: "IKI_lembar",
      formula: "=IKI!$A$1",
      comment: "",
      visible: true,
      sheet: null,
    });
    const hasil = await takeSnapshot();
    expect(hasil).toMatchObject({
      status: "terbaca",
      dilewati: [],
      buku: {
        names: [{ nama: "IKI_lembar", acuan: "=IKI!$A$1" }],
        sheets: [
          {
            nama: "IKI",
            firstRow: 0,
            firstCol: 0,
            formulas: [
              [null, null, null],
              [null, null, "=B2*0.9"],
            ],
            formats: [
              ["General", "General", "General"],
              ["General", "0%", "General"],
            ],
            merges: null,
          },
        ],
      },
    });
  });

  test.each([1, 5, 40])("takes two round trips for %i sheets", async (count) => {
    const sheets = Object.fromEntries(Array.from({ length: count }, (_, i) => [`L${i}`, [header]]));
    const excel = open(sheets);
    const hasil = await takeSnapshot();
    expect(hasil.status === "terbaca" && hasil.buku.sheets.length).toBe(count);
    expect(excel.stats.roundTrips).toBe(2);
  });

  test("an empty sheet is a sheet without cells", async () => {
    open({ Kosong: [] });
    expect(await takeSnapshot()).toMatchObject({ buku: { sheets: [{ nama: "Kosong", values: [] }] } });
  });

  test("a table that begins elsewhere keeps its place", async () => {
    open({
      IKI: [
        [null, null],
        [null, null],
        [null, "x"],
      ],
    });
    expect(await takeSnapshot()).toMatchObject({
      buku: { sheets: [{ firstRow: 2, firstCol: 1, values: [["x"]] }] },
    });
  });

  test("text that begins with = under the text format is no formula", async () => {
    const excel = open({ IKI: [["x"]] });
    const [sheet] = excel.model.sheets;
    if (sheet)
      excel.model.write(sheet, [{ row: 0, col: 0, value: "=A/B", style: { numberFormat: "@" } }], "user");
    expect(await takeSnapshot()).toMatchObject({
      buku: { sheets: [{ values: [["=A/B"]], formulas: null }] },
    });
  });

  describe("what is too large", () => {
    const tall = Array.from({ length: 600 }, (_, i) => [i, `Indikator ${i}`, i / 2]);

    test("null instead of values: the sheet is read in bands, the others are not read twice", async () => {
      const excel = open({ Besar: tall, Kecil: [["a"]] });
      excel.faults.maxCellsPerRead = 500;
      const hasil = await takeSnapshot();
      expect(hasil).toMatchObject({
        status: "terbaca",
        dilewati: [],
        buku: { sheets: [{ values: tall }, { nama: "Kecil" }] },
      });
    });

    test("an answer above the limit: sizes first, then bands", async () => {
      const excel = open({ Satu: tall, Dua: tall });
      excel.faults.maxResponseBytes = 20_000;
      const hasil = await takeSnapshot();
      expect(hasil).toMatchObject({
        status: "terbaca",
        dilewati: [],
        buku: { sheets: [{ values: tall }, { values: tall }] },
      });
    });

    test("a single row too large: the sheet is passed over by name, the others are there", async () => {
      const excel = open({ Lebar: [["x".repeat(30), "y", "z"]], Kecil: [["a"]] });
      excel.faults.maxCellsPerRead = 2;
      const hasil = await takeSnapshot();
      expect(hasil).toMatchObject({
        status: "terbaca",
        dilewati: [
          { nama: "Lebar", alasan: { kunci: "excel.lembarTerlaluBesar", isi: { lembar: "Lebar" } } },
        ],
        buku: { sheets: [{ nama: "Kecil" }] },
      });
    });
  });

  test("a cell being edited is told, not thrown", async () => {
    const excel = open({ IKI: [["a"]] });
    excel.faults.cellEditMode = true;
    expect(await takeSnapshot()).toMatchObject({ status: "gagal", galat: { kode: "modeEdit" } });
  });

  test("a sheet deleted by a colleague in between is as good as empty", async () => {
    const excel = open({ IKI: [["a"]], Hapus: [["b"]] });
    excel.faults.before(2, (model) => {
      const sheet = model.sheetNamed("Hapus");
      if (sheet) model.deleteSheet(sheet, "remote");
    });
    expect(await takeSnapshot()).toMatchObject({
      status: "terbaca",
      buku: { sheets: [{ nama: "IKI" }, { values: [] }] },
    });
  });
});
