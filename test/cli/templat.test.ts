import { openWorkbookFile } from "../../src/file";
import { jalankan } from "./jalankan";
import { expectValid } from "./schema";

test("without a word the whole catalogue is listed, as the contract says", async () => {
  const { status, out } = await jalankan(["templat", "--json"]);
  const daftar = JSON.parse(out) as { templat: { id: string }[] };
  expectValid("templat", daftar);
  expect([status, daftar.templat.length]).toEqual([0, 97]);
});

test("a search in a planner's words names the nearest first", async () => {
  const { out } = await jalankan(["templat", "kabid perdag", "--json"]);
  expect((JSON.parse(out) as { templat: { id: string }[] }).templat[0]?.id).toBe("sampang-kabid-perdagangan");
});

test("-o writes a workbook with the template; an id that does not exist is a wrong call", async () => {
  const { status, written } = await jalankan([
    "templat",
    "--jabatan",
    "purwakarta-bendahara",
    "-o",
    "baru.xlsx",
  ]);
  expect(status).toBe(0);
  const opened = await openWorkbookFile(written["baru.xlsx"] ?? new Uint8Array());
  expect(opened.status === "terbaca" && opened.data.sheets.map(({ nama }) => nama)).toEqual(["Bendahara"]);
  expect((await jalankan(["templat", "--jabatan", "tidak-ada", "-o", "baru.xlsx"])).status).toBe(2);
  expect((await jalankan(["templat", "bendahara", "-o", "baru.xlsx"])).status).toBe(2);
});
