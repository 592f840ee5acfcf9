import { join } from "node:path";
import { openWorkbookFile } from "../../src/file";
import { jalankan } from "./jalankan";
import { expectValid } from "./schema";

const sampang = join(__dirname, "../corpus/sampang.xlsx");

test("a copy of the workbook with the sheet at its end, which hitung then reads", async () => {
  const { status, out, written } = await jalankan(["realisasi", sampang, "-o", "baru.xlsx", "--json"]);
  expect(status).toBe(0);
  expectValid("realisasi", JSON.parse(out));
  expect(JSON.parse(out)).toMatchObject({
    versi: 1,
    lembar: "Realisasi 2024",
    tahun: 2024,
    berkalaTetap: false,
  });
  const bytes = written["baru.xlsx"] ?? new Uint8Array();
  const opened = await openWorkbookFile(bytes);
  const before = await openWorkbookFile(await (await import("node:fs/promises")).readFile(sampang));
  if (opened.status !== "terbaca" || before.status !== "terbaca") throw new Error("not read");
  const names = opened.data.sheets.map(({ nama }) => nama);
  expect(names.slice(-2)).toEqual(["Pengaturan IKI", "Realisasi 2024"]);
  expect(names.slice(0, -2)).toEqual(before.data.sheets.map(({ nama }) => nama));

  const files = { "baru.xlsx": bytes };
  const value = async (berkas: string) =>
    (
      JSON.parse((await jalankan(["hitung", berkas, "--json"], { files })).out) as {
        baris: { realisasi: number | null; capaian: number | null; status: string }[];
      }
    ).baris.map(({ realisasi, capaian, status: s }) => [realisasi, capaian, s]);
  expect(await value("baru.xlsx")).toEqual(await value(sampang));

  const again = await jalankan(["realisasi", "baru.xlsx", "-o", "lagi.xlsx", "--json"], { files });
  expect(JSON.parse(again.out)).toMatchObject({ baru: 0, hilang: 0 });
});

test("quarters and another year where asked; a year that is none, and a missing -o, are wrong calls", async () => {
  const { out } = await jalankan([
    "realisasi",
    sampang,
    "-o",
    "b.xlsx",
    "--tahun",
    "2025",
    "--triwulan",
    "--json",
  ]);
  expect(JSON.parse(out)).toMatchObject({ lembar: "Realisasi 2025", berkala: "triwulanan" });
  expect((await jalankan(["realisasi", sampang, "-o", "b.xlsx", "--tahun", "dua"])).status).toBe(2);
  expect((await jalankan(["realisasi", sampang])).status).toBe(2);
});

test("a file that is no xlsx is told as one JSON value of the kept shape", async () => {
  const files = { "bukan.xlsx": new TextEncoder().encode("bukan buku kerja") };
  const { out, status } = await jalankan(["realisasi", "bukan.xlsx", "-o", "b.xlsx", "--json"], { files });
  expect(status).toBe(1);
  expectValid("realisasi", JSON.parse(out));
});
