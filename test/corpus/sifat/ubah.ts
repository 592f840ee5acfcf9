/** Changes to a worksheet that must not change how it is read, each with the way back for its addresses. */
import { cellAddress, parseAddress } from "../../../src/core/sheet/address";
import type { SheetGrid } from "../../../src/core/sheet/grid";

/** From a position on the changed sheet to the position that it had; 0-based. */
export interface Peta {
  row: (row: number) => number;
  col: (col: number) => number;
}

export interface Ubahan {
  grid: SheetGrid;
  peta: Peta;
}

const tetap = (n: number) => n;

/** The sheet without what a file says of merged cells. */
export function tanpaGabungan(grid: SheetGrid): Ubahan {
  return { grid: { ...grid, merges: null }, peta: { row: tetap, col: tetap } };
}

/** The whole sheet's content moved down and to the right. */
export function pindahkan(grid: SheetGrid, turun: number, kanan: number): Ubahan {
  return {
    grid: { ...grid, firstRow: grid.firstRow + turun, firstCol: grid.firstCol + kanan, merges: null },
    peta: { row: (r) => r - turun, col: (c) => c - kanan },
  };
}

/** How many of the sorted places lie at or before a position of the old sheet; and the way back. */
function petaSisip(tempat: readonly number[]): (n: number) => number {
  return (baru) => {
    let lama = baru;
    for (const t of tempat) if (lama > t) lama--;
    return lama;
  };
}

function sisip<T>(isi: readonly T[], awal: number, tempat: readonly number[], kosong: T): T[] {
  return isi.flatMap((x, i) => (tempat.includes(awal + i) ? [kosong, x] : [x]));
}

/** A blank row before each of the rows (0-based, sorted, on the old sheet). */
export function sisipBaris(grid: SheetGrid, tempat: readonly number[]): Ubahan {
  const lebar = grid.values[0]?.length ?? 0;
  const baris = <T>(isi: readonly (readonly T[])[], kosong: T) =>
    sisip(isi, grid.firstRow, tempat, Array<T>(lebar).fill(kosong));
  return {
    grid: {
      ...grid,
      values: baris(grid.values, null),
      formats: grid.formats && baris(grid.formats, "General"),
      formulas: null,
      merges: null,
    },
    peta: { row: petaSisip(tempat), col: tetap },
  };
}

/** A blank column before each of the columns (0-based, sorted, on the old sheet). */
export function sisipKolom(grid: SheetGrid, tempat: readonly number[]): Ubahan {
  const kolom = <T>(isi: readonly (readonly T[])[], kosong: T) =>
    isi.map((r) => sisip(r, grid.firstCol, tempat, kosong));
  return {
    grid: {
      ...grid,
      values: kolom(grid.values, null),
      formats: grid.formats && kolom(grid.formats, "General"),
      formulas: null,
      merges: null,
    },
    peta: { row: tetap, col: petaSisip(tempat) },
  };
}

/** Every text that is exactly one of the labels, written otherwise. */
export function gantiTeks(grid: SheetGrid, ganti: (teks: string) => string): Ubahan {
  return {
    grid: {
      ...grid,
      values: grid.values.map((r) => r.map((v) => (typeof v === "string" ? ganti(v) : v))),
    },
    peta: { row: tetap, col: tetap },
  };
}

/** An address on the changed sheet, as it was on the old one. */
export function alamatLama(alamat: string, peta: Peta): string {
  const r = parseAddress(alamat);
  return r ? cellAddress(peta.row(r.row), peta.col(r.col)) : alamat;
}
