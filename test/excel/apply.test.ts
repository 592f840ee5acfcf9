import { applyEdits } from "../../src/excel";
import { cell, fn, formula, op, type Edit } from "../../src/core/edits";
import { useGlobally } from "../../simulator/host/node";
import type { SimulatedExcel } from "../../simulator/host";
import { openExcel, type Sheets } from "../simulator/host/workbook";

function open(sheets: Sheets): SimulatedExcel {
  const { excel, window } = openExcel(sheets);
  useGlobally(window);
  return excel;
}

/** Everything that a person could notice, for "it is as it was before". */
function looksOf(excel: SimulatedExcel): unknown {
  return JSON.parse(
    JSON.stringify({
      sheets: excel.model.sheets.map((s) => ({
        name: s.name,
        cells: [...s.cells()].map(({ row, col, cell: c }) => [row, col, c]).sort(),
        validations: s.validations,
        rules: s.conditionalFormats,
        charts: s.charts,
        freeze: s.freeze,
        widths: [0, 1, 2, 3].map((col) => s.columnWidth(col)),
      })),
      names: excel.model.names,
    }),
  ) as unknown;
}

const iki: Sheets = {
  IKI: [
    ["Indikator", "Target", "Realisasi"],
    ["Persentase guru bersertifikat", "80 Persen", null],
  ],
};

const area = { row: 1, col: 2, row2: 1, col2: 2 };
const fix: Edit = { kind: "write", lembar: "IKI", row: 1, col: 1, contents: [[80]], before: [["80 Persen"]] };

const realisasi: Edit[] = [
  { kind: "addSheet", lembar: "Realisasi 2026", gridlines: false },
  {
    kind: "write",
    lembar: "Realisasi 2026",
    row: 0,
    col: 0,
    before: null,
    contents: [
      ["Indikator", "Jan", "Capaian"],
      [
        { formula: formula(cell(1, 0, "IKI")), nilai: "Persentase guru bersertifikat" },
        null,
        {
          formula: formula(fn("IF", op(cell(1, 1), "=", ""), "", op(cell(1, 1), "/", 80))),
          nilai: "",
        },
      ],
    ],
  },
  {
    kind: "style",
    lembar: "Realisasi 2026",
    rentang: { row: 1, col: 1, row2: 1, col2: 1 },
    look: { named: "Input" },
  },
  {
    kind: "style",
    lembar: "Realisasi 2026",
    rentang: { row: 0, col: 0, row2: 0, col2: 2 },
    look: {
      bold: true,
      fill: "#E2EFDA",
      wrap: true,
      horizontal: "Center",
      borders: { line: "thin", color: "#808080" },
    },
  },
  {
    kind: "validation",
    lembar: "Realisasi 2026",
    rentang: { row: 1, col: 1, row2: 1, col2: 1 },
    rule: { type: "decimal", comparison: "greaterThanOrEqual", formula1: 0 },
    alert: { title: "Realisasi", text: "Isi dengan angka.", level: "stop" },
  },
  {
    kind: "conditionalFormat",
    lembar: "Realisasi 2026",
    rentang: { row: 1, col: 2, row2: 1, col2: 2 },
    rule: { type: "cellValue", comparison: "lessThan", formula1: 0.5 },
    look: { fill: "#FFC7CE" },
  },
  { kind: "columnWidth", lembar: "Realisasi 2026", from: 0, to: 0, points: 200 },
  { kind: "freeze", lembar: "Realisasi 2026", rows: 1, columns: 1 },
  { kind: "name", nama: "IKI_realisasi", acuan: "='Realisasi 2026'!$A$1", before: null, visible: false },
  {
    kind: "chart",
    lembar: "Realisasi 2026",
    nama: "IKI capaian",
    type: "BarClustered",
    source: { lembar: "Realisasi 2026", rentang: { row: 0, col: 0, row2: 1, col2: 2 } },
    seriesBy: "Columns",
    title: "Capaian",
    at: { row: 4, col: 0, row2: 15, col2: 3 },
    legend: false,
    valueAxis: { min: 0, numberFormat: "0%" },
    series: [{ color: "#217346" }, { line: true, color: "#C00000" }],
  },
  {
    kind: "print",
    lembar: "Realisasi 2026",
    orientation: "Landscape",
    paper: "Folio",
    area: null,
    titleRows: { from: 0, to: 0 },
    pagesWide: 1,
    footer: "Halaman &P dari &N",
  },
];

describe("applyEdits", () => {
  test("builds a sheet of everything that we write, in two round trips", async () => {
    const excel = open(iki);
    expect(await applyEdits(realisasi)).toMatchObject({ status: "diterapkan" });
    expect(excel.stats.roundTrips).toBe(2);
    const sheet = excel.model.sheetNamed("Realisasi 2026");
    expect(sheet?.cell(1, 0).formula).toBe("=IKI!A2");
    expect(sheet?.cell(1, 2).formula).toBe('=IF((B2=""),"",(B2/80))');
    expect(sheet?.cell(1, 1).style.fill).toBe("#FFCC99");
    expect(sheet?.validations).toMatchObject([
      { rule: { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } } },
    ]);
    expect(sheet?.conditionalFormats).toMatchObject([{ type: "CellValue", fill: "#FFC7CE" }]);
    expect(sheet?.freeze).toEqual({ rows: 1, columns: 1 });
    expect(sheet?.charts).toMatchObject([
      { name: "IKI capaian", title: "Capaian", properties: { "Series.1.ChartType": "Line" } },
    ]);
    expect(sheet?.pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "Folio",
      printTitleRows: "$1:$1",
    });
    expect(excel.model.names).toMatchObject([{ name: "IKI_realisasi", visible: false }]);
  });

  test("what was applied to the planner's sheet is taken back without a trace", async () => {
    const excel = open(iki);
    const [sheet] = excel.model.sheets;
    if (!sheet) throw new Error("a sheet is open");
    excel.model.write(sheet, [{ row: 1, col: 2, style: { fill: "#DDEBF7", italic: true } }], "user");
    const before = looksOf(excel);
    const edits: Edit[] = [
      fix,
      { kind: "numberFormat", lembar: "IKI", rentang: area, format: "0.00%" },
      {
        kind: "style",
        lembar: "IKI",
        rentang: { ...area, col: 1 },
        look: { fill: "#FFEB9C", bold: true, borders: { line: "medium", color: "#FF0000" } },
      },
      { kind: "validation", lembar: "IKI", rentang: area, rule: { type: "list", source: ["Ada", "Tidak"] } },
      {
        kind: "conditionalFormat",
        lembar: "IKI",
        rentang: area,
        rule: { type: "formula", formula: formula(op(cell(1, 2), "<", 50)) },
        look: { fontColor: "#9C0006" },
      },
      { kind: "columnWidth", lembar: "IKI", from: 1, to: 2, points: 90 },
      ...realisasi,
    ];
    const applied = await applyEdits(edits);
    if (applied.status !== "diterapkan") throw new Error(JSON.stringify(applied));
    expect(looksOf(excel)).not.toEqual(before);
    expect(await applyEdits(applied.balik)).toMatchObject({ status: "diterapkan" });
    expect(looksOf(excel)).toEqual(before);
  });

  test("text that Excel would turn into a date, a number or a formula stays text, and its format comes back", async () => {
    const excel = open({ IKI: [["a", "b", "c", "d"]] });
    const before = looksOf(excel);
    const texts = ["7-8", "1.500", "=A/B", "15 Dokumen"];
    const applied = await applyEdits([
      { kind: "write", lembar: "IKI", row: 0, col: 0, contents: [texts], before: [["a", "b", "c", "d"]] },
    ]);
    const sheet = excel.model.sheets[0];
    expect(texts.map((_, col) => sheet?.cell(0, col).value)).toEqual(texts);
    expect(sheet?.cell(0, 3).style.numberFormat).toBe("General");
    if (applied.status === "diterapkan") await applyEdits(applied.balik);
    expect(looksOf(excel)).toEqual(before);
  });

  describe("writes nothing", () => {
    test("where a colleague changed the cell since it was read", async () => {
      const excel = open(iki);
      excel.faults.before(1, (model) => {
        const sheet = model.sheetNamed("IKI");
        if (sheet) model.write(sheet, [{ row: 1, col: 1, value: "85 Persen" }], "remote");
      });
      expect(await applyEdits([...realisasi, fix])).toMatchObject({
        status: "berubah",
        di: [{ lembar: "IKI", alamat: "B2" }],
        pesan: { kunci: "excel.berubah", isi: { sel: "IKI!B2" } },
      });
      expect(excel.model.sheets.map((s) => s.name)).toEqual(["IKI"]);
    });

    test("over a formula where a value was planned on", async () => {
      open({ IKI: [["a"], [null, "=1+1"]] });
      const edit: Edit = { kind: "write", lembar: "IKI", row: 1, col: 1, contents: [[3]], before: [[2]] };
      expect(await applyEdits([edit])).toMatchObject({ status: "berubah" });
    });

    test("where the sheet to be added is there already, or the one to be changed is not", async () => {
      open({ ...iki, "realisasi 2026": [["punya orang"]] });
      expect(await applyEdits(realisasi)).toMatchObject({ pesan: { kunci: "excel.lembarSudahAda" } });
      expect(await applyEdits([{ ...fix, lembar: "Hilang" }])).toMatchObject({
        pesan: { kunci: "excel.lembarHilang" },
      });
    });

    test("while a cell is being edited", async () => {
      const excel = open(iki);
      excel.faults.cellEditMode = true;
      expect(await applyEdits([fix])).toMatchObject({
        status: "gagal",
        galat: { kode: "modeEdit" },
        dipulihkan: true,
      });
    });
  });

  test("on a protected sheet the rest of the list is taken back, and the protection stays", async () => {
    const excel = open(iki);
    const [sheet] = excel.model.sheets;
    if (sheet) sheet.protection = { password: null };
    const before = looksOf(excel);
    const hasil = await applyEdits([...realisasi, fix]);
    expect(hasil).toMatchObject({ status: "gagal", galat: { kode: "terlindungi" } });
    expect(looksOf(excel)).toEqual(before);
    expect(sheet?.protection).not.toBeNull();
  });

  test.each(["Formulas", "Add", "SetPosition", "Rule"])(
    "a failure at %s half-way leaves no trace",
    async (member) => {
      const excel = open(iki);
      const before = looksOf(excel);
      excel.faults.failing = { member, code: "GeneralException", message: "There was an internal error." };
      expect(await applyEdits([fix, ...realisasi])).toMatchObject({ status: "gagal", dipulihkan: true });
      expect(looksOf(excel)).toEqual(before);
    },
  );
});
