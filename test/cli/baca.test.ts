import { readdirSync } from "node:fs";
import { join } from "node:path";
import { compoundFile, workbookFile, zip } from "../file/packages";
import { jalankan } from "./jalankan";
import { expectValid } from "./schema";

// Whole documents on a busy machine.
jest.setTimeout(60_000);

const corpus = (name: string) => join("test/corpus", name);
const workbooks = readdirSync("test/corpus").filter((name) => name.endsWith(".xlsx"));
const files = {
  "rahasia.xlsx": compoundFile(["EncryptionInfo", "EncryptedPackage"]),
  "lama.xls": compoundFile(["Workbook"]),
  "terpotong.xlsx": zip({ "[Content_Types].xml": "<Types/>" }).subarray(0, 40),
  "kosong.xlsx": new Uint8Array(),
  "data.csv": new TextEncoder().encode("No;Sasaran\n1;Meningkatnya …\n"),
  "tanpa-tabel.xlsx": workbookFile({
    lembar: [
      { nama: "Grafik", isi: "", bagan: true },
      {
        nama: "Keputusan",
        isi: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>KEPUTUSAN KEPALA DINAS</t></is></c></row></sheetData>',
      },
      { nama: "Kosong", isi: "<sheetData/>" },
    ],
  }),
  "tersembunyi.xlsx": workbookFile({ lembar: [{ nama: "IKI", isi: "<sheetData/>", state: "hidden" }] }),
};

test.each(["sampang.xlsx", "kapuas-hulu.xlsx"])(
  "the reading of %s is what the contract says",
  async (name) => {
    const { status, out, err } = await jalankan(["baca", corpus(name), "--json"]);
    expect([status, err]).toEqual([0, ""]);
    const bacaan: unknown = JSON.parse(out);
    expectValid("baca", bacaan);
    expect(bacaan).toMatchObject({ versi: 1, berkas: corpus(name) });
  },
);

test.each(workbooks)(
  "without what the file says of merged cells the reading of %s stays the same",
  async (name) => {
    const whole = await jalankan(["baca", corpus(name), "--json"]);
    const without = await jalankan(["baca", corpus(name), "--json", "--tanpa-gabungan"]);
    expect(JSON.parse(without.out)).toEqual(JSON.parse(whole.out));
  },
);

test("several files are one array in the order given; what can't be read says why, and the others are still read", async () => {
  const names = [
    corpus("kapuas-hulu.xlsx"),
    "rahasia.xlsx",
    "lama.xls",
    "hilang.xlsx",
    "terpotong.xlsx",
    "kosong.xlsx",
    "data.csv",
    "test",
    corpus("sampang.xlsx"),
  ];
  const { status, out, err } = await jalankan(["baca", ...names, "--json"], { files });
  const all = JSON.parse(out) as { berkas: string; galat?: { kode: string } }[];
  expectValid("baca", all);
  expect(status).toBe(1);
  expect(all.map(({ berkas }) => berkas)).toEqual(names);
  expect(all.map(({ galat }) => galat?.kode ?? null)).toEqual([
    null,
    "terenkripsi",
    "xls",
    "tidak-ditemukan",
    "rusak",
    "kosong",
    "csv",
    "folder",
    null,
  ]);
  expect(err.trim().split("\n")).toHaveLength(7);
});

test("one file that can't be read is one object", async () => {
  const { status, out } = await jalankan(["baca", "rahasia.xlsx", "--json"], { files });
  expect(status).toBe(1);
  expectValid("baca", JSON.parse(out));
  expect(JSON.parse(out)).toMatchObject({ berkas: "rahasia.xlsx", galat: { kode: "terenkripsi" } });
});

test("a workbook without any block is no error: no block, and a sentence beside it", async () => {
  const { status, out, err } = await jalankan(["baca", "tanpa-tabel.xlsx", "--json"], { files });
  expect(status).toBe(0);
  expect(JSON.parse(out)).toEqual({
    versi: 1,
    berkas: "tanpa-tabel.xlsx",
    lembar: [
      { nama: "Keputusan", blok: [] },
      { nama: "Kosong", blok: [] },
    ],
  });
  expect(err).toMatch(/^tanpa-tabel\.xlsx: tidak ada tabel IKI .*\.\n$/);
});

test("a workbook whose only sheet is hidden says so", async () => {
  const { status, out, err } = await jalankan(["baca", "tersembunyi.xlsx", "--json"], { files });
  expect(status).toBe(0);
  expectValid("baca", JSON.parse(out));
  expect(err).toContain("tidak ada lembar kerja yang tampak");
});

describe("for a person", () => {
  test("each block has its jabatan, its place and a table that fits the terminal", async () => {
    const { out } = await jalankan(["baca", corpus("sampang.xlsx")], { columns: 90 });
    expect(out).toContain("7 lembar, 7 blok");
    expect(out).toContain("Sekretaris Dinas Koperasi, Perindustrian dan Perdagangan Kabupaten Sampang");
    expect(out).toMatch(/IKI di Sekretaris!A\d+:[A-Z]+\d+/);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(90);
  });

  test("--jelaskan names each column's header, its role and how sure that is", async () => {
    const { out } = await jalankan(["baca", corpus("kapuas-hulu.xlsx"), "--jelaskan"]);
    expect(out).toMatch(/C “Indikator Kinerja” → indikator \(\d+%\)/);
    expect(out).toMatch(/Kepala tabel di baris \d+–\d+/);
  });

  test("progress goes to a terminal only, and leaves nothing behind", async () => {
    const names = [corpus("sampang.xlsx"), corpus("kapuas-hulu.xlsx")];
    const { err } = await jalankan(["baca", ...names, "--json"], { terminal: true });
    expect(err).toContain(`Membaca 2 dari 2: ${corpus("kapuas-hulu.xlsx")}`);
    expect(err.endsWith("\r\u001b[K")).toBe(true);
  });
});
