/** A rule is one id and three files: the rule, its tests, its page. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { semuaAturan } from "../../../src/core/rules";

const root = join(__dirname, "../../..");
const frame = [
  "aturan",
  "ejaan",
  "index",
  "inWords",
  "kata",
  "konteks",
  "periksa",
  "registry",
  "textCells",
  "pengabaian",
  "perbaikan",
];

test.each(semuaAturan.map(({ id }) => id))("%s has its rule, its tests and its page", (id) => {
  expect(existsSync(join(root, "src/core/rules", `${id}.ts`))).toBe(true);
  expect(existsSync(join(root, "test/core/rules", `${id}.test.ts`))).toBe(true);
  expect(existsSync(join(root, "docs/aturan", `${id}.md`))).toBe(true);
});

test("every file of a rule is registered, once", () => {
  const files = readdirSync(join(root, "src/core/rules"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((file) => !frame.includes(file));
  expect(semuaAturan.map(({ id }) => id).sort()).toEqual(files.sort());
});

test("every page is of a rule", () => {
  const pages = readdirSync(join(root, "docs/aturan")).map((file) => file.replace(/\.md$/, ""));
  expect(pages.filter((page) => page !== "README").sort()).toEqual(semuaAturan.map(({ id }) => id).sort());
});
