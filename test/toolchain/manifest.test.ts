/** What the schemas of the add-in only manifest do not see, and Office refuses or shows wrongly. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const { manifestForHost } = jest.requireActual<{ manifestForHost(xml: string, url: string): string }>(
  "../../scripts/manifest-host.cjs",
);

const root = path.resolve(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");

function all(pattern: RegExp, text = manifest): string[] {
  return [...text.matchAll(pattern)].map((m) => m[1] ?? "");
}

/** Width and height from a PNG's header. */
function pictureSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const ids = all(/<bt:(?:Image|Url|String)\s+id="([^"]+)"/g);
const resids = all(/\sresid="([^"]+)"/g);
const addresses = all(/(?:DefaultValue|Value)="(https?:[^"]*)"/g);

describe("resources", () => {
  test("every resid has its resource, and every resource is used", () => {
    expect(new Set(resids)).toEqual(new Set(ids));
  });

  test("no id is used twice, and none is longer than the 32 characters that Office takes", () => {
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    const controls = all(/<(?:Control|Group|Item)[^>]*\sid="([^"]+)"/g);
    expect(controls).toEqual([...new Set(controls)]);
  });

  test("every sentence stands in Indonesian and in English", () => {
    const strings = manifest.match(/<bt:String[\s\S]*?<\/bt:String>/g) ?? [];
    expect(strings).not.toEqual([]);
    expect(strings.filter((s) => !/<bt:Override Locale="en-US" Value="[^"]+"/.test(s))).toEqual([]);
    expect(strings.length).toBe(all(/<bt:String\s+id="([^"]+)"/g).length);
    expect(manifest).toContain("<DefaultLocale>id-ID</DefaultLocale>");
  });
});

describe("addresses and pictures", () => {
  test("every address is https and under one origin", () => {
    expect(addresses.length).toBeGreaterThan(5);
    expect([...new Set(addresses.map((a) => new URL(a).origin))]).toEqual(["https://localhost:3000"]);
  });

  test("every icon list has the sizes 16, 32 and 80", () => {
    const lists = all(/<Icon>([\s\S]*?)<\/Icon>/g);
    expect(lists).not.toEqual([]);
    for (const list of lists) expect(all(/size="(\d+)"/g, list)).toEqual(["16", "32", "80"]);
  });

  test("an image is listed under the size that its resource has", () => {
    for (const [, size, resid] of manifest.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)) {
      const file = new RegExp(`id="${resid ?? ""}" DefaultValue="[^"]*-${size ?? ""}\\.png"`);
      expect(manifest).toMatch(file);
    }
  });

  test.each(addresses.filter((a) => a.endsWith(".png")))(
    "%s is a picture of the size that its name says",
    (a) => {
      const file = path.join(root, new URL(a).pathname);
      const side = Number(/-(\d+)\.png$/.exec(a)?.[1]);
      expect(pictureSize(file)).toEqual({ width: side, height: side });
    },
  );

  test("every page that it names is a page of the build", () => {
    const pages = addresses.filter((a) => a.endsWith(".html")).map((a) => path.basename(a, ".html"));
    for (const page of new Set(pages)) {
      const folder = page === "taskpane" ? "taskpane" : "commands";
      expect(existsSync(path.join(root, "src", folder, `${page}.html`))).toBe(true);
    }
  });
});

describe("commands and versions", () => {
  test("every function that a button runs is associated by the commands page", () => {
    const commands = readFileSync(path.join(root, "src/commands/commands.ts"), "utf8");
    const names = all(/<FunctionName>([^<]+)<\/FunctionName>/g);
    expect(names).not.toEqual([]);
    for (const name of names) expect(commands).toContain(`Office.actions.associate("${name}"`);
  });

  test("a task pane add-in takes VersionOverrides 1.0 only", () => {
    expect(all(/xsi:type="(VersionOverrides[^"]*)"/g)).toEqual(["VersionOverridesV1_0"]);
  });

  test("the version has four parts and is package.json's", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(all(/<Version>([^<]+)<\/Version>/g)).toEqual([`${version}.0`]);
  });
});

describe("the manifest for a host", () => {
  test("moves every address", () => {
    const moved = manifestForHost(manifest, "https://iki.contoh.go.id/excel/");
    expect(moved).not.toContain("localhost");
    expect(moved).toContain('"https://iki.contoh.go.id/excel/taskpane.html"');
  });

  test.each(["http://iki.contoh.go.id", "iki.contoh.go.id", "https://a.id/?x=1"])("refuses %s", (url) => {
    expect(() => manifestForHost(manifest, url)).toThrow(url);
  });
});
