/** The block's measures: rows that hold their texts, columns that hold their figures. */
import fc from "fast-check";
import { katalog, type Templat } from "../../../src/catalogue";
import { kolomSempit, susun, type OpsiTemplat } from "../../../src/core/templates";
import { height } from "../../../src/core/templates/tinggi";

const opsi: OpsiTemplat = { susunan: "baku", tahun: [2026], realisasi: "bulanan", uraian: true };
const [satu] = katalog as [Templat];

test("a narrower column never needs a lower row, a longer text neither", () => {
  fc.assert(
    fc.property(
      fc.lorem({ maxCount: 40 }),
      fc.integer({ min: 20, max: 400 }),
      fc.nat(200),
      (text, width, more) => {
        expect(height([[text, width]])).toBeGreaterThanOrEqual(height([[text, width + more]]));
        expect(height([[`${text} dan lainnya`, width]])).toBeGreaterThanOrEqual(height([[text, width]]));
      },
    ),
  );
});

test("text breaks at words, and its own line breaks count", () => {
  // 164 points hold 32 letters: three words of twenty letters take three lines, not two.
  expect(height([["pertanggungjawaban-a pertanggungjawaban-b pertanggungjawaban-c", 170]])).toBe(47);
  expect(height([["a\nb\nc", 170]])).toBe(47);
});

test("months of rupiah get room for their digits", () => {
  const bulan = (templat: Templat): number | undefined => susun(templat, opsi, 0, 0).lebar[8];
  const indikator = satu.isi[0]?.indikator[0];
  if (!indikator) throw new Error("empty");
  const rupiah = { ...satu, isi: [{ sasaran: "x", indikator: [{ ...indikator, satuan: "Rp" }] }] };
  expect(bulan(rupiah)).toBeGreaterThan(bulan(satu) ?? 0);
});

test("columns that the sheet keeps keep their width; narrow ones of texts are named", () => {
  const { lebar } = susun(satu, opsi, 10, 0, [40, 50, null, 300]);
  expect(lebar.slice(0, 4)).toEqual([40, 50, 150, 300]);
  expect(kolomSempit(opsi, [40, 50, null, 300])).toEqual(["SASARAN"]);
  expect(kolomSempit(opsi)).toEqual([]);
});

test("an indikator without formulasi, satuan and target leaves blank cells", () => {
  const indikator = satu.isi[0]?.indikator[0];
  if (!indikator) throw new Error("empty");
  const kosong = { ...indikator, formulasi: "", satuan: "", sumberData: "", komponen: [], target: [] };
  const templat = { ...satu, isi: [{ sasaran: "", indikator: [kosong] }] };
  const row = susun(templat, { ...opsi, realisasi: null }, 0, 0).sel.at(-1);
  expect(row?.map((cell) => cell?.isi)).toEqual([
    1,
    null,
    indikator.indikator,
    null,
    null,
    "naik",
    "nilai akhir",
    null,
    null,
  ]);
});
