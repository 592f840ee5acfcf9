/** Files that we write: new workbooks, and sheets put into somebody's own. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { katalog } from "../../src/catalogue";
import type { Edit } from "../../src/core/edits";
import { readWorkbook } from "../../src/core/layout";
import { tahunAwal, templateEdits } from "../../src/core/templates";
import { openWorkbookFile, spliceSheets, writeNewWorkbook } from "../../src/file";
import { faults } from "./soundness";

const templat = katalog.find(({ id }) => id === "sampang-kabid-perdagangan");
const edits = (lembar: string): Edit[] => {
  if (!templat) throw new Error("the template is gone");
  const opsi = {
    susunan: "baku",
    tahun: tahunAwal(templat, 2026),
    realisasi: "bulanan",
    uraian: true,
  } as const;
  return templateEdits(templat, opsi, { lembar, baru: true, row: 0, col: 0 });
};
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

async function blokOf(bytes: Uint8Array): Promise<string[]> {
  const opened = await openWorkbookFile(bytes);
  if (opened.status !== "terbaca") throw new Error(opened.kode);
  return readWorkbook(opened.data).flatMap(({ nama, blok }) => blok.map((b) => `${nama}: ${b.baris.length}`));
}

test("a new workbook from a template reads back, prints on Folio with its header repeated, and is sound", async () => {
  const bytes = await writeNewWorkbook(edits("Kabid Perdagangan"));
  expect(await blokOf(bytes)).toEqual(["Kabid Perdagangan: 5"]);
  expect(faults(bytes)).toEqual([]);
  const parts = unzipSync(bytes);
  expect(text(parts["xl/worksheets/sheet1.xml"])).toMatch(
    /<pageSetup[^>]*paperSize="14"[^>]*orientation="landscape"/,
  );
  expect(text(parts["xl/workbook.xml"])).toContain("_xlnm.Print_Titles");
  expect(text(parts["xl/workbook.xml"])).toMatch(/'Kabid Perdagangan'!\$\d+:\$\d+/);
});

test("rows to be folded keep their height, under the row above them, and Excel is told how deep they go", async () => {
  const lembar = "Realisasi";
  const bytes = await writeNewWorkbook([
    { kind: "addSheet", lembar },
    {
      kind: "write",
      lembar,
      row: 0,
      col: 0,
      contents: [["Jabatan"], ["Indikator"], ["Komponen"]],
      before: null,
    },
    { kind: "group", lembar, from: 1, to: 2 },
    { kind: "group", lembar, from: 2, to: 2 },
    { kind: "rowHeight", lembar, from: 2, to: 2, points: 32 },
  ]);
  expect(faults(bytes)).toEqual([]);
  const xml = text(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);
  expect(xml).toContain('<outlinePr summaryBelow="0"');
  expect(xml).toMatch(/<sheetFormatPr[^>]*outlineLevelRow="2"/);
  expect(xml).toMatch(/<row r="2"[^>]*outlineLevel="1"/);
  expect(xml).toMatch(/<row r="3"[^>]*ht="32"[^>]*outlineLevel="2"/);
});

describe.each(["sampang", "lampung-barat", "purwakarta"])("sheets put into %s", (nama) => {
  const original = new Uint8Array(readFileSync(`test/corpus/${nama}.xlsx`));

  test("leave every other part as it was, byte for byte, and the package sound", async () => {
    const bytes = await spliceSheets(original, edits("Templat baru"));
    expect(bytes).not.toBeNull();
    if (!bytes) return;
    expect(faults(bytes)).toEqual([]);
    const [before, after] = [unzipSync(original), unzipSync(bytes)];
    const touched = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
    for (const [path, part] of Object.entries(before)) {
      if (!touched.includes(path))
        expect([path, Buffer.compare(part, after[path] ?? new Uint8Array())]).toEqual([path, 0]);
    }
    expect(await blokOf(bytes)).toEqual([...(await blokOf(original)), "Templat baru: 5"]);
  });

  test("a second time the sheet is replaced, not doubled", async () => {
    const once = await spliceSheets(original, edits("Templat baru"));
    const twice = once && (await spliceSheets(once, edits("Templat baru")));
    expect(twice).not.toBeNull();
    if (!twice) return;
    expect(faults(twice)).toEqual([]);
    expect((await blokOf(twice)).filter((b) => b.startsWith("Templat baru"))).toEqual(["Templat baru: 5"]);
  });
});

test("LibreOffice opens what was spliced, and finds the new sheet's header", async () => {
  const bytes = await spliceSheets(
    new Uint8Array(readFileSync("test/corpus/sampang.xlsx")),
    edits("Templat baru"),
  );
  const folder = mkdtempSync(join(tmpdir(), "iki-"));
  try {
    writeFileSync(join(folder, "a.xlsx"), bytes ?? new Uint8Array());
    const soffice = process.env["IKI_SOFFICE"] ?? "soffice";
    execFileSync(
      soffice,
      [
        `-env:UserInstallation=file://${folder}/profil`,
        "--headless",
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
        "--outdir",
        folder,
        join(folder, "a.xlsx"),
      ],
      { stdio: "ignore" },
    );
    expect(readFileSync(join(folder, "a-Templat baru.csv"), "utf8")).toContain("FORMULASI PENGHITUNGAN");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
