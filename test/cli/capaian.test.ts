import { jalankan } from "./jalankan";
import { expectValid } from "./schema";

async function answers(...soal: unknown[]): Promise<Record<string, unknown>[]> {
  const { status, out } = await jalankan(["capaian"], { lines: soal.map((s) => JSON.stringify(s)) });
  expect(status).toBe(0);
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  for (const line of lines) expectValid("capaian", line);
  return lines;
}

test("pairs of target and realisasi become capaian with kategori and the rule in words", async () => {
  const [naik, turun, kosong] = await answers(
    { target: "80 Persen", realisasi: 92 },
    { target: 10, realisasi: 8, polaritas: "turun", batas: 100 },
    { target: "80%", realisasi: null },
  );
  expect(naik).toMatchObject({ capaian: 115, kategori: "Sangat Tinggi", status: "terhitung" });
  expect(turun).toMatchObject({ capaian: 120, capaianDibatasi: 100 });
  expect(kosong).toMatchObject({ capaian: null, kategori: null, status: "belum lengkap" });
});

test("a number beyond all numbers is answered with the reason", async () => {
  const { out } = await jalankan(["capaian"], { lines: ['{"target":1e999,"realisasi":1}'] });
  expect(JSON.parse(out)).toMatchObject({ galat: { kode: "baris-salah" } });
});

test.each([
  ["no target", { realisasi: 3 }],
  ["a key that isn't known", { target: 1, realisasi: 1, polarita: "naik" }],
  ["a polaritas that isn't one", { target: 1, realisasi: 1, polaritas: "maximize" }],
  ["a target that is a list", { target: [1], realisasi: 1 }],
  ["a cap that isn't a number", { target: 1, realisasi: 1, batas: "120" }],
  ["a scale that isn't a name", { target: 1, realisasi: 1, skala: 3 }],
  ["no object", null],
])("%s is answered with the reason", async (_, soal) => {
  const [answer] = await answers(soal);
  expect(answer).toMatchObject({ galat: { kode: "baris-salah" } });
});
