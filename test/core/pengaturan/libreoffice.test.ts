/** LibreOffice calculates the sheet of settings to what was written, and its check cell sees bands that do not rise. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Skala, skalaBawaan } from "../../../src/core/capaian/skala";
import { pengaturanBawaan, pengaturanEdits } from "../../../src/core/pengaturan";
import { valueAt } from "../../../src/core/sheet/grid";
import { openWorkbookFile, writeNewWorkbook } from "../../../src/file";
import { recalculateAll } from "../../libreoffice";

jest.setTimeout(120_000);

const kembar: Skala = {
  id: "kembar",
  nama: "Dua pita pada satu batas",
  sumber: "",
  dasar: "capaian",
  bulatkan: false,
  pita: [
    { kategori: "Kurang", dari: null },
    { kategori: "Baik", dari: 60 },
    { kategori: "Cukup", dari: 60 },
  ],
};

let work = "";
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), "iki-pengaturan-"));
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

async function write(skala: Skala): Promise<string> {
  const pengaturan = { ...pengaturanBawaan, skala: skala.id, skalaSendiri: [skala] };
  const path = join(work, `${skala.id}.xlsx`);
  writeFileSync(path, await writeNewWorkbook(pengaturanEdits({ sheets: [], names: [] }, pengaturan)));
  return path;
}

/** Every text and number of the sheet, by address. */
async function written(path: string): Promise<unknown[][]> {
  const opened = await openWorkbookFile(readFileSync(path));
  if (opened.status === "galat") throw new Error(opened.kode);
  const [sheet] = opened.data.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet.values.map((row, r) =>
    row.map((_, c) => valueAt(sheet, r + sheet.firstRow, c + sheet.firstCol)),
  );
}

const flat = (rows: readonly (readonly unknown[])[]): unknown[] =>
  rows.flat().filter((v) => v !== null && v !== undefined && v !== "");

test("each scale is calculated as written, whatever the machine's language, and disorder is seen", async () => {
  const scales = skalaBawaan.map((s) => ({ ...s, id: `${s.id}-salinan` }));
  const paths = await Promise.all([...scales, kembar].map(write));
  const calculated = await recalculateAll(paths);
  for (const [i] of scales.entries()) {
    const sheet = Object.values(calculated[i] ?? {})[0] ?? [];
    expect(flat(sheet)).toEqual(flat(await written(paths[i] ?? "")));
    expect(flat(sheet)).toContain("batas bawah sudah berurutan");
  }
  const disorder = Object.values(calculated.at(-1) ?? {})[0] ?? [];
  expect(flat(disorder)).toContain("PERBAIKI: batas bawah harus naik dari baris ke baris");
});
