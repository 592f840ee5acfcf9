import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, SheetGrid, WorkbookData } from "../../src/core/sheet/grid";
import { formulaAt, valueAt } from "../../src/core/sheet/grid";
import { openWorkbookFile } from "../../src/file";
import { LibreOffice } from "./libreoffice";
import { workbookFile } from "./packages";

// A start of LibreOffice takes seconds on a busy machine.
jest.setTimeout(120_000);
const libreOffice = new LibreOffice();
afterAll(() => libreOffice.close());

async function open(bytes: Uint8Array): Promise<WorkbookData> {
  const hasil = await openWorkbookFile(bytes);
  if (hasil.status === "galat") throw new Error(hasil.kode);
  return hasil.data;
}

/** LibreOffice writes 15 digits, Excel 17: compared to ten. */
const rounded = (value: CellValue): CellValue =>
  typeof value === "number" ? Number(value.toPrecision(10)) : value;

/** As LibreOffice writes a raw value to csv. */
function shown(value: CellValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(rounded(value));
}

/** A raw number of LibreOffice's csv as {@link shown} writes it: percent cells keep their sign there. */
function numberText(text: string): string {
  const m = /^(-?\d+(?:\.\d+)?(?:E-?\d+)?)(%?)$/.exec(text);
  return m ? shown(Number(m[1]) / (m[2] === "%" ? 100 : 1)) : text;
}

const corpus = Object.fromEntries(
  ["sampang", "kapuas-hulu"].map((name) => [
    `${name}.xlsx`,
    readFileSync(join(__dirname, `../corpus/${name}.xlsx`)),
  ]),
);

test("the workbooks hold the values that LibreOffice finds in them", async () => {
  const theirs = libreOffice.sheetsOf(corpus);
  const ours = new Map<string, string[][]>();
  for (const [name, bytes] of Object.entries(corpus)) {
    for (const sheet of (await open(bytes)).sheets) {
      const key = `${name.replace(".xlsx", "")}-${sheet.nama}`;
      const rows = theirs.get(key) ?? [];
      ours.set(
        key,
        rows.map((row, r) => row.map((_, c) => numberText(shown(valueAt(sheet, r, c))))),
      );
    }
  }
  expect(ours.size).toBe(8);
  expect(ours).toEqual(
    new Map([...theirs].map(([key, rows]) => [key, rows.map((row) => row.map(numberText))])),
  );
});

test("the workbooks read the same when LibreOffice has saved them as ods, and these as xlsx", async () => {
  const again = libreOffice.convert("xlsx", Object.fromEntries(libreOffice.convert("ods", corpus)));
  const told = ({ sheets }: WorkbookData) =>
    sheets.map(({ nama, firstRow, firstCol, values, merges }) => ({
      nama,
      firstRow,
      firstCol,
      values: values.map((row) => row.map(rounded)),
      merges: new Set(merges?.map((m) => JSON.stringify(m))),
    }));
  expect(again.size).toBe(2);
  for (const [name, bytes] of again) {
    expect(told(await open(bytes))).toEqual(told(await open(corpus[name] ?? new Uint8Array())));
  }
});

test("formulas of a shared range are the ones that LibreOffice makes of them", async () => {
  const formulas = [
    "A1+$B$1*C$1/$D1",
    "SUM($A1:B2)+SUM(A:$C)",
    "IF(A1=\"B2\",&quot;A1&quot;,'TW 1'!A1)",
    "LOG10(A1)+ROUND('TW 1'!$A1,2)",
  ];
  const isi = Array.from({ length: 5 }, (_, r) => {
    const cells = formulas.map((f, c) => {
      const at = String.fromCharCode(70 + c);
      const text = r === 0 ? ` ref="${at}1:${at}5">${f}</f>` : "/>";
      return `<c r="${at}${r + 1}"><f t="shared" si="${c}"${text}<v>0</v></c>`;
    });
    return `<row r="${r + 1}"><c r="A${r + 1}"><v>${r + 1}</v></c>${cells.join("")}</row>`;
  });
  const file = workbookFile({
    lembar: [
      { nama: "IKI", isi: `<sheetData>${isi.join("")}</sheetData>` },
      { nama: "TW 1", isi: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
    ],
  });
  const again = libreOffice.convert("xlsx", { "buku.xlsx": file }).get("buku.xlsx");
  if (!again) throw new Error("no file");
  const [ours] = (await open(file)).sheets;
  const [theirs] = (await open(again)).sheets;
  if (!ours || !theirs) throw new Error("no sheet");
  const column = (sheet: SheetGrid) =>
    Array.from({ length: 20 }, (_, i) => formulaAt(sheet, i % 5, 5 + Math.floor(i / 5)));
  const plain = (list: (string | null)[]) =>
    list.map((f) => f?.replace(/'TW 1'/g, "TW1").replace(/\$'TW/g, "TW"));
  expect(plain(column(ours))).toEqual(plain(column(theirs)));
  expect(formulaAt(ours, 4, 5)).toBe("=A5+$B$1*C$1/$D5");
});
