import { readWorkbook } from "../../../src/core/layout";
import { periksaBuku } from "../../../src/core/rules";
import { workbook, worksheet } from "../worksheet";
import { iki } from "./ujiAturan";

const KEPALA = "| NO | SASARAN | INDIKATOR | SATUAN | TARGET |";
const tabel = iki(
  `| 1 | Meningkatnya mutu koperasi | Persentase koperasi sehat | % | 80 |
   | 2 | Meningkatnya kepatuhan koperasi | Persentase koperasi yang RAT | % | 70 |
   | | | Jumlah | | 150 |`,
  "Analis Koperasi",
  KEPALA,
);

/** The sheet with a formula in the total's cell, E6. */
function denganRumus(rumus: string): string[] {
  const sheet = worksheet(tabel);
  const formulas = sheet.values.map((row, r) => row.map((_, c) => (r === 5 && c === 4 ? rumus : null)));
  const buku = workbook([{ ...sheet, formulas }]);
  return periksaBuku(buku, readWorkbook(buku), { aturan: ["jumlah-persentase"] }).map(({ sel }) => sel);
}

describe("jumlah-persentase", () => {
  test("finds a total that adds percentages", () => expect(denganRumus("=SUM(E4:E5)")).toEqual(["E6"]));
  test("lets an average pass", () => expect(denganRumus("=AVERAGE(E4:E5)")).toEqual([]));
});
