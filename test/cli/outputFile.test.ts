import { linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SalahPanggil, type Argumen } from "../../src/cli/command";
import { nodeIo } from "../../src/cli/nodeIo";
import { writeOutput } from "../../src/cli/outputFile";

const folder = mkdtempSync(join(tmpdir(), "iki-keluaran-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const io = nodeIo();
const at = (name: string) => join(folder, name);
const input = at("masukan.xlsx");
const old = at("lama.xlsx");
writeFileSync(input, "masukan");
writeFileSync(old, "lama");

function write(path: string | null, timpa = false): Promise<void> {
  const argumen: Argumen = {
    posisi: [input],
    nilai: new Map(path === null ? [] : [["o", path]]),
    saklar: new Set(timpa ? ["timpa"] : []),
  };
  return writeOutput(argumen, io, new TextEncoder().encode("baru"));
}

async function refusal(path: string | null, timpa = false): Promise<string> {
  const error: unknown = await write(path, timpa).catch((e: unknown) => e);
  if (!(error instanceof SalahPanggil)) throw new Error("was written");
  return error.pesan.kunci;
}

test("a new name is written", async () => {
  await write(at("baru.xlsx"));
  expect(readFileSync(at("baru.xlsx"), "utf8")).toBe("baru");
});

test("without a name, over an older file, over the input and into no folder nothing is written", async () => {
  linkSync(input, at("tautan.xlsx"));
  expect(await refusal(null)).toBe("cli.tanpaKeluaran");
  expect(await refusal(old)).toBe("cli.keluaranAda");
  expect(await refusal(input, true)).toBe("cli.keluaranSamaMasukan");
  expect(await refusal(`${folder}/./masukan.xlsx`, true)).toBe("cli.keluaranSamaMasukan");
  expect(await refusal(at("tautan.xlsx"), true)).toBe("cli.keluaranSamaMasukan");
  expect(await refusal(at("tidak/ada.xlsx"))).toBe("cli.keluaranGagal");
  expect([input, old].map((path) => readFileSync(path, "utf8"))).toEqual(["masukan", "lama"]);
});

test("--timpa replaces an older file", async () => {
  await write(old, true);
  expect(readFileSync(old, "utf8")).toBe("baru");
});
