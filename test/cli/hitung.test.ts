import { readdirSync } from "node:fs";
import { join } from "node:path";
import { workbookFile } from "../file/packages";
import { jalankan } from "./jalankan";
import { expectValid } from "./schema";

// Whole documents on a busy machine.
jest.setTimeout(60_000);

interface Baris {
  lembar: string;
  baris: number;
  indikator: string;
  target: number | null;
  realisasi: number | null;
  capaian: number | null;
  status: string;
  catatan: string[];
}

const corpus = (name: string) => join("test/corpus", name);

async function hitung(...words: string[]): Promise<{ periode: string; baris: Baris[] }> {
  const { status, out } = await jalankan(["hitung", ...words, "--json"], { files });
  expect(status).toBe(0);
  const value = JSON.parse(out) as { periode: string; baris: Baris[] };
  expectValid("hitung", value);
  return value;
}

/** Rows of texts, numbers and formulas ("=…", stored without a value) as a sheet. */
function sheetXml(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number, at: string) => {
    if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
    if (value.startsWith("=")) return `<c r="${at}"><f>${value.slice(1)}</f></c>`;
    return value === "" ? "" : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const lines = rows.map((row, r) => {
    const cells = row.map((value, c) => cell(value, String.fromCharCode(65 + c) + String(r + 1)));
    return `<row r="${r + 1}">${cells.join("")}</row>`;
  });
  return `<sheetData>${lines.join("")}</sheetData>`;
}

const table = (realisasi: string | number) =>
  sheetXml([
    ["Jabatan : Kepala Bidang Koperasi"],
    [],
    [
      "No",
      "Sasaran",
      "Indikator Kinerja",
      "Formulasi Perhitungan",
      "Satuan",
      "Target 2026",
      "Realisasi 2026",
      "Sumber Data",
    ],
    [
      1,
      "Meningkatnya koperasi yang sehat",
      "Jumlah koperasi sehat",
      "Jumlah koperasi sehat",
      "Koperasi",
      40,
      realisasi,
      "Bidang Koperasi",
    ],
    [
      2,
      "Meningkatnya koperasi yang aktif",
      "Jumlah koperasi aktif",
      "Jumlah koperasi aktif",
      "Koperasi",
      80,
      60,
      "Bidang Koperasi",
    ],
  ]);

const files = {
  "belum-dihitung.xlsx": workbookFile({
    lembar: [
      { nama: "IKI", isi: table("=SUM(Data!A1:A2)+'Data lama'!A1") },
      { nama: "Data", isi: sheetXml([[10], [12]]) },
      { nama: "Data lama", isi: sheetXml([[8]]), state: "hidden" },
    ],
  }),
  "rumus-asing.xlsx": workbookFile({ lembar: [{ nama: "IKI", isi: table("=DATAPUSAT(1)") }] }),
};

const workbooks = readdirSync("test/corpus").filter((name) => name.endsWith(".xlsx"));

test.each(workbooks)(
  "%s is evaluated as the contract says, a line for each row that is read",
  async (name) => {
    const { baris } = await hitung(corpus(name));
    const { out } = await jalankan(["baca", corpus(name), "--json"]);
    const { lembar } = JSON.parse(out) as {
      lembar: { nama: string; blok: { baris: { baris: number }[] }[] }[];
    };
    const read = lembar.flatMap(({ nama, blok }) => blok.flatMap((b) => b.baris.map((r) => [nama, r.baris])));
    expect(baris.map((b) => [b.lembar, b.baris])).toEqual(read);
  },
);

test.each(["2024-03", "2024-TW1", "2024-S1", "2024", "2024-tw1"])(
  "the period %s is taken as asked",
  async (periode) => {
    expect((await hitung(corpus("sampang.xlsx"), "--periode", periode)).periode).toBe(periode.toUpperCase());
  },
);

test.each(["2024-13", "24-03", "2024-TW5", "2024-S3", "2024-3", "1024", "2024-00", "maret 2024"])(
  "%s is no period: told, and nothing is evaluated for another one",
  async (periode) => {
    const { status, out, err } = await jalankan([
      "hitung",
      corpus("sampang.xlsx"),
      "--periode",
      periode,
      "--json",
    ]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(`Periode “${periode}” tidak dikenal`);
  },
);

test("a formula without a stored value is worked out, from hidden sheets too", async () => {
  const { baris } = await hitung("belum-dihitung.xlsx", "--periode", "2026");
  expect(baris[0]).toMatchObject({
    indikator: "Jumlah koperasi sehat",
    target: 40,
    realisasi: 30,
    capaian: 75,
  });
});

test("a formula that can't be worked out gives no number, and the other rows are still evaluated", async () => {
  const { baris } = await hitung("rumus-asing.xlsx", "--periode", "2026");
  expect(baris[0]).toMatchObject({ realisasi: null, capaian: null });
  expect(baris[0]?.status).toBe("tidak dapat dihitung");
  expect(baris[0]?.catatan.join(" ")).toContain("G4 belum mempunyai hasil");
  expect(baris[1]).toMatchObject({ realisasi: 60, capaian: 75, status: "terhitung" });
});

test("for a person, each jabatan has its table, and what is missing is said below it", async () => {
  const { out } = await jalankan(["hitung", corpus("sampang.xlsx")], { columns: 110 });
  expect(out).toMatch(/Sampai dengan 2024-\d\d: \d+ dari \d+ indikator terhitung\./);
  expect(out).toContain("Kepala Bidang Koperasi dan Usaha Mikro (Kabid Koperasi UM)");
  expect(out).toMatch(/Baris {2}Indikator .*Realisasi {2}Target {2}/);
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
});

test("for a person, guesses and the rule behind each capaian are said, once for the rows that share them", async () => {
  const { out } = await jalankan(["hitung", corpus("sampang.xlsx"), "--periode", "2024-TW2"], {
    columns: 400,
  });
  expect(out).toMatch(/^Baris \d+(?:, \d+)+: Realisasi dikonsolidasi dengan cara .*pastikan\.$/m);
  expect(out).toMatch(
    /^Baris \d+: Capaian dihitung dengan realisasi ÷ target × 100 = .*PermenPANRB 8\/2021/m,
  );
});
