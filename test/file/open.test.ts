import type { SheetGrid, WorkbookData } from "../../src/core/sheet/grid";
import { formatAt, formulaAt, valueAt } from "../../src/core/sheet/grid";
import { displayText } from "../../src/core/sheet/display-text";
import { openWorkbookFile } from "../../src/file";
import { workbookFile, workbookParts, zip, type BukuMentah } from "./packages";

async function opened(buku: BukuMentah): Promise<WorkbookData> {
  const hasil = await openWorkbookFile(workbookFile(buku));
  if (hasil.status === "galat") throw new Error(hasil.kode);
  return hasil.data;
}

async function sheetOf(isi: string, rest: Partial<BukuMentah> = {}): Promise<SheetGrid> {
  const { sheets } = await opened({ lembar: [{ nama: "Lembar1", isi }], ...rest });
  const [sheet] = sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const row = (r: number, cells: string) => `<row r="${r}">${cells}</row>`;
const data = (...rows: string[]) => `<sheetData>${rows.join("")}</sheetData>`;

test("values are what Excel holds: texts joined from their runs, numbers, booleans, errors as their text", async () => {
  const sheet = await sheetOf(
    data(
      row(
        2,
        `<c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><t>Baris 1&#10;baris 2</t></is></c>` +
          `<c r="E2"><v>0.1</v></c><c r="F2" t="b"><v>1</v></c><c r="G2" t="e"><v>#REF!</v></c>`,
      ),
    ),
    {
      teks:
        "<si><r><t>Persentase </t></r><r><rPr><b/></rPr><t>koperasi &amp; UMKM</t></r></si>" +
        '<si><t xml:space="preserve"> _x0041_ ≥ 90%</t></si>',
    },
  );
  expect([sheet.firstRow, sheet.firstCol]).toEqual([1, 1]);
  expect(sheet.values).toEqual([
    ["Persentase koperasi & UMKM", " A ≥ 90%", "Baris 1\nbaris 2", 0.1, true, "#REF!"],
  ]);
});

test("a formula of a shared range is told for each of its cells", async () => {
  const sheet = await sheetOf(
    data(
      row(
        1,
        `<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><f t="shared" ref="C1:C3" si="0">A1+B$1</f><v>3</v></c>`,
      ),
      row(2, `<c r="A2"><v>3</v></c><c r="C2"><f t="shared" si="0"/><v>5</v></c>`),
      row(3, `<c r="A3"><v>4</v></c><c r="C3"><f t="shared" si="0"></f><v>6</v></c>`),
    ),
  );
  expect(sheet.formulas?.map((r) => r[2])).toEqual(["=A1+B$1", "=A2+B$1", "=A3+B$1"]);
  expect(sheet.values.map((r) => r[2])).toEqual([3, 5, 6]);
});

test("dates are the serial numbers that are stored, to the last digit", async () => {
  const sheet = await sheetOf(
    data(row(1, `<c r="A1" s="1"><v>46082.123456789</v></c><c r="B1" s="1"><v>-1</v></c>`)),
    {
      format: ["d mmmm yyyy"],
    },
  );
  expect(sheet.values).toEqual([[46082.123456789, -1]]);
  expect(formatAt(sheet, 0, 0)).toBe("d mmmm yyyy");
});

test("dates of a Strict workbook, stored as text, are serial numbers too; a text that looks like one stays", async () => {
  const sheet = await sheetOf(
    data(
      row(
        1,
        `<c r="A1" t="d"><v>2026-03-01T00:00:00</v></c><c r="B1" t="d"><v>2026-03-01T12:00:00</v></c>` +
          `<c r="C1" t="inlineStr"><is><t>2026-03-01</t></is></c>`,
      ),
    ),
  );
  expect(sheet.values).toEqual([[46082, 46082.5, "2026-03-01"]]);
});

test("the comma and currency formats that Excel knows by number alone are told", async () => {
  const parts = workbookParts({
    lembar: [{ nama: "IKI", isi: data(row(1, `<c r="A1" s="1"><v>1500000</v></c><c r="B1"><v>1</v></c>`)) }],
    format: ["0"],
  });
  parts["xl/styles.xml"] = (parts["xl/styles.xml"] ?? "").replace('xf numFmtId="200"', 'xf numFmtId="41"');
  const hasil = await openWorkbookFile(zip(parts));
  if (hasil.status === "galat") throw new Error(hasil.kode);
  const [sheet] = hasil.data.sheets;
  if (!sheet) throw new Error("no sheet");
  expect(displayText(valueAt(sheet, 0, 0), formatAt(sheet, 0, 0))).toBe("1.500.000");
  expect(formatAt(sheet, 0, 1)).toBe("General");
});

test("functions newer than 2007 have their plain name, as in Excel", async () => {
  const sheet = await sheetOf(
    data(row(1, `<c r="A1"><f>_xlfn.XLOOKUP(1,B:B,C:C)+_xlfn._xlws.SORT(D1)</f><v>1</v></c>`)),
  );
  expect(formulaAt(sheet, 0, 0)).toBe("=XLOOKUP(1,B:B,C:C)+SORT(D1)");
});

test("serial numbers of a workbook in the 1904 system are brought to 1900", async () => {
  const sheet = await sheetOf(data(row(1, `<c r="A1" s="1"><v>44620</v></c><c r="B1"><v>44620</v></c>`)), {
    format: ["yyyy-mm-dd"],
    date1904: true,
  });
  expect(sheet.values).toEqual([[46082, 44620]]);
});

test("a formula without a stored value is null beside its formula, one that shows nothing is an empty text", async () => {
  const sheet = await sheetOf(
    data(
      row(
        1,
        `<c r="A1"><f>1+1</f></c><c r="B1"><f>C1</f><v></v></c><c r="D1" t="str"><f>IF(1,"","")</f><v></v></c>`,
      ),
    ),
  );
  expect(sheet.values).toEqual([[null, null, null, ""]]);
  expect([0, 1, 3].map((col) => formulaAt(sheet, 0, col))).toEqual(["=1+1", "=C1", '=IF(1,"","")']);
});

test("cells without addresses follow each other", async () => {
  const sheet = await sheetOf(
    data(
      `<row><c><v>1</v></c><c><v>2</v></c></row><row><c><f t="shared" si="0" ref="A2:B2">A1*2</f><v>2</v></c><c><f t="shared" si="0"/><v>4</v></c></row>`,
    ),
  );
  expect(sheet.values).toEqual([
    [1, 2],
    [2, 4],
  ]);
  expect(sheet.formulas?.[1]).toEqual(["=A1*2", "=B1*2"]);
});

test("only visible worksheets are read: hidden ones and chart sheets are left out", async () => {
  const isi = data(row(1, `<c r="A1"><v>1</v></c>`));
  const { sheets } = await opened({
    lembar: [
      { nama: "Grafik", isi: "", bagan: true },
      { nama: "Sekretaris &amp; Kasubbag", isi },
      { nama: "Bantu", isi, state: "hidden" },
      { nama: "Rahasia", isi, state: "veryHidden" },
    ],
  });
  expect(sheets.map(({ nama }) => nama)).toEqual(["Sekretaris & Kasubbag"]);
});

test("merged areas and the workbook's own names are kept; names of one sheet and print areas are not", async () => {
  const { sheets, names } = await opened({
    lembar: [
      {
        nama: "Lembar1",
        isi:
          data(row(1, `<c r="A1"><v>1</v></c>`)) +
          '<mergeCells count="1"><mergeCell ref="A1:B3"/></mergeCells>',
      },
    ],
    nama:
      `<definedName name="_IKI_REALISASI_2026">'Realisasi 2026'!$A$1</definedName>` +
      `<definedName name="lokal" localSheetId="0">Lembar1!$A$1</definedName>` +
      `<definedName name="_xlnm.Print_Area" localSheetId="0">Lembar1!$A$1:$B$3</definedName>`,
  });
  expect(sheets[0]?.merges).toEqual([{ row: 0, col: 0, row2: 2, col2: 1 }]);
  expect(names).toEqual([{ nama: "_IKI_REALISASI_2026", acuan: "='Realisasi 2026'!$A$1" }]);
});

test("an empty sheet has no rows", async () => {
  const empty = await sheetOf("<sheetData/>");
  expect(empty.values).toEqual([]);
  expect(valueAt(empty, 0, 0)).toBeNull();
});

test("borders drawn to the sheet's last cell do not make it too large", async () => {
  const bordered = data(
    row(1, `<c r="A1"><v>1</v></c><c r="B1" s="1"/>`),
    row(1048576, `<c r="A1048576" s="1"></c><c r="XFD1048576" s="1"/>`),
  );
  const sheet = await sheetOf(bordered, { format: ["0.00"] });
  expect(sheet.values).toEqual([[1]]);
});

test("values strewn over the whole sheet are refused, not read in part", async () => {
  const isi = data(row(1, `<c r="A1"><v>1</v></c>`), row(1048576, `<c r="XFD1048576"><v>2</v></c>`));
  const hasil = await openWorkbookFile(workbookFile({ lembar: [{ nama: "Lembar1", isi }] }));
  expect(hasil).toMatchObject({ status: "galat", kode: "terlalu-besar" });
});
