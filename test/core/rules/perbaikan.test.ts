/** Mends as edits: what they change, what they leave alone, and that a mended finding does not come back. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readWorkbook } from "../../../src/core/layout";
import {
  denganUbahan,
  periksaBuku,
  rencanaPerbaikan,
  semuaAturan,
  type Temuan,
} from "../../../src/core/rules";
import type { WorkbookData } from "../../../src/core/sheet/grid";
import { openWorkbookFile } from "../../../src/file";
import { workbook, worksheet } from "../worksheet";
import { iki } from "./ujiAturan";

const periksa = (buku: WorkbookData, aturan?: string[]): Temuan[] =>
  periksaBuku(buku, readWorkbook(buku), aturan === undefined ? {} : { aturan });

const bukuOf = (tabel: string): WorkbookData => workbook([worksheet(tabel)]);

const semuaJenis = (buku: WorkbookData, kode: string): ReturnType<typeof rencanaPerbaikan> =>
  rencanaPerbaikan(buku, (kini) => periksa(kini, [kode]));

const salah = bukuOf(
  iki(`
  | 1 | Meningkatnya mutu | Jumlah laporan  koperasi yang di susun | Jumlah laporan | "12" | Data keragaan koperasi |
  | 3 | Meningkatnya layanan | Jumlah dokumen yang dilayani | Jumlah dokumen | 4 Dokumen | Data keragaan koperasi |
  | 4 | Meningkatnya usaha | Jumlah usaha yang dibina | Jumlah usaha | 4 usaha | Data keragaan koperasi |`),
);

test("renumbering shows every cell that changes, and keeps text as text", () => {
  const { ubahan } = semuaJenis(salah, "nomor-urut");
  expect(ubahan.map(({ sel, sebelum, sesudah }) => [sel, sebelum, sesudah])).toEqual([
    ["A5", 3, 2],
    ["A6", 4, 3],
  ]);
});

test("a number that is text gets its format before its value", () => {
  const { edits } = semuaJenis(salah, "target-angka-teks");
  expect(edits.map((e) => e.kind)).toEqual(["numberFormat", "write"]);
  expect(edits[1]).toMatchObject({ row: 3, col: 4, contents: [[12]], before: [["12"]] });
});

test("two mends of one cell are made one after the other, and shown as one change", () => {
  const { ubahan } = rencanaPerbaikan(salah, (kini) => periksa(kini, ["spasi-berlebih", "ejaan-tidak-baku"]));
  expect(ubahan.map(({ sel, sebelum, sesudah }) => [sel, sebelum, sesudah])).toEqual([
    ["C4", "Jumlah laporan  koperasi yang di susun", "Jumlah laporan koperasi yang disusun"],
  ]);
});

const temuan = (ubah: { sel: string; sebelum: string; sesudah: string }[]): Temuan => ({
  kode: "formulasi-tanpa-kali-100",
  tingkat: "peringatan",
  lembar: "Lembar1",
  sel: ubah[0]?.sel ?? "A1",
  jabatan: null,
  indikator: null,
  pesan: { kunci: "rules.formulasi-tanpa-kali-100", isi: {} },
  perbaikan: { pesan: { kunci: "rules.formulasi-tanpa-kali-100-perbaikan", isi: {} }, ubah },
});

test("of a cell that holds more than the words in question only those change", () => {
  const buku = bukuOf(`| Formulasi: A / B\\nSumber data: BPS |`);
  const { ubahan } = rencanaPerbaikan(buku, () => [
    temuan([{ sel: "A1", sebelum: "A / B", sesudah: "A / B x 100%" }]),
  ]);
  expect(ubahan[0]?.sesudah).toBe("Formulasi: A / B x 100%\nSumber data: BPS");
});

test("a formula, and words that are no longer there, are left alone", () => {
  const sheet = worksheet(`| A / B | A / B |`);
  const buku = workbook([{ ...sheet, formulas: [['="A / B"', null]] }]);
  const plan = (sel: string, sebelum: string) =>
    rencanaPerbaikan(buku, () => [temuan([{ sel, sebelum, sesudah: "x" }])]).edits;
  expect(plan("A1", "A / B")).toEqual([]);
  expect(plan("B1", "C / D")).toEqual([]);
  expect(plan("B1", "A / B")).toHaveLength(1);
});

test("a mend of several cells is made whole or not at all", () => {
  const buku = bukuOf(`| 1 | 2 |`);
  const two = temuan([
    { sel: "A1", sebelum: "1", sesudah: "5" },
    { sel: "B1", sebelum: "9", sesudah: "6" },
  ]);
  expect(rencanaPerbaikan(buku, () => [two]).edits).toEqual([]);
});

describe.each(["kapuas-hulu", "lampung-barat", "perekonomian", "purwakarta", "sampang"])("in %s", (nama) => {
  let buku: WorkbookData;
  let ada: Temuan[];
  beforeAll(async () => {
    const opened = await openWorkbookFile(
      new Uint8Array(readFileSync(join(__dirname, "../../corpus", `${nama}.xlsx`))),
    );
    if (opened.status !== "terbaca") throw new Error(nama);
    buku = opened.data;
    ada = periksa(buku);
  });

  test("every mend of a kind removes what it mends, and adds none of its kind", () => {
    for (const { id } of semuaAturan.filter(({ perbaikan }) => perbaikan)) {
      const before = ada.filter(({ kode }) => kode === id);
      const { ubahan } = semuaJenis(buku, id);
      if (ubahan.length === 0) continue;
      const cells = new Set(ubahan.map(({ lembar, sel }) => `${lembar}!${sel}`));
      const left = periksa(denganUbahan(buku, ubahan), [id]);
      expect(left.length).toBeLessThan(before.length);
      expect(left.filter(({ lembar, sel }) => cells.has(`${lembar}!${sel}`))).toEqual([]);
    }
  });

  test("so does any single mend", () => {
    const fixable = ada.filter((t) => rencanaPerbaikan(buku, () => [t]).edits.length > 0);
    if (fixable.length === 0) return;
    fc.assert(
      fc.property(fc.constantFrom(...fixable), (t) => {
        const { ubahan } = rencanaPerbaikan(buku, () => [t]);
        const kind = (b: WorkbookData) => periksa(b, [t.kode]);
        const left = kind(denganUbahan(buku, ubahan));
        expect(left.filter(({ lembar, sel }) => lembar === t.lembar && sel === t.sel)).toEqual([]);
        expect(left.length).toBeLessThan(ada.filter(({ kode }) => kode === t.kode).length);
      }),
      { numRuns: 12 },
    );
  });
});
