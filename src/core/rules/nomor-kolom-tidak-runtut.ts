import type { Aturan } from "./aturan";
import { cellAddress, parseAddress } from "../sheet/address";
import { pesan } from "../pesan";
import { type SheetGrid, valueAt } from "../sheet/grid";

/** The numbers of a row that holds nothing else, or null. */
function numbersOf(
  grid: SheetGrid,
  row: number,
  from: number,
  to: number,
): { n: number; col: number }[] | null {
  const found: { n: number; col: number }[] = [];
  for (let col = from; col <= to; col++) {
    const value = valueAt(grid, row, col);
    if (value === null || value === "") continue;
    const m = /^\(?\s*(\d{1,2})\s*[).]?$/.exec(String(value).trim());
    if (!m) return null;
    found.push({ n: Number(m[1]), col });
  }
  return found.length >= 3 ? found : null;
}

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

/** Baris nomor kolom di bawah judul yang melompat, berulang, atau menyatu dengan baris isi. */
export const aturan: Aturan = {
  id: "nomor-kolom-tidak-runtut",
  tingkat: "peringatan",
  lingkup: "blok",
  sumber: "Format IKI dalam keputusan kepala perangkat daerah",
  perbaikan: false,
  *periksa({ blok, grid }) {
    const range = parseAddress(blok.rentang);
    if (!range) return;
    const row = blok.barisKepala[1] - 1;
    for (const r of [row, row + 1]) {
      const found = numbersOf(grid, r, range.col, range.col2);
      if (found === null) continue;
      const first = found[0];
      if (first && found.some(({ n }, i) => n !== first.n + i)) {
        yield {
          sel: cellAddress(r, first.col),
          pesan: pesan("rules.nomor-kolom-tidak-runtut", { nomor: found.map(({ n }) => n).join(", ") }),
        };
      }
      return;
    }
    const fused = fusedNumbers(grid, row + 1, range.col, range.col2);
    if (fused !== null) {
      yield { sel: fused, pesan: pesan("rules.nomor-kolom-tidak-runtut-menyatu", { baris: row + 2 }) };
    }
  },
};
