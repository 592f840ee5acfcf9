/** The same file, read from its bytes and through Excel's own classes, is the same workbook to the core. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hitungBuku } from "../../src/core/hitung";
import { readWorkbook } from "../../src/core/layout";
import { formulaAt, valueAt, type SheetGrid, type WorkbookData } from "../../src/core/sheet/grid";
import { loadEngineInNode } from "../../src/calc/node";
import { takeSnapshot } from "../../src/excel";
import { openWorkbookFile } from "../../src/file";
import { createSimulatedExcel } from "../../simulator/host";
import { openFile } from "../../simulator/host/file";
import { connectNode, useGlobally } from "../../simulator/host/node";
import { workbookFile } from "../file/packages";

// Whole documents on a busy machine.
jest.setTimeout(60_000);

const corpus = (name: string) => readFileSync(join(__dirname, "../corpus", name));
const hariIni = "2026-11-22";

const rows = [
  '<c r="B2" t="inlineStr"><is><t>Jabatan : Sekretaris</t></is></c>',
  '<c r="B3" t="inlineStr"><is><t>Indikator</t></is></c><c r="C3" s="1"><v>46023</v></c>',
  '<c r="B4"><f t="shared" ref="B4:B5" si="0">C4*2</f><v>1.5</v></c><c r="C4" s="2"><v>0.75</v></c><c r="D4" t="b"><v>1</v></c>',
  '<c r="B5"><f t="shared" si="0"/><v>3</v></c><c r="C5"><v>1.5</v></c><c r="D5" t="str"><f>IF(C5&gt;2,C5,"")</f><v></v></c>',
  '<c r="C6" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
];
const crafted = workbookFile({
  format: ["mmm-yy", "0.00%"],
  lembar: [
    {
      nama: "IKI",
      isi: `<sheetData>${rows.map((r, i) => `<row r="${i + 2}">${r}</row>`).join("")}</sheetData>`,
    },
    { nama: "Grafik", isi: "", bagan: true },
    { nama: "Bantu", isi: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', state: "hidden" },
  ],
});

async function fromFile(bytes: Uint8Array): Promise<WorkbookData> {
  const hasil = await openWorkbookFile(bytes);
  if (hasil.status === "galat") throw new Error(hasil.kode);
  return hasil.data;
}

async function fromExcel(bytes: Uint8Array): Promise<WorkbookData> {
  await loadEngineInNode();
  const opened = await openFile(bytes);
  if (opened.status === "galat") throw new Error(opened.pesan.kunci);
  useGlobally(connectNode(createSimulatedExcel({ workbook: opened.workbook })));
  const snapshot = await takeSnapshot();
  if (snapshot.status === "gagal") throw new Error(snapshot.galat.kode);
  return snapshot.buku;
}

/** Everything that a cell tells the core, by its place: grids may be cut differently. */
function cells(sheet: SheetGrid): Map<string, unknown[]> {
  const told = new Map<string, unknown[]>();
  sheet.values.forEach((row, r) =>
    row.forEach((_, c) => {
      const [y, x] = [sheet.firstRow + r, sheet.firstCol + c];
      const [value, formula] = [valueAt(sheet, y, x), formulaAt(sheet, y, x)];
      const number = typeof value === "number" ? Number(value.toPrecision(12)) : value;
      if (value !== null || formula !== null)
        told.set(`${y},${x}`, [number, formula, sheet.formats?.[r]?.[c] ?? "General"]);
    }),
  );
  return told;
}

describe.each([
  ["sampang.xlsx", () => corpus("sampang.xlsx")],
  ["kapuas-hulu.xlsx", () => corpus("kapuas-hulu.xlsx")],
  ["a workbook of dates, errors, shared formulas and hidden sheets", () => crafted],
])("%s", (_, bytes) => {
  test("every cell tells the same", async () => {
    const [file, excel] = [await fromFile(bytes()), await fromExcel(bytes())];
    expect(excel.sheets.map(({ nama }) => nama)).toEqual(file.sheets.map(({ nama }) => nama));
    // Excel names no chart sheet among its worksheets.
    expect(file.namaLain).toEqual(expect.arrayContaining(excel.namaLain ?? []));
    file.sheets.forEach((sheet, i) => {
      expect(cells(excel.sheets[i] ?? sheet)).toEqual(cells(sheet));
    });
  });

  test("reading and evaluation are the same", async () => {
    const [file, excel] = [await fromFile(bytes()), await fromExcel(bytes())];
    const read = readWorkbook(file);
    expect(readWorkbook(excel)).toEqual(read);
    expect(hitungBuku(excel, readWorkbook(excel), { hariIni })).toEqual(hitungBuku(file, read, { hariIni }));
  });
});
