/** Milliseconds to read 10, 100, 1,000 and 10,000 blocks, and how they grow: `npm run bench`. */
import { readWorkbook } from "../../src/core/layout";
import type { CellValue, SheetGrid } from "../../src/core/sheet/grid";
import { susunDokumen } from "../corpus/susun";
import { GAYA_DASAR } from "../corpus/gaya";
import { gambarBuku, bukuData } from "../corpus/gambar/buku";
import { NAMA_DOKUMEN } from "../corpus/seeds/benih";

/** The blocks of all five documents, each as the rows it takes on a sheet. */
function sheets(): SheetGrid[] {
  const gaya = { ...GAYA_DASAR, lembar: "satu per jabatan" as const };
  return NAMA_DOKUMEN.flatMap((nama) => [
    ...bukuData(gambarBuku(susunDokumen(nama, false), gaya), gaya).sheets,
  ]);
}

const WIDTH = 16;
const PER_SHEET = 20;

/** A workbook of `n` blocks, twenty to a sheet, every text with its own number so that no cache answers for another. */
function workbook(n: number, source: readonly SheetGrid[]): SheetGrid[] {
  const out: SheetGrid[] = [];
  for (let made = 0; made < n; made += PER_SHEET) {
    const values: CellValue[][] = [];
    for (let b = made; b < Math.min(n, made + PER_SHEET); b++) {
      for (const row of source[b % source.length]?.values ?? []) {
        const wide = [...row, ...Array<CellValue>(Math.max(0, WIDTH - row.length)).fill(null)];
        values.push(wide.map((v) => (typeof v === "string" && v.length > 40 ? `${v} ${String(b)}` : v)));
      }
      values.push(Array<CellValue>(WIDTH).fill(null));
    }
    out.push({
      nama: `L${String(made)}`,
      firstRow: 0,
      firstCol: 0,
      values,
      formats: null,
      formulas: null,
      merges: null,
    });
  }
  return out;
}

const source = sheets();
const sizes = [10, 100, 1000, 10000];
// A pane that is open reads again and again: the first readings, while the engine still compiles, are not counted.
const warmUp = { sheets: workbook(100, source), names: [] };
for (let i = 0; i < 20; i++) readWorkbook(warmUp);
const times = sizes.map((n) => {
  const data = { sheets: workbook(n, source), names: [] };
  const rounds = n >= 10000 ? 1 : n >= 1000 ? 3 : 15;
  const taken = Array.from({ length: rounds }, () => {
    const from = performance.now();
    const read = readWorkbook(data);
    const ms = performance.now() - from;
    return { ms, blok: read.reduce((s, l) => s + l.blok.length, 0) };
  }).sort((a, b) => a.ms - b.ms);
  const middle = taken[Math.floor(rounds / 2)] ?? { ms: 0, blok: 0 };
  console.log(`${String(n).padStart(6)} blok: ${middle.ms.toFixed(1)} ms (${String(middle.blok)} terbaca)`);
  return middle.ms;
});
const [, small = 1, , large = 1] = times;
console.log(`eksponen pertumbuhan 100 → 10.000: ${(Math.log(large / small) / Math.log(100)).toFixed(2)}`);
