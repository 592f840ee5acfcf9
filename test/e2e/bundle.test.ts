/** What `npm run build` writes: how much the pane loads before it paints, and whose code it holds. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build, root, script } from "./project";

jest.setTimeout(180_000);

const budgetKB = 180;
let dist = "";

beforeAll(async () => {
  dist = await build("dist-uji", "url=https://iki.contoh.go.id/excel");
});

function page(name: string): string {
  return readFileSync(path.join(dist, name), "utf8");
}

/** The scripts of a page that come with it; office.js comes from Microsoft's network and its cache. */
function ownScripts(html: string): string[] {
  return [...html.matchAll(/<script[^>]*\ssrc="([^":]+)"/g)].map((m) => m[1] ?? "");
}

test(`the pane loads at most ${budgetKB} KB gzip before its first paint`, () => {
  const html = page("taskpane.html");
  const scripts = ownScripts(html);
  expect(scripts).not.toEqual([]);
  const parts = [Buffer.from(html), ...scripts.map((s) => readFileSync(path.join(dist, s)))];
  const kilobytes = parts.reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0) / 1024;
  expect(kilobytes).toBeLessThanOrEqual(budgetKB);
  // React and Fluent alone are more than this: less would mean that the measure missed them.
  expect(kilobytes).toBeGreaterThan(50);
});

test("of the words only those come first that the pane says before it has read the workbook", () => {
  const first = ownScripts(page("taskpane.html"))
    .map((s) => readFileSync(path.join(dist, s), "utf8"))
    .join("");
  const areas = readdirSync(path.join(root, "src/messages/id")).filter((area) => {
    const words = JSON.parse(readFileSync(path.join(root, "src/messages/id", area), "utf8")) as object;
    // Short words stand in the code, too; the bundle writes quotes and line breaks its own way.
    return Object.values(words).some(
      (w: unknown) => typeof w === "string" && /^[\w ,.;]{30,}$/.test(w) && first.includes(w),
    );
  });
  expect(areas).toEqual(["excel.json", "pane.json"]);
});

test.each(["taskpane.html", "commands.html", "hasil.html"])(
  "%s names office.js of Microsoft's network in its head",
  (name) => {
    const head = /<head>[\s\S]*<\/head>/.exec(page(name))?.[0] ?? "";
    expect(head).toMatch(
      /<script[^>]* src="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"/,
    );
  },
);

test("no file of the build is Microsoft's or the simulator's", () => {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".js"));
  expect(files.filter((f) => /excel-web|office/.test(f))).toEqual([]);
  for (const file of files) {
    const code = readFileSync(path.join(dist, file), "utf8");
    expect(code.includes("_overrideSession")).toBe(false);
    expect(code.includes("simulatedExcel")).toBe(false);
  }
});

test("with an address, the manifest for that host is beside the pages", () => {
  const manifest = page("manifest.xml");
  expect(manifest).not.toContain("localhost");
  const named = [...manifest.matchAll(/"https:\/\/iki\.contoh\.go\.id\/excel\/([^"?]+)[^"]*"/g)].map(
    (m) => m[1] ?? "",
  );
  expect(named).toContain("taskpane.html");
  expect(named.filter((file) => !existsSync(path.join(dist, file)))).toEqual([]);
});

test("the notices name every package that the build holds", async () => {
  await expect(script("scripts/notices.mjs", "--check")).resolves.toBe("");
});
