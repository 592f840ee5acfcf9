import fc from "fast-check";
import { definitionList, table, wrap } from "../../src/cli/table";

test("a cell wraps inside its column, numbers stand at the right", () => {
  const head = [{ judul: "Indikator" }, { judul: "Target", rata: "kanan" as const }];
  const rows = [
    ["Persentase koperasi sehat di kabupaten", "80,5"],
    ["Jumlah dokumen", "1.500"],
  ];
  expect(table(head, rows, 30).join("\n")).toBe(
    [
      "Indikator               Target",
      "──────────────────────  ──────",
      "Persentase koperasi       80,5",
      "sehat di kabupaten",
      "Jumlah dokumen           1.500",
    ].join("\n"),
  );
});

test("no line is wider than asked, and no sign is lost", () => {
  const text = fc
    .array(fc.stringMatching(/^[a-z0-9%]{1,30}$/), { maxLength: 20 })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(text, fc.integer({ min: 5, max: 60 }), (words, width) => {
      const lines = wrap(words, width);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
      expect(lines.join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
    }),
  );
});

test("a list of terms sets the meanings beside each other", () => {
  expect(
    definitionList(
      [
        ["--json", "Keluarkan JSON menurut kontrak"],
        ["-o", "Berkas baru"],
      ],
      34,
    ),
  ).toEqual(["  --json  Keluarkan JSON menurut", "          kontrak", "  -o      Berkas baru"]);
});
