// Writes THIRD-PARTY.md: the packages whose code dist/ holds, with their licences. Run after npm run build.
//   node scripts/notices.mjs          writes the file
//   node scripts/notices.mjs --check  fails where the file is not what would be written
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const FILE = "THIRD-PARTY.md";
const BUNDLED = ".cache/bundled-packages.json";
// Its runtime, a few lines, is in every bundle.
const ALWAYS = ["webpack"];

function licenceText(folder) {
  const name = readdirSync(folder).find((f) => /^licen[cs]e(\.(md|txt))?$/i.test(f));
  return name ? readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n").trim() : null;
}

function describe(name) {
  const folder = path.join("node_modules", name);
  const { version, license, author } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const by = typeof author === "string" ? author : author?.name;
  return { name, version, licence: license ?? "?", by, text: licenceText(folder) };
}

function write(packages) {
  const byText = new Map();
  for (const one of packages) {
    const text = one.text ?? `Licence: ${one.licence}`;
    byText.set(text, [...(byText.get(text) ?? []), one]);
  }
  const lines = [
    "# Third-party software in the add-in",
    "",
    "What `npm run build` puts into `dist/` besides our own code. Written by `node scripts/notices.mjs`.",
    "",
    "| package | version | licence |",
    "| --- | --- | --- |",
    ...packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
  ];
  for (const [text, group] of byText) {
    const names = group.map(({ name, by }) => (group.length > 1 || !by ? name : `${name} (${by})`));
    lines.push("", `## ${names.join(", ")}`, "", "```", text, "```");
  }
  return `${lines.join("\n")}\n`;
}

if (!existsSync(BUNDLED)) {
  console.error("Run npm run build first: it tells which packages the bundle holds.");
  process.exit(1);
}
const names = [...new Set([...JSON.parse(readFileSync(BUNDLED, "utf8")), ...ALWAYS])].sort();
const notices = write(names.map(describe));
if (!process.argv.includes("--check")) {
  writeFileSync(FILE, notices);
} else if (!existsSync(FILE) || readFileSync(FILE, "utf8") !== notices) {
  console.error(
    `${FILE} does not name what the bundle holds. Run node scripts/notices.mjs and commit the file.`,
  );
  process.exit(1);
}
