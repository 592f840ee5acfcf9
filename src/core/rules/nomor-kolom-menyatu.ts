import type { Aturan, KonteksBlok } from "./aturan";
import type { Peran } from "../kontrak";
import { pesan } from "../pesan";
import { cellAddress, columnIndex, parseAddress } from "../sheet/address";
import { valueAt } from "../sheet/grid";
import { columnNumbers } from "./nomorKolom";

/** Columns of words; a target "5 dokumen" is no column number. */
const words = new Set<Peran>(["no", "sasaran", "indikator", "formulasi", "sumberData"]);

/** Address of the first of at least two cells that begin with their own column number. */
function fusedNumbers({ grid, blok }: KonteksBlok, row: number): string | null {
  let first: number | null = null;
  let expected = 0;
  let count = 0;
  for (const { kolom, peran } of blok.kolom) {
    const col = columnIndex(kolom);
    const m = words.has(peran)
      ? /^(\d{1,2})\s+\p{L}/u.exec(String(valueAt(grid, row, col) ?? "").trim())
      : null;
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
  *periksa(konteks) {
    const { blok, grid } = konteks;
    const range = parseAddress(blok.rentang);
    const row = blok.barisKepala[1];
    if (!range || columnNumbers(grid, row, range.col, range.col2) !== null) return;
    const fused = fusedNumbers(konteks, row);
    if (fused !== null) yield { sel: fused, pesan: pesan("rules.nomor-kolom-menyatu", { baris: row + 1 }) };
  },
};
