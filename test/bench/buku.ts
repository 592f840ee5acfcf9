/** Workbooks for the benches: the blocks of the five documents, repeated to any number. */
import type { CellValue, SheetGrid } from "../../src/core/sheet/grid";
import { susunDokumen } from "../corpus/susun";
import { GAYA_DASAR } from "../corpus/gaya";
import { gambarBuku, bukuData } from "../corpus/gambar/buku";
import { NAMA_DOKUMEN } from "../corpus/seeds/benih";

/** The blocks of all five documents, each as the rows it takes on a sheet. */
export function sheets(): SheetGrid[] {
  const gaya = { ...GAYA_DASAR, lembar: "satu per jabatan" as const };
  return NAMA_DOKUMEN.flatMap((nama) => [
    ...bukuData(gambarBuku(susunDokumen(nama, false), gaya), gaya).sheets,
  ]);
}

const WIDTH = 16;
const PER_SHEET = 20;

/**
 * A workbook of `n` blocks, twenty to a sheet, every text with its own number so that no cache answers for another.
 * @param dari the first number: another one makes a workbook of which no text was read before.
 */
export function workbook(n: number, source: readonly SheetGrid[], dari = 0): SheetGrid[] {
  const out: SheetGrid[] = [];
  for (let made = 0; made < n; made += PER_SHEET) {
    const values: CellValue[][] = [];
    for (let b = made; b < Math.min(n, made + PER_SHEET); b++) {
      for (const row of source[b % source.length]?.values ?? []) {
        const wide = [...row, ...Array<CellValue>(Math.max(0, WIDTH - row.length)).fill(null)];
        values.push(
          wide.map((v) => (typeof v === "string" && v.length > 40 ? `${v} ${String(dari + b)}` : v)),
        );
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
