import { nodeFiles } from "../../src/cli/nodeFiles";
import { jalankan } from "./jalankan";
import { expectValid } from "./schema";

const SEHAT = "Jumlah koperasi sehat / Jumlah koperasi aktif x 100%";

test("a text is answered with one value", async () => {
  const { status, out } = await jalankan(["formula", SEHAT, "--json"]);
  const bacaan: unknown = JSON.parse(out);
  expectValid("formula", bacaan);
  expect(status).toBe(0);
  expect(bacaan).toEqual({
    teks: SEHAT,
    status: "terbaca",
    jenis: "persentase",
    komponen: [
      { kode: "c1", nama: "Jumlah koperasi sehat" },
      { kode: "c2", nama: "Jumlah koperasi aktif" },
    ],
    ekspresi: "c1 / c2 * 100",
    parafrasa: "Jumlah koperasi sehat dibagi jumlah koperasi aktif, dikali 100%",
    catatan: [],
  });
});

test("for a person the reading is told back with its komponen", async () => {
  const { out } = await jalankan(["formula", SEHAT]);
  expect(out).toContain("Terbaca (persentase)");
  expect(out).toContain("  c2  Jumlah koperasi aktif");
  expect(out).toContain("= c1 / c2 * 100");
});

test("a text that begins with a dash is a text", async () => {
  const { status, out } = await jalankan(["formula", "- Jumlah dokumen yang disusun", "--json"]);
  expect(status).toBe(0);
  expectValid("formula", JSON.parse(out));
});

test("each line in is one line out, in order; a line that isn't right says why", async () => {
  const lines = [
    JSON.stringify({ teks: SEHAT }),
    "bukan json",
    JSON.stringify({ teks: "Cukup jelas", indikator: "Indeks kepuasan" }),
    JSON.stringify([SEHAT]),
    JSON.stringify({ formulasi: SEHAT }),
    JSON.stringify({ teks: SEHAT, indikator: 3 }),
    "",
    JSON.stringify({ teks: "Data BPS", indikator: null }),
  ];
  const { status, out } = await jalankan(["formula"], { lines });
  const answers = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { status?: string; galat?: unknown });
  for (const answer of answers) expectValid("formula", answer);
  expect(status).toBe(0);
  expect(answers.map((a) => a.status ?? "galat")).toEqual([
    "terbaca",
    "galat",
    "tolak",
    "galat",
    "galat",
    "galat",
    "galat",
    "tolak",
  ]);
});

test("answers come while questions are still being asked", async () => {
  const seen: number[] = [];
  const out: string[] = [];
  const { run } = await import("../../src/cli/run");
  await run(["formula"], {
    out: (text) => Promise.resolve(void out.push(text)),
    err: () => undefined,
    async *lines() {
      for (let i = 0; i < 3; i++) {
        seen.push(out.length);
        yield await Promise.resolve(JSON.stringify({ teks: SEHAT }));
      }
    },
    stdinIsTerminal: false,
    stderrIsTerminal: false,
    columns: 100,
    ...nodeFiles,
    today: () => "2026-11-22",
  });
  expect(seen).toEqual([0, 1, 2]);
});
