import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { awalId } from "../../src/messages/awal-id";
import { daftarLayar } from "../../src/taskpane/layar";

const root = join(__dirname, "../../src");
const areas = readdirSync(join(root, "messages/id")).map((file) => file.replace(".json", ""));
const read = (bahasa: string, area: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, "messages", bahasa, `${area}.json`), "utf8")) as Record<string, string>;
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? "").sort();

describe.each(areas)("messages of %s", (area) => {
  const id = read("id", area);
  const en = read("en", area);

  test("say the same things in both languages", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
  });

  test("fill the same placeholders in both languages", () => {
    for (const [key, text] of Object.entries(id)) {
      expect([key, placeholders(en[key] ?? "")]).toEqual([key, placeholders(text)]);
    }
  });
});

test("every key written in the code exists", () => {
  const known = new Set(
    areas.flatMap((area) => Object.keys(read("id", area)).map((key) => `${area}.${key}`)),
  );
  const sources = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const missing = sources.flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/\b(?:pesan|t)\(\s*"([a-z]+\.[A-Za-z0-9-]+)"/g)]
      .map((m) => m[1] ?? "")
      .filter((key) => !known.has(key))
      .map((key) => `${file}: ${key}`),
  );
  expect(missing).toEqual([]);
});

test("the bar speaks before the workbook is read", () => {
  const first = Object.entries(awalId).flatMap(([area, words]) =>
    Object.keys(words).map((k) => `${area}.${k}`),
  );
  expect(daftarLayar.map(({ kata }) => kata).filter((kata) => !first.includes(kata))).toEqual([]);
});
