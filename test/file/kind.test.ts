import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../src/file";
import { kindOfFile, type JenisBerkas } from "../../src/file/kind";
import { sentence } from "../../src/messages";
import { compoundFile, workbookFile, workbookParts, zip } from "./packages";

const text = (isi: string) => new TextEncoder().encode(isi);
const bytes = (...list: number[]) => Uint8Array.from(list);
const sampang = readFileSync(join(__dirname, "../corpus/sampang.xlsx"));
const kecil = { lembar: [{ nama: "Lembar1", isi: "<sheetData/>" }] };
const manyStreams = ["a", "b", "c", "d", "e", "f", "g", "h", "EncryptionInfo"];

function lockFile(nama: string): Uint8Array {
  const file = new Uint8Array(165).fill(0x20);
  file.set([nama.length, ...text(nama)]);
  for (let i = 55; i < 165; i += 2) file[i + 1] = 0;
  return file;
}

const cases: [string, JenisBerkas, Uint8Array][] = [
  ["a workbook", "xlsx", sampang],
  ["nothing at all", "kosong", bytes()],
  ["an encrypted workbook", "terenkripsi", compoundFile(["EncryptionInfo", "EncryptedPackage"])],
  ["an encrypted workbook with a directory of several sectors", "terenkripsi", compoundFile(manyStreams)],
  ["an xls", "xls", compoundFile(["Workbook"])],
  ["an xls of Excel 95", "xls", compoundFile(["Book"])],
  ["an xls of Excel 3, without a container", "xls", bytes(0x09, 0x02, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00)],
  ["a Word 97 document named .xlsx", "dokumen", compoundFile(["WordDocument", "1Table"])],
  ["a compound file cut inside its header", "rusak", compoundFile(["Workbook"]).subarray(0, 100)],
  ["an xlsb", "xlsb", zip({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x" })],
  [
    "an ods",
    "ods",
    zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
  ],
  ["an odt", "dokumen", zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" })],
  ["a docx", "dokumen", zip({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<x/>" })],
  ["a pptx", "presentasi", zip({ "[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<x/>" })],
  ["a Numbers document", "numbers", zip({ "Index/Document.iwa": "x", "preview.jpg": "x" })],
  ["a zip with workbooks in it", "arsip", zip({ "IKI 2026/sekretaris.xlsx": "x" })],
  ["a csv", "csv", text("No;Sasaran;Indikator\r\n1;Meningkatnya …;Persentase …\r\n")],
  ["a csv saved as Unicode text", "csv", bytes(0xff, 0xfe, 0x4e, 0, 0x6f, 0, 0x09, 0, 0x41, 0)],
  ["a web page that a portal named .xls", "html", text("<html><body><table><tr><td>IKI</td></tr></table>")],
  [
    "an XML spreadsheet of 2003",
    "xml2003",
    text('<?xml version="1.0"?><ss:Workbook xmlns:ss="urn:x"></ss:Workbook>'),
  ],
  ["a pdf", "pdf", text("%PDF-1.7\n")],
  ["rich text", "dokumen", text("{\\rtf1\\ansi IKI}")],
  ["a picture", "gambar", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ["the lock file beside an open workbook", "kunci-excel", lockFile("Bagian Organisasi")],
  ["plain prose", "tidak-dikenal", text("Keputusan Kepala Dinas")],
  ["bytes without meaning", "tidak-dikenal", bytes(1, 2, 3, 0, 0, 0)],
];

test.each(cases)("%s is %s", (_, kind, file) => {
  expect(kindOfFile(file)).toBe(kind);
});

test("a broken package is told as broken, wherever it was cut", () => {
  for (const part of [0.1, 0.5, 0.9, 0.999]) {
    expect(kindOfFile(sampang.subarray(0, Math.floor(sampang.length * part)))).toBe("rusak");
  }
});

test("a package that would unpack to more than a gigabyte is not unpacked", () => {
  const file = workbookFile(kecil).slice();
  const view = new DataView(file.buffer);
  // The declared size of the first part in the table of contents: ISO/IEC 21320, 4.3.12.
  for (let at = 0; at < file.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, 0xf0000000, true);
      break;
    }
  }
  expect(kindOfFile(file)).toBe("terlalu-besar");
});

test("each kind that can't be read is answered with one sentence that says what to do", async () => {
  const said = new Set<string>();
  for (const [, kind, file] of cases.filter(([, kind]) => kind !== "xlsx")) {
    const hasil = await openWorkbookFile(file);
    if (hasil.status !== "galat") throw new Error(`${kind} was read`);
    expect(hasil.kode).toBe(kind);
    expect(sentence(hasil.pesan, "id")).toMatch(/[;,] .+\.$/);
    said.add(sentence(hasil.pesan, "en"));
  }
  expect(said.size).toBe(new Set(cases.map(([, kind]) => kind)).size - 1);
});

describe("a package that is broken inside", () => {
  const broken: [string, (parts: Record<string, string>) => Record<string, string>][] = [
    ["the workbook part is missing", ({ "xl/workbook.xml": _, ...rest }) => rest],
    ["the relations are missing", ({ "xl/_rels/workbook.xml.rels": _, ...rest }) => rest],
    ["a sheet's part is missing", ({ "xl/worksheets/sheet1.xml": _, ...rest }) => rest],
    [
      "a sheet's XML stops in the middle",
      (p) => ({ ...p, "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1"><c r="A1' }),
    ],
    ["the shared texts are no XML", (p) => ({ ...p, "xl/sharedStrings.xml": "bukan xml" })],
  ];
  test.each(broken)("%s", async (_, change) => {
    expect(await openWorkbookFile(zip(change(workbookParts(kecil))))).toMatchObject({
      status: "galat",
      kode: "rusak",
    });
  });

  test("a part's bytes were changed on the way", async () => {
    const file = Uint8Array.from(sampang);
    file.fill(0x55, 2000, 2600);
    expect(await openWorkbookFile(file)).toMatchObject({ status: "galat", kode: "rusak" });
  });
});
