/** Pairs of target and realisasi as people write them, through the command line, each with what the rule gives by hand. */
import { jalankan } from "./jalankan";
import { expectValid } from "./schema";

type Jawaban = [capaian: number | null, kategori: string | null];
type Pasangan = [target: string | number | null, realisasi: string | number | null, jawaban: Jawaban];

const ST = "Sangat Tinggi";
const SR = "Sangat Rendah";
const belum: Jawaban = [null, null];
const tidak: Jawaban = [null, null];

async function answers(soal: readonly unknown[]): Promise<Record<string, unknown>[]> {
  const { status, out } = await jalankan(["capaian"], { lines: soal.map((s) => JSON.stringify(s)) });
  expect(status).toBe(0);
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  for (const line of lines) expectValid("capaian", line);
  return lines;
}

const near = (x: number | null): unknown => (x === null ? null : (expect.closeTo(x, 6) as unknown));

const kelompok: Record<string, { dengan?: object; status?: string; pasangan: Pasangan[] }> = {
  "naik, in numbers and words": {
    pasangan: [
      [100, 100, [100, ST]],
      [100, 90.99, [90.99, "Tinggi"]],
      [100, 65.99, [65.99, "Rendah"]],
      [3, 1, [33.3333333, SR]],
      [0.3, 0.1 + 0.2, [100, ST]],
      ["80%", "60%", [75, "Sedang"]],
      ["80 Persen", "60", [75, "Sedang"]],
      ["80 persen", "60 %", [75, "Sedang"]],
      ["15 Dokumen", "12 Dokumen", [80, "Tinggi"]],
      ["15 (lima belas) dokumen", "12 dok", [80, "Tinggi"]],
      ["lima belas dokumen", "dua belas dokumen", [80, "Tinggi"]],
      ["12 bulan", "9 bln", [75, "Sedang"]],
      ["1.500", "1.200", [80, "Tinggi"]],
      ["1.500bh", "750 buah", [50, SR]],
      ["31 orang/bulan", "31 orang/bulan", [100, ST]],
      ["7,2%", "6,84%", [95, ST]],
      ["4.25", "3.4", [80, "Tinggi"]],
      ["0.750", "0.600", [80, "Tinggi"]],
      ["887,43", "443,715", [50, SR]],
      ["Rp 1.500.000.000,-", "Rp1.200.000.000,00", [80, "Tinggi"]],
      ["Rp 1,5 miliar", "Rp 750 juta", [50, SR]],
      ["Rp. 2 M", 1000000000, [50, SR]],
      ["≥ 90%", "81%", [90, "Tinggi"]],
      ["minimal 90%", "81%", [90, "Tinggi"]],
      ["> 4", 5, [125, ST]],
      ["80 poin", "60 nilai", [75, "Sedang"]],
      ["10 km", "7,6 kilometer", [76, "Tinggi"]],
      ["20 Ha", "10,2 hektar", [51, "Rendah"]],
      [10, 0, [0, SR]],
      [10, "0", [0, SR]],
      [10, -5, [0, SR]],
    ],
  },
  "turun: (2T − R)/T": {
    dengan: { polaritas: "turun" },
    pasangan: [
      [10, 10, [100, ST]],
      [10, 5, [150, ST]],
      [10, 0, [200, ST]],
      [10, 11, [90, "Tinggi"]],
      [10, 20, [0, SR]],
      [10, 30, [0, SR]],
      ["14%", "15,4%", [90, "Tinggi"]],
      ["5 hari", "4 hari", [120, ST]],
      ["15 menit", "18 mnt", [80, "Tinggi"]],
      ["7,5", "6", [120, ST]],
      [0, 0, [100, ST]],
      ["0 temuan", "0", [100, ST]],
    ],
  },
  "≤ and maksimal make it turun": {
    pasangan: [
      ["≤ 5 hari", "6 hari", [80, "Tinggi"]],
      ["maksimal 10", "8", [120, ST]],
      ["< 10%", "9%", [110, ST]],
      ["paling lama 5 hari", "4 hari", [120, ST]],
    ],
  },
  stabil: {
    dengan: { polaritas: "stabil" },
    pasangan: [
      [100, 90, [90, "Tinggi"]],
      [100, 110, [90, "Tinggi"]],
      ["2,5%", "3%", [80, "Tinggi"]],
      [50, 100, [0, SR]],
      [50, 120, [0, SR]],
    ],
  },
  "ranges, naik": {
    dengan: { polaritas: "naik" },
    pasangan: [
      ["80 - 90%", "92%", [102.2222222, ST]],
      ["80 - 90%", "70%", [87.5, "Tinggi"]],
      ["80% s.d. 90%", "85%", [100, ST]],
      ["3,55% - 3,85%", "3,55%", [100, ST]],
      ["3,55% – 3,85%", "3,85%", [100, ST]],
      ["5 sampai 6 dokumen", "3 dokumen", [60, "Rendah"]],
    ],
  },
  "ranges, turun": {
    dengan: { polaritas: "turun" },
    pasangan: [
      ["7 – 8 bulan setelah NSPK terbit", "6,5 bulan", [107.1428571, ST]],
      ["7 – 8 bulan setelah NSPK terbit", "9 bulan", [87.5, "Tinggi"]],
      ["7-8 bulan", "7,5 bulan", [100, ST]],
    ],
  },
  "grades by their order": {
    pasangan: [
      ["BB", "BB", [100, ST]],
      ["BB", "B", [80, "Tinggi"]],
      ["A", "AA", [116.6666667, ST]],
      ["B", "CC", [75, "Sedang"]],
      ["WTP", "WDP", [75, "Sedang"]],
      ["WTP", "TMP", [25, SR]],
      ["WTP", "TW", [50, SR]],
      ["Wajar Tanpa Pengecualian", "WTP", [100, ST]],
      ["Opini WTP", "WTP", [100, ST]],
      ["Predikat BB", "A", [120, ST]],
      ["BB (72,5)", "B (65,25)", [90, "Tinggi"]],
      ["BB (72,5)", "72,5", [100, ST]],
      ["Baik", "Sangat Baik", [125, ST]],
    ],
  },
  "negative targets, naik": {
    dengan: { polaritas: "naik" },
    pasangan: [
      [-100, -100, [100, ST]],
      [-100, -50, [150, ST]],
      [-100, -150, [50, SR]],
      ["-2,5%", "-3%", [80, "Tinggi"]],
      [-100, 20, [220, ST]],
    ],
  },
  "blanks are never 0": {
    status: "belum lengkap",
    pasangan: [
      [10, null, belum],
      [10, "", belum],
      [10, "-", belum],
      [10, "n/a", belum],
      [10, "N/A", belum],
      [10, "#N/A", belum],
      ["80%", "...", belum],
      ["BB", "-", belum],
    ],
  },
  "what can't be told": {
    status: "tidak dapat dihitung",
    pasangan: [
      [null, 5, tidak],
      ["-", 5, tidak],
      ["N/A", "5%", tidak],
      ["Ada", "Ada", tidak],
      [0, 5, tidak],
      [0, 0, tidak],
      ["BB", 72.5, tidak],
      [72.5, "BB", tidak],
      ["BB", "WTP", tidak],
      ["12 Dokumen", "80%", tidak],
      ["12 bulan", "360 hari", tidak],
      [10, "7-8", tidak],
      [10, "3/4", tidak],
      [10, "1,500,000", tidak],
      [10, "dalam proses", tidak],
      [10, "12.34.56", tidak],
      [10, "#DIV/0!", tidak],
      ["90-80%", "85%", tidak],
    ],
  },
  "turun without a rule": {
    dengan: { polaritas: "turun" },
    status: "tidak dapat dihitung",
    pasangan: [
      [0, 3, tidak],
      [-5, -3, tidak],
    ],
  },
};

test.each(Object.entries(kelompok))("%s", async (_, { dengan, status, pasangan }) => {
  const given = await answers(
    pasangan.map(([target, realisasi]) => ({ target, realisasi, ...(dengan ?? {}) })),
  );
  expect(
    given.map((g, i) => [pasangan[i]?.[0], pasangan[i]?.[1], g["capaian"], g["kategori"], g["status"]]),
  ).toEqual(
    pasangan.map(([target, realisasi, [capaian, kategori]]) => [
      target,
      realisasi,
      near(capaian),
      kategori,
      status ?? "terhitung",
    ]),
  );
  for (const g of given) {
    expect(g["catatan"]).toEqual(expect.any(Array));
    if (g["capaian"] === null) expect(g["catatan"]).not.toEqual([]);
    else expect(g["rumus"]).toEqual(expect.any(String));
  }
});
