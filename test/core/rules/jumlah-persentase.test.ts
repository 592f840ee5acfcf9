import { readWorkbook } from "../../../src/core/layout";
import { periksaBuku } from "../../../src/core/rules";
import { workbook, worksheet } from "../worksheet";
import { iki, ujiAturan } from "./ujiAturan";

const KEPALA = "| NO | SASARAN | INDIKATOR | SATUAN | TARGET |";
const duaBaris = `| 1 | Meningkatnya mutu koperasi | Persentase koperasi sehat | % | 80 |
   | 2 | Meningkatnya kepatuhan koperasi | Persentase koperasi yang RAT | % | 70 |`;
const tabel = iki(
  `${duaBaris}
   | | | Jumlah | | 150 |`,
  "Analis Koperasi",
  KEPALA,
);

/** The sheet with a formula in the total's cell, E6. */
function denganRumus(rumus: string, lembar = tabel): string[] {
  const sheet = worksheet(lembar);
  const formulas = sheet.values.map((row, r) => row.map((_, c) => (r === 5 && c === 4 ? rumus : null)));
  const buku = workbook([{ ...sheet, formulas }]);
  return periksaBuku(buku, readWorkbook(buku), { aturan: ["jumlah-persentase"] }).map(({ sel }) => sel);
}

const TW = `| NO | SASARAN | INDIKATOR | SATUAN | TARGET 2026 | REALISASI | | | | |
| | | | | | TW I | TW II | TW III | TW IV | 2026 |`;
const tw = (indikator: string, satuan: string, target: number, angka: string): string =>
  iki(`| 1 | Meningkatnya layanan | ${indikator} | ${satuan} | ${target} | ${angka} |`, undefined, TW);

describe("a row of totals", () => {
  test.each(["=SUM(E4:E5)", "=E4+E5", "=SUBTOTAL(9,E4:E5)"])("%s adds percentages", (rumus) =>
    expect(denganRumus(rumus)).toEqual(["E6"]),
  );
  test("an average passes", () => expect(denganRumus("=AVERAGE(E4:E5)")).toEqual([]));
  test("a sum without a label is one, too", () =>
    expect(denganRumus("=SUM(E4:E5)", iki(`${duaBaris}\n| | | | | 150 |`, undefined, KEPALA))).toEqual([
      "E6",
    ]));
});

ujiAturan("jumlah-persentase", {
  sah: [
    // Counts may be added, and the steps of one whole.
    tw("Jumlah laporan yang disusun", "laporan", 20, "3 | 4 | 5 | 6 | 18"),
    tw("Persentase penyerapan anggaran", "%", 98, "10 | 25 | 30 | 33 | 98"),
    // Rupiah is added, though it is a "nilai".
    tw("Nilai retribusi pasar", "Rp", 800, "200 | 200 | 200 | 210 | 810"),
    // The newest, the mean.
    tw("Persentase pedagang yang tertib", "%", 80, "70 | 75 | 78 | 80 | 80"),
    tw("Indeks kepuasan pedagang", "Indeks", 3.5, "3.1 | 3.2 | 3.3 | 3.4 | 3.25"),
    iki(`${duaBaris}\n| | | Rata-rata | | 75 |`, undefined, KEPALA),
    // Counts below each other.
    iki(
      `| 1 | Meningkatnya mutu koperasi | Jumlah koperasi sehat | koperasi | 80 |
       | 2 | Meningkatnya kepatuhan koperasi | Jumlah koperasi yang RAT | koperasi | 70 |
       | | | Jumlah | | 150 |`,
      undefined,
      KEPALA,
    ),
  ],
  cacat: [
    { lembar: tabel, sel: ["E6"] },
    { lembar: tw("Persentase pedagang yang tertib", "%", 80, "70 | 75 | 78 | 80 | 303"), sel: ["J5"] },
    { lembar: tw("Indeks kepuasan pedagang", "Indeks", 3.5, "3.1 | 3.2 | 3.3 | 3.4 | 13"), sel: ["J5"] },
    {
      lembar: iki(
        `| 1 | Meningkatnya layanan | Persentase pedagang yang tertib | % | 80 | 70 | 75 | 78 | 80 | 303 |`,
        undefined,
        TW.replace("| 2026 |", "| |").replace("| | | | |\n", "| | | | Total |\n"),
      ),
      sel: ["J5"],
    },
  ],
});
