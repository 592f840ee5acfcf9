/** A rule is one id and three files: the rule, its tests, its page. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { semuaAturan } from "../../../src/core/rules";

const root = join(__dirname, "../../..");
/** The files of the folder that are rules; the others are what rules stand on. */
const isRule = (file: string): boolean =>
  readFileSync(join(root, "src/core/rules", file), "utf8").includes("export const aturan: Aturan");

test.each(semuaAturan.map(({ id }) => id))("%s has its rule, its tests and its page", (id) => {
  expect(existsSync(join(root, "src/core/rules", `${id}.ts`))).toBe(true);
  expect(existsSync(join(root, "test/core/rules", `${id}.test.ts`))).toBe(true);
  expect(existsSync(join(root, "docs/aturan", `${id}.md`))).toBe(true);
});

test("every file of a rule is registered, once", () => {
  const files = readdirSync(join(root, "src/core/rules"))
    .filter((file) => file.endsWith(".ts") && isRule(file))
    .map((file) => file.replace(/\.ts$/, ""));
  expect(semuaAturan.map(({ id }) => id).sort()).toEqual(files.sort());
});

test("every page is of a rule", () => {
  const pages = readdirSync(join(root, "docs/aturan")).map((file) => file.replace(/\.md$/, ""));
  expect(pages.filter((page) => page !== "README").sort()).toEqual(semuaAturan.map(({ id }) => id).sort());
});

test.each(["id", "en"])("every rule has its title and its reason in %s", (bahasa) => {
  const words = JSON.parse(readFileSync(join(root, "src/messages", bahasa, "aturan.json"), "utf8")) as Record<
    string,
    string
  >;
  const wanted = semuaAturan.flatMap(({ id }) => [id, `${id}-mengapa`]);
  expect(Object.keys(words).sort()).toEqual(wanted.sort());
});
