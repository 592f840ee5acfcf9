/** Where a template goes: a sheet of its own, or below everything that a sheet holds. */
import type { BlokTerbaca } from "../layout";
import { pesan, type Pesan } from "../pesan";
import { parseAddress } from "../sheet/address";
import { formulaAt, valueAt, type SheetGrid, type WorkbookData } from "../sheet/grid";
import { ownSheets } from "../sheet/own";

/** Rows of an Excel sheet. */
const allRows = 1_048_576;
/** Blank rows between what is there and the block. */
const gap = 2;

export type TempatDiBawah =
  | {
      status: "ada";
      /** 0-based. */
      row: number;
      col: number;
      /** For each of `kolom` columns from `col` on: whether a cell of it holds something, so that its width is the planner's. */
      terpakai: boolean[];
    }
  | { status: "tolak"; alasan: Pesan };

/**
 * The free place below a sheet's last used row, at the column where its last table begins; `tinggi` and `kolom` are the
 * block's rows and columns. Refused where the sheet is not among the visible ones, is one of ours, or ends too soon.
 */
export function tempatDiBawah(
  buku: WorkbookData,
  nama: string,
  blok: readonly BlokTerbaca[],
  { tinggi, kolom }: { tinggi: number; kolom: number },
): TempatDiBawah {
  const grid = buku.sheets.find((sheet) => sheet.nama === nama);
  if (!grid) return { status: "tolak", alasan: pesan("templat.lembar-tak-terbaca", { lembar: nama }) };
  if (ownSheets(buku.names).has(nama)) {
    return { status: "tolak", alasan: pesan("templat.lembar-kami", { lembar: nama }) };
  }
  const last = lastUsedRow(grid);
  const row = last === null ? 0 : last + 1 + gap;
  if (row + tinggi > allRows) {
    return {
      status: "tolak",
      alasan: pesan("templat.lembar-penuh", { lembar: nama, baris: String((last ?? 0) + 1) }),
    };
  }
  const col = last === null ? 0 : startColumn(grid, blok);
  return {
    status: "ada",
    row,
    col,
    terpakai: Array.from({ length: kolom }, (_, c) => isUsed(grid, col + c)),
  };
}

const filled = (grid: SheetGrid, row: number, col: number): boolean =>
  valueAt(grid, row, col) !== null || formulaAt(grid, row, col) !== null;

function lastUsedRow(grid: SheetGrid): number | null {
  const width = grid.values[0]?.length ?? 0;
  for (let r = grid.firstRow + grid.values.length - 1; r >= grid.firstRow; r--) {
    for (let c = 0; c < width; c++) if (filled(grid, r, grid.firstCol + c)) return r;
  }
  return null;
}

function isUsed(grid: SheetGrid, col: number): boolean {
  return grid.values.some((_, r) => filled(grid, grid.firstRow + r, col));
}

/** The left edge of the lowest table; of everything where the sheet has none. */
function startColumn(grid: SheetGrid, blok: readonly BlokTerbaca[]): number {
  const areas = blok.flatMap(({ rentang }) => parseAddress(rentang) ?? []);
  const [lowest] = areas.sort((a, b) => b.row2 - a.row2);
  if (lowest) return lowest.col;
  const width = grid.values[0]?.length ?? 0;
  for (let c = 0; c < width; c++) if (isUsed(grid, grid.firstCol + c)) return grid.firstCol + c;
  return 0;
}
