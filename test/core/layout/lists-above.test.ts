/** Lists of tugas and fungsi above a table: where they end, and labels that go on behind z. */
import { readList } from "../../../src/core/layout/lists";
import { readTable, rowsOf } from "./read";

const table = `
  | NO | SASARAN | INDIKATOR KINERJA | TARGET |
  | 1 | Meningkatnya mutu | Persentase guru bersertifikat | 80% |`;

describe("a line that leads to the table is no item's end", () => {
  test.each([
    "Indikator Kinerja :",
    "IKI :",
    "Sasaran dan Indikator Kinerja",
    "Indikator Kinerja Individu sebagai berikut :",
    "4. Indikator Kinerja Individu :",
    "D. Indikator Kinerja Utama",
    "4. | Indikator Kinerja Individu | :",
    "Tabel Sasaran, Indikator Kinerja dan Target",
  ])("%s", (line) => {
    const [blok] = readTable(
      `| Jabatan : Kabid A |\n| Fungsi : a. membina guru |\n| b. melaporkan hasilnya |\n| ${line} |${table}`,
    );
    expect(blok?.fungsi).toEqual(["membina guru", "melaporkan hasilnya"]);
    expect(rowsOf(blok)).toHaveLength(1);
    expect(readTable(`| Jabatan : Kabid A |\n| Fungsi : - |\n| ${line} |${table}`)[0]?.fungsi).toEqual([]);
  });

  test("but the end of a torn item that speaks of indikator belongs to it", () => {
    const [blok] = readTable(
      `| Jabatan : Kabid A |\n| Fungsi : a. penyusunan sasaran dan |\n| indikator kinerja utama. |${table}`,
    );
    expect(blok?.fungsi).toEqual(["penyusunan sasaran dan indikator kinerja utama."]);
  });
});

test("the last item of a list, its bullet in a cell of its own, is no tier of a header further right", () => {
  for (const label of ["-", "•", "b.", "bb."]) {
    const [blok] = readTable(`
      | Jabatan | : | Kabid A | | | |
      | Fungsi | : | - | membina guru | | |
      | | | ${label} | pelaporan hasil | | |
      | | | | | SASARAN | INDIKATOR | TARGET |
      | | | | | Meningkatnya mutu | Persentase guru | 80% |`);
    expect(blok?.fungsi).toEqual(["membina guru", "pelaporan hasil"]);
  }
});

test.each([
  ["aa, bb", ["aa", "bb", "cc"]],
  ["aa, ab", ["aa", "ab", "ac"]],
])("labels behind z go on as %s", (_, [aa = "", ab = "", ac = ""]) => {
  const letters = Array.from({ length: 26 }, (_x, i) => String.fromCharCode(97 + i));
  const labels = [...letters, aa, ab, ac];
  const items = labels.map((_l, i) => `menyusun laporan ke-${String(i)};`);
  const lines = labels.map((label, i) => `${label}. ${items[i] ?? ""}`);
  const cell = (teks: string, label: string | null = null) => ({ teks, label });
  expect(readList([cell(lines.join("\n"))])).toEqual(items);
  expect(readList([cell(lines.join(" "))])).toEqual(items);
  expect(readList(items.map((item, i) => cell(item, `${labels[i] ?? ""}.`)))).toEqual(items);
});
