/** A blank sasaran that goes on from above, in a file that says which cells are merged. */
import { readWorkbook } from "../../../src/core/layout";
import { denganUbahan, periksaBuku, rencanaPerbaikan } from "../../../src/core/rules";
import type { Rentang } from "../../../src/core/sheet/address";
import type { WorkbookData } from "../../../src/core/sheet/grid";
import { sentence } from "../../../src/messages";
import { workbook, worksheet } from "../worksheet";
import { iki } from "./ujiAturan";

const tabel = iki(`
  | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi x 100% | 80% | Data keragaan koperasi |
  |  |  | Persentase koperasi aktif | Jumlah koperasi aktif / Jumlah koperasi x 100% | 70% | Data keragaan koperasi |
  |  |  | Persentase koperasi yang RAT | Jumlah koperasi yang RAT / Jumlah koperasi x 100% | 60% | Data keragaan koperasi |
  | 2 | Meningkatnya kepatuhan koperasi | Jumlah koperasi yang melapor | Jumlah koperasi yang melapor | 60 koperasi | Data keragaan koperasi |`);

const buku = (merges: Rentang[] | null): WorkbookData => workbook([{ ...worksheet(tabel), merges }]);
const periksa = (data: WorkbookData, aturan = ["sasaran-lanjutan-kosong"]) =>
  periksaBuku(data, readWorkbook(data), { aturan });

test("one finding a sasaran, at its first blank cell", () => {
  const found = periksa(buku([]));
  expect(found.map(({ sel }) => sel)).toEqual(["B5"]);
  for (const { pesan } of found) {
    expect(sentence(pesan, "id")).toMatch(/^\p{Lu}[^\n]*[.]$/u);
    expect(sentence(pesan, "en")).toMatch(/^\p{Lu}[^\n]*[.]$/u);
  }
});

test("a merged cell is no blank one, and where nobody knows nothing is said", () => {
  expect(periksa(buku([{ row: 3, row2: 5, col: 1, col2: 1 }]))).toEqual([]);
  expect(periksa(buku(null))).toEqual([]);
});

test("the text is written into every blank cell below it, and the reading stays", () => {
  const data = buku([]);
  const { ubahan } = rencanaPerbaikan(data, (kini) => periksa(kini));
  expect(ubahan.map(({ sel, sesudah }) => [sel, sesudah])).toEqual([
    ["B5", "Meningkatnya kualitas koperasi"],
    ["B6", "Meningkatnya kualitas koperasi"],
  ]);
  const sasaran = (b: WorkbookData) =>
    readWorkbook(b).flatMap(({ blok }) => blok.flatMap((x) => x.baris.map((r) => r.sasaran)));
  const after = denganUbahan(data, ubahan);
  expect(sasaran(after)).toEqual(sasaran(data));
  // A sasaran that is written again is no new one: it needs no number, and counts once.
  expect(periksa(after, ["nomor-kosong", "nomor-urut", "sasaran-lanjutan-kosong"])).toEqual([]);
});
