/** LibreOffice calculates the sheet to what the core says: every value written with a formula, and every line of hitung. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hitungBuku } from "../../../../src/core/hitung";
import { readWorkbook } from "../../../../src/core/layout";
import { realisasiSheets } from "../../../../src/core/reports/realisasi";
import { bacaLembar } from "../../../../src/core/reports/realisasi/baca-lembar";
import { parseAddress } from "../../../../src/core/sheet/address";
import type { CellValue, WorkbookData } from "../../../../src/core/sheet/grid";
import { openWorkbookFile, spliceSheets } from "../../../../src/file";
import { recalculateAll, type NilaiSel } from "../../../libreoffice";
import { type SelIsian, hariIni, isi, siapkan, terapkan } from "./lembar";

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

interface Kasus {
  nama: string;
  tahun: number;
  buku: WorkbookData;
  bytes: Uint8Array;
}

const work = mkdtempSync(join(tmpdir(), "iki-realisasi-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

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

// The core rounds a komponen to 9 decimals, a third of which is all that may be left of a small one.
const near = (a: NilaiSel | undefined, b: CellValue): boolean => {
  const [x, y] = [a ?? "", b ?? ""];
  return typeof x === "number" && typeof y === "number"
    ? Math.abs(x - y) <= 1e-8 * Math.max(1, Math.abs(x), Math.abs(y))
    : x === y;
};

test.each(dokumen)(
  "%s: the sheet calculated anew is the sheet as written, and as hitung",
  async (nama, tahun) => {
    const kasus = await kasusOf(nama, tahun);
    const paths = kasus.map((k, i) => {
      const path = join(work, `${nama}-${String(i)}.xlsx`);
      writeFileSync(path, k.bytes);
      return path;
    });
    const books = await recalculateAll(paths);
    const wrong: string[] = [];
    kasus.forEach((k, i) => {
      const [sheet] = realisasiSheets(k.buku);
      const l = sheet ? bacaLembar(k.buku, k.tahun, sheet.grid) : null;
      const rows = sheet ? books[i]?.[sheet.grid.nama] : undefined;
      if (!sheet || !l || !rows) throw new Error(k.nama);
      sheet.grid.values.forEach((line, r) =>
        line.forEach((value, c) => {
          if (sheet.grid.formulas?.[r]?.[c] && !near(rows[r]?.[c], value))
            wrong.push(
              `${k.nama} R${String(r + 1)}C${String(c + 1)}: ${String(rows[r]?.[c])} and not ${String(value)}: ${sheet.grid.formulas[r][c]}`,
            );
        }),
      );
      const hasil = hitungBuku(k.buku, readWorkbook(k.buku), { hariIni });
      for (const b of hasil.baris) {
        const at = b.selRealisasi?.includes(sheet.grid.nama) ? parseAddress(b.selRealisasi) : null;
        if (!at) continue;
        const cell = (kunci: keyof typeof l.kolom): NilaiSel | undefined => rows[at.row]?.[l.kolom[kunci]];
        const scale = b.satuan === "%" ? 100 : 1;
        const same = (kunci: keyof typeof l.kolom, value: number | null, times = 100): void => {
          const shown = cell(kunci);
          const number = typeof shown === "number" ? shown * times : null;
          if (!near(number, value))
            wrong.push(`${k.nama} ${b.indikator}: ${kunci} ${String(shown)}, hitung ${String(value)}`);
        };
        same("realisasi", b.realisasi, scale);
        same("target", b.target, scale);
        same("targetPeriode", b.targetPeriode, scale);
        same("capaian", b.capaian);
        same("capaianPeriode", b.capaianPeriode);
        if ((cell("kategori") ?? "") !== (b.kategori ?? "")) wrong.push(`${k.nama} ${b.indikator}: kategori`);
        if (cell("status") !== b.status)
          wrong.push(`${k.nama} ${b.indikator}: ${String(cell("status"))}, hitung ${b.status}`);
      }
    });
    expect(wrong).toEqual([]);
  },
  120_000,
);
