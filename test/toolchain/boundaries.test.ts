/** The import boundaries of the design are a lint rule: each violation below is reported, each neighbour is not. */
import { execFileSync } from "node:child_process";
import path from "node:path";

interface Case {
  file: string;
  code: string;
  reported: boolean;
}

const violations: [file: string, code: string][] = [
  ["src/core/layout/x.ts", 'import { sentence } from "../../messages";'],
  ["src/core/layout/x.ts", 'import { unzipSync } from "fflate";'],
  ["src/core/layout/x.ts", 'import { readFileSync } from "node:fs";'],
  ["src/core/layout/x.ts", "export const a = () => Excel.run(async () => {});"],
  ["src/core/layout/x.ts", "export const a = () => document.title;"],
  ["src/core/layout/x.ts", "export const a = () => Date.now();"],
  ["src/core/layout/x.ts", "export const a = () => new Date();"],
  ["src/core/layout/x.ts", "export const a = () => Math.random();"],
  ["src/core/layout/x.ts", "export const a = (n: number) => n.toLocaleString();"],
  ["src/taskpane/x.tsx", 'import { kind } from "../file/kind";'],
  ["src/taskpane/x.tsx", "export const a = () => Excel.run(async () => {});"],
  ["src/taskpane/x.tsx", 'import { readFileSync } from "node:fs";'],
  ["src/taskpane/layar/x.tsx", 'import { openWorkbookFile } from "../../file/open";'],
  ["src/taskpane/berkas/x.ts", 'import { spliceSheets } from "../../file/write/splice";'],
  ["src/taskpane/berkas/x.ts", 'import { takeSnapshot } from "../../excel";'],
  ["src/commands/x.ts", 'import { kind } from "../file/kind";'],
  ["src/excel/x.ts", 'import { kind } from "../file/kind";'],
  ["src/messages/x.ts", 'import { kind } from "../file/kind";'],
];

const allowed: [file: string, code: string][] = [
  ["src/core/layout/x.ts", 'import { valueAt } from "../sheet/grid";'],
  ["src/core/layout/x.ts", "export const a = (hariIni: string) => new Date(hariIni);"],
  ["src/taskpane/x.tsx", 'import { sentence } from "../messages";'],
  ["src/taskpane/berkas/x.ts", 'import { openWorkbookFile } from "../../file/open";'],
  ["src/excel/x.ts", "export const a = () => Excel.run(async () => {});"],
  ["src/cli/x.ts", 'import { kind } from "../file/kind";'],
];

const cases: Case[] = [
  ...violations.map(([file, code]) => ({ file, code, reported: true })),
  ...allowed.map(([file, code]) => ({ file, code, reported: false })),
];

// ESLint loads its configuration by import(), which jest's own module loader does not know.
const LINT = `
  import { ESLint } from "eslint";
  import tseslint from "typescript-eslint";
  import boundaries from "./scripts/lint/boundaries.mjs";
  const parser = { files: ["**/*.{ts,tsx}"], languageOptions: { parser: tseslint.parser } };
  const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [parser, ...boundaries] });
  const out = [];
  for (const { file, code } of JSON.parse(process.argv[1])) {
    const [result] = await eslint.lintText(code, { filePath: file });
    out.push(result.messages.map((m) => m.ruleId ?? m.message));
  }
  const project = new ESLint();
  const used = await project.calculateConfigForFile("src/core/kontrak.ts");
  console.log(JSON.stringify({ out, inProject: Object.keys(used.rules) }));
`;

const root = path.resolve(__dirname, "../..");
const { out, inProject } = JSON.parse(
  execFileSync(process.execPath, ["--input-type=module", "-e", LINT, JSON.stringify(cases)], {
    cwd: root,
    encoding: "utf8",
  }),
) as { out: string[][]; inProject: string[] };

test.each(cases.map((c, i) => ({ ...c, rules: out[i] })))(
  "$file: `$code` → reported: $reported",
  ({ reported, rules }) => {
    const boundary = /^(import-x\/no-restricted-paths|no-restricted-(imports|globals|syntax))$/;
    expect(rules?.some((rule) => boundary.test(rule))).toBe(reported);
    if (!reported) expect(rules).toEqual([]);
  },
);

test("the project's own configuration holds the boundaries", () => {
  expect(inProject).toEqual(
    expect.arrayContaining([
      "import-x/no-restricted-paths",
      "no-restricted-imports",
      "no-restricted-globals",
      "no-restricted-syntax",
    ]),
  );
});
