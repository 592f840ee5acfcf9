import { jalankan } from "./jalankan";
import { expectValid } from "./schema";

const LAMPUNG = "test/corpus/lampung-barat.xlsx";

interface Keluaran {
  temuan: { kode: string; tingkat: string; lembar: string; sel: string; perbaikan: string | null }[];
  jumlah: Record<string, number>;
}

async function periksa(...words: string[]): Promise<Keluaran & { status: number }> {
  const { status, out } = await jalankan(["periksa", LAMPUNG, "--json", ...words]);
  const json: unknown = JSON.parse(out);
  expectValid("periksa", json);
  return { ...(json as Keluaran), status };
}

test("a document with lost brackets ends with status 1, and its counts add up", async () => {
  const { status, temuan, jumlah } = await periksa();
  expect(status).toBe(1);
  expect(temuan.filter(({ kode }) => kode === "formulasi-kurung-hilang").length).toBeGreaterThan(0);
  expect((jumlah["galat"] ?? 0) + (jumlah["peringatan"] ?? 0) + (jumlah["saran"] ?? 0)).toBe(temuan.length);
});

test("--aturan and --tanpa choose the rules; findings below galat end with status 0", async () => {
  const only = await periksa("--aturan", "target-tahun,salah-ketik");
  expect(new Set(only.temuan.map(({ kode }) => kode))).toEqual(new Set(["target-tahun", "salah-ketik"]));
  expect(only.status).toBe(0);
  const without = await periksa("--tanpa", "salah-ketik");
  expect(without.temuan.some(({ kode }) => kode === "salah-ketik")).toBe(false);
});

test("a rule that does not exist is a wrong call", async () => {
  const { status, out, err } = await jalankan(["periksa", LAMPUNG, "--aturan", "tidak-ada"]);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain("“tidak-ada” tidak dikenal");
});

test("a person reads a sentence with its cell, level and rule", async () => {
  const { out } = await jalankan(["periksa", LAMPUNG, "--aturan", "target-tahun"], { columns: 90 });
  expect(out).toMatch(/E\d+ peringatan\s+Tahun target/);
  expect(out).toContain("[target-tahun]");
});

test("--sarif writes SARIF 2.1.0 with every rule and a result a finding", async () => {
  const { out } = await jalankan(["periksa", LAMPUNG, "--sarif", "--aturan", "target-tahun"]);
  const sarif = JSON.parse(out) as {
    version: string;
    runs: { tool: { driver: { rules: unknown[] } }; results: { ruleId: string; level: string }[] }[];
  };
  expect(sarif.version).toBe("2.1.0");
  expect(
    sarif.runs[0]?.results.every(({ ruleId, level }) => ruleId === "target-tahun" && level === "warning"),
  ).toBe(true);
  expect(sarif.runs[0]?.results.length).toBeGreaterThan(0);
});

interface Sarif {
  runs: {
    tool: { driver: { rules: Record<"id" | "shortDescription" | "fullDescription" | "help", unknown>[] } };
    invocations: {
      executionSuccessful: boolean;
      toolExecutionNotifications: { level: string; message: { text: string }; locations: unknown[] }[];
    }[];
    results: { ruleId: string; properties: Record<string, string | null> }[];
  }[];
}

test("SARIF says what each rule says and why, and what the offered mend would do", async () => {
  const { out } = await jalankan(["periksa", LAMPUNG, "--sarif", "--aturan", "formulasi-kurung-hilang"]);
  const [run] = (JSON.parse(out) as Sarif).runs;
  expect(run?.tool.driver.rules.find(({ id }) => id === "formulasi-kurung-hilang")).toMatchObject({
    shortDescription: { text: "Tanda kurung hilang" },
    fullDescription: { text: expect.stringMatching(/pembagian dihitung lebih dahulu/) as string },
    help: { text: expect.stringMatching(/Sumber: .*docs\/aturan\/formulasi-kurung-hilang\.md/) as string },
  });
  expect(run?.results[0]?.properties["perbaikan"]).toMatch(/^Tulis “/);
});

test("a file that can't be read is a notification of the SARIF run, and --json beside --sarif changes nothing", async () => {
  const { status, out } = await jalankan(["periksa", "tidak-ada.xlsx", LAMPUNG, "--sarif", "--json"]);
  const [run] = (JSON.parse(out) as Sarif).runs;
  expect(status).toBe(1);
  expect(run?.invocations[0]?.executionSuccessful).toBe(false);
  expect(run?.invocations[0]?.toolExecutionNotifications).toMatchObject([
    { level: "error", locations: [{ physicalLocation: { artifactLocation: { uri: "tidak-ada.xlsx" } } }] },
  ]);
  expect(run?.results.length).toBeGreaterThan(0);
});
