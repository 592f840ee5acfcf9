/** A summary over a Realisasi sheet: what LibreOffice calculates from its cells is what `hitung` finds. */
import { readFileSync } from "node:fs";
import type { CellValue, WorkbookData } from "../../../../src/core/sheet/grid";
import { spliceSheets } from "../../../../src/file";
import { type SelIsian, isi, siapkan, terapkan } from "../realisasi/lembar";
import { type Soal, bedaRingkasan, open } from "./banding";

const chance = (seed: number): number => {
  const x = Math.sin(seed * 78.233) * 43758.5453;
  return x - Math.floor(x);
};

const isian: Record<string, (sel: SelIsian) => CellValue | undefined> = {
  "enam bulan penuh": ({ baris, bulan, satuan }) => {
    if (bulan > 6) return undefined;
    const x = chance(baris * 13 + bulan);
    return satuan === "%" ? Math.round(x * 1000) / 1000 : Math.round(x * 500);
  },
  bolong: ({ baris, bulan }) =>
    bulan <= 9 && chance(baris * 3 + bulan * 5) > 0.3 ? Math.round(chance(baris + bulan) * 90) : undefined,
  ganjil: ({ baris, bulan }) => {
    const odd: CellValue[] = [0, null, "-", "proses", -4, 12.5, 40, "BB", "B"];
    return odd[Math.floor(chance(baris * 11 + bulan * 2) * odd.length)] ?? null;
  },
};

/** The document with its Realisasi sheet filled so, and what the core would calculate there. */
async function terisi(nama: string, tahun: number, cara: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(readFileSync(`test/corpus/${nama}.xlsx`));
  const buku = await open(bytes);
  const first = siapkan(buku, tahun).edits;
  const filled: WorkbookData = isi(terapkan(buku, first), tahun, isian[cara] ?? (() => undefined));
  const settings = first.filter((e) => ("lembar" in e && e.lembar === "Pengaturan IKI") || e.kind === "name");
  const spliced = await spliceSheets(bytes, [...settings, ...siapkan(filled, tahun).edits]);
  if (spliced === null) throw new Error(nama);
  return spliced;
}

const dokumen: [string, number, string[]][] = [
  ["sampang", 2024, ["2024-03", "2024-S1", "2024"]],
  ["purwakarta", 2022, ["2022-TW2"]],
  ["kapuas-hulu", 2025, ["2025-05", "2025"]],
  ["lampung-barat", 2026, ["2026-S1"]],
  ["perekonomian", 2026, ["2026-TW1", "2026-TW3"]],
];

test.each(dokumen)(
  "%s",
  async (nama, tahun, periode) => {
    const soal = await Promise.all(
      Object.keys(isian).map(async (cara): Promise<Soal[]> => {
        const bytes = await terisi(nama, tahun, cara);
        return periode.map((p) => ({ nama: `${nama}, ${cara}, ${p}`, bytes, periode: p }));
      }),
    );
    expect(await bedaRingkasan(soal.flat())).toEqual([]);
  },
  120_000,
);
