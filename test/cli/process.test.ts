/** The command line as it is called: a process of its own, with pipes. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const scripts = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: { iki: string } })
  .scripts;
const [, ...start] = scripts.iki.split(" ");

function iki(words: readonly string[], input = "") {
  return spawnSync(process.execPath, [...start, ...words], { cwd: root, input, encoding: "utf8" });
}

jest.setTimeout(60_000);

test("the exit status is the command's, and standard output holds the JSON only", () => {
  const good = iki(["formula", "Jumlah dokumen yang disusun", "--json"]);
  expect([good.status, good.stderr]).toEqual([0, ""]);
  expect(JSON.parse(good.stdout)).toMatchObject({ status: "terbaca", jenis: "jumlah" });
  expect(iki(["baca", "tidak-ada.xlsx", "--json"]).status).toBe(1);
  expect(iki(["baca"]).status).toBe(2);
});

test("many lines go through a pipe whole and in order", () => {
  const target = Array.from({ length: 3000 }, (_, i) => i + 1);
  const lines = target.map((t) => JSON.stringify({ target: t, realisasi: t / 2 }));
  const { status, stdout } = iki(["capaian"], `\uFEFF${lines.join("\r\n")}`);
  const answers = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { capaian: number | null });
  expect(status).toBe(0);
  expect(answers).toHaveLength(3000);
  expect(answers.every(({ capaian }) => capaian === 50)).toBe(true);
});
