import fc from "fast-check";
import { readList } from "../../../src/core/layout/lists";

const cell = (teks: string, label: string | null = null) => ({ label, teks });

test.each([
  [
    "a line an item in one cell",
    [cell("a. menyusun;\nb. mengolah; dan\nc. melapor.")],
    ["menyusun;", "mengolah; dan", "melapor."],
  ],
  [
    "run on in one line",
    [cell("a. Menyusun program; b. Menyiapkan bahan; d. Melaporkan.")],
    ["Menyusun program;", "Menyiapkan bahan;", "Melaporkan."],
  ],
  [
    "run on without a stop between",
    [cell("1. Menyusun program 2. Menyiapkan bahan 3. Melaporkan")],
    ["Menyusun program", "Menyiapkan bahan", "Melaporkan"],
  ],
  [
    "labels in cells of their own",
    [cell("Menyusun", "a."), cell("Mengolah", "b.")],
    ["Menyusun", "Mengolah"],
  ],
  [
    "an item torn over two rows",
    [cell("1. mengumpulkan"), cell("data dinas;"), cell("2. mengolah")],
    ["mengumpulkan data dinas;", "mengolah"],
  ],
  [
    "a number inside a row's item",
    [cell("1. menyusun laporan semester 2. dan tahunan"), cell("2. mengolah")],
    ["menyusun laporan semester 2. dan tahunan", "mengolah"],
  ],
  [
    "text without labels",
    [cell("Membantu Kepala Dinas\ndalam perencanaan")],
    ["Membantu Kepala Dinas\ndalam perencanaan"],
  ],
  ["a dash for none", [cell("-")], []],
])("%s", (_, cells, items) => {
  expect(readList(cells)).toEqual(items);
});

test("a list reads the same run on in one cell, a line an item, and a cell an item", () => {
  const word = fc.constantFrom(
    "menyusun",
    "laporan",
    "bidang",
    "koperasi",
    "melaksanakan",
    "pembinaan",
    "dan",
  );
  const item = fc.array(word, { minLength: 2, maxLength: 6 }).map((w) => `${w.join(" ")};`);
  fc.assert(
    fc.property(fc.array(item, { minLength: 2, maxLength: 20 }), fc.boolean(), (items, letters) => {
      const lines = items.map((x, i) => `${letters ? String.fromCharCode(97 + i) : String(i + 1)}. ${x}`);
      expect(readList([cell(lines.join(" "))])).toEqual(items);
      expect(readList([cell(lines.join("\n"))])).toEqual(items);
      expect(readList(lines.map((line) => cell(line)))).toEqual(items);
    }),
  );
});
