/** LibreOffice calculates the sheet to what the core says: every value written with a formula, and every line of hitung. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../../../src/core/sheet/grid";
import { openWorkbookFile, spliceSheets } from "../../../../src/file";
import { type Kasus, bedaLembar } from "./banding";
import { type SelIsian, isi, siapkan, terapkan } from "./lembar";

const dokumen: [string, number][] = [
  ["purwakarta", 2022],
  ["perekonomian", 2026],
  ["sampang", 2024],
  ["lampung-barat", 2026],
  ["kapuas-hulu", 2025],
];

/** The same figures every time, spread as by chance. */
const chance = (seed: number): number => {
  const x = Math.sin(seed * 12.9898) * 43758.5453;
  return x - Math.floor(x);
};
const usual = ({ baris, bulan, satuan }: SelIsian): number => {
  const x = chance(baris * 31 + bulan);
  return satuan === "%" ? Math.round(x * 10000) / 10000 : Math.round(x * 900) / (baris % 5 === 0 ? 10 : 1);
};
const odd = (sel: SelIsian): CellValue => {
  const choices: CellValue[] = [0, null, "-", "proses", -3.5, usual(sel), usual(sel), "B", "BB", 1e12, 1 / 3];
  return choices[Math.floor(chance(sel.baris * 7 + sel.bulan * 3) * choices.length)] ?? null;
};
const isian: Record<string, (sel: SelIsian) => CellValue | undefined> = {
  kosong: () => undefined,
  penuh: usual,
  bolong: (sel) => (sel.bulan <= 9 && chance(sel.baris + sel.bulan * 17) > 0.3 ? usual(sel) : undefined),
  "predikat di semua": (sel) => (sel.bulan <= 3 ? "BB" : undefined),
  ganjil: odd,
  nol: (sel) => (sel.bulan <= 6 ? 0 : undefined),
};

async function kasusOf(nama: string, tahun: number): Promise<Kasus[]> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../../corpus", `${nama}.xlsx`)));
  const opened = await openWorkbookFile(bytes);
  if (opened.status !== "terbaca") throw new Error(nama);
  const all: Kasus[] = [];
  for (const triwulan of [false, true]) {
    const first = terapkan(opened.data, siapkan(opened.data, tahun, { triwulan }).edits);
    for (const [cara, angka] of Object.entries(isian)) {
      if (triwulan && cara !== "bolong") continue;
      const filled = isi(first, tahun, angka);
      const again = siapkan(filled, tahun, { triwulan });
      const settings = siapkan(opened.data, tahun, { triwulan }).edits.filter(
        (e) => ("lembar" in e && e.lembar === "Pengaturan IKI") || e.kind === "name",
      );
      const written = await spliceSheets(bytes, [...settings, ...again.edits]);
      if (!written) throw new Error(nama);
      all.push({
        nama: `${nama}, ${triwulan ? "triwulan" : "bulan"}, ${cara}`,
        tahun,
        buku: terapkan(filled, again.edits),
        bytes: written,
      });
    }
  }
  return all;
}

test.each(dokumen)(
  "%s: the sheet calculated anew is the sheet as written, and as hitung",
  async (nama, tahun) => {
    expect(await bedaLembar(await kasusOf(nama, tahun))).toEqual([]);
  },
  120_000,
);
