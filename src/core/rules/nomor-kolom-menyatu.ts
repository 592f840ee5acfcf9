import type { Aturan } from "./aturan";
import { pesan } from "../pesan";
import { cellAddress, parseAddress } from "../sheet/address";
import { valueAt, type SheetGrid } from "../sheet/grid";
import { columnNumbers } from "./nomorKolom";

/** Address of the first of at least two neighbouring cells that begin with their own column number. */
function fusedNumbers(grid: SheetGrid, row: number, from: number, to: number): string | null {
  let first: number | null = null;
  let expected = 0;
  let count = 0;
  for (let col = from; col <= to; col++) {
    const m = /^(\d{1,2})\s+\p{L}/u.exec(String(valueAt(grid, row, col) ?? "").trim());
    const n = m ? Number(m[1]) : null;
    if (n === null) continue;
    if (count > 0 && n !== expected) return null;
    first ??= col;
    expected = n + 1;
    count++;
  }
  return first !== null && count >= 2 ? cellAddress(row, first) : null;
}

/** Nomor kolom yang menyatu dengan baris isi. */
export const aturan: Aturan = {
  id: "nomor-kolom-menyatu",
  tingkat: "peringatan",
  lingkup: "blok",
  sumber: "Format IKI dalam keputusan kepala perangkat daerah",
  perbaikan: false,
  *periksa({ blok, grid }) {
    const range = parseAddress(blok.rentang);
    const row = blok.barisKepala[1];
    if (!range || columnNumbers(grid, row, range.col, range.col2) !== null) return;
    const fused = fusedNumbers(grid, row, range.col, range.col2);
    if (fused !== null) yield { sel: fused, pesan: pesan("rules.nomor-kolom-menyatu", { baris: row + 1 }) };
  },
};
