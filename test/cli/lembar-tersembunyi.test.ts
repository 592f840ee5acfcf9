/** Hidden sheets: ours still count, the planner's are never written over. */
import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { pengaturanBawaan, pengaturanEdits } from "../../src/core/pengaturan";
import { denganAturan } from "../../src/core/rules";
import { openWorkbookFile, spliceSheets } from "../../src/file";
import { jalankan } from "./jalankan";

const sampang = new Uint8Array(readFileSync("test/corpus/sampang.xlsx"));
const workbook = "xl/workbook.xml";

/** The workbook with the sheet of this name hidden; `baru` is the name that it gets. */
function sembunyikan(bytes: Uint8Array, nama: string, baru = nama): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[workbook] ?? new Uint8Array());
  const after = before.replace(`<sheet name="${nama}"`, `<sheet name="${baru}" state="hidden"`);
  if (after === before) throw new Error(`no sheet ${nama}`);
  return zipSync({ ...parts, [workbook]: strToU8(after) });
}

async function dibuka(bytes: Uint8Array) {
  const opened = await openWorkbookFile(bytes);
  if (opened.status !== "terbaca") throw new Error(opened.kode);
  return opened;
}

test("settings on a sheet that somebody hid still count, and the sheet is not made a second time", async () => {
  const { data } = await dibuka(sampang);
  const mati = denganAturan(pengaturanBawaan, "sasaran-keluaran", false);
  const spliced = await spliceSheets(sampang, pengaturanEdits(data, mati));
  if (spliced === null) throw new Error("could not be spliced");
  const files = { "a.xlsx": sembunyikan(spliced, "Pengaturan IKI") };

  const periksa = await jalankan(["periksa", "a.xlsx", "--json"], { files });
  const { temuan } = JSON.parse(periksa.out) as { temuan: { kode: string }[] };
  expect(temuan.length).toBeGreaterThan(0);
  expect(temuan.map(({ kode }) => kode)).not.toContain("sasaran-keluaran");

  const ringkas = await jalankan(["ringkas", "a.xlsx", "-o", "b.xlsx", "--periode", "2024"], { files });
  const { semua } = await dibuka(ringkas.written["b.xlsx"] ?? new Uint8Array());
  expect(semua.sheets.map(({ nama }) => nama).filter((nama) => nama.startsWith("Pengaturan"))).toEqual([
    "Pengaturan IKI",
  ]);
});

test("a hidden sheet of the planner's that is called like ours is kept, and ours gets another name", async () => {
  const first = (await dibuka(sampang)).data.sheets.at(-1)?.nama ?? "";
  const files = { "a.xlsx": sembunyikan(sampang, first, "Realisasi 2024") };
  const words = ["realisasi", "a.xlsx", "-o", "b.xlsx", "--tahun", "2024"];
  const baru = (await jalankan(words, { files })).written["b.xlsx"] ?? new Uint8Array();
  const names = (await dibuka(baru)).semua.sheets.map(({ nama }) => nama);
  expect(names).toEqual(expect.arrayContaining(["Realisasi 2024", "Realisasi 2024 (2)"]));
  const [before, after] = [unzipSync(files["a.xlsx"]), unzipSync(baru)];
  for (const path of Object.keys(before).filter((p) => p.startsWith("xl/worksheets/")))
    expect(after[path]).toEqual(before[path]);
});
