/** The years that a document's title announces: "RENSTRA TAHUN 2025-2029". */
import { parseAddress } from "../sheet/address";
import type { SheetGrid } from "../sheet/grid";
import type { KonteksBlok } from "./aturan";

const range = /\b(20\d\d)\s*(?:-|–|—|s\.?\s?\/?\s?d\.?|sampai(?:\s+dengan)?|hingga)\s*(20\d\d)\b/i;

export interface Masa {
  dari: number;
  sampai: number;
}

/** The last period that is written in the sheet rows from `from` to before `to` (from 0). */
function masaIn(grid: SheetGrid, from: number, to: number): Masa | null {
  for (let row = to - 1; row >= from; row--) {
    for (const value of grid.values[row - grid.firstRow] ?? []) {
      const m = typeof value === "string" && value.includes("20") ? range.exec(value) : null;
      const [dari, sampai] = [Number(m?.[1]), Number(m?.[2])];
      if (m && dari <= sampai) return { dari, sampai };
    }
  }
  return null;
}

/** The period of each table: of its own identity lines, else of what stands above the first table of its sheet. */
export function masaJudul(blok: readonly KonteksBlok[]): Map<KonteksBlok, Masa | null> {
  const judul = new Map<SheetGrid, Masa | null>();
  const masa = new Map<KonteksBlok, Masa | null>();
  for (const b of blok) {
    const kepala = b.blok.barisKepala[0] - 1;
    if (!judul.has(b.grid)) judul.set(b.grid, masaIn(b.grid, 0, kepala));
    const own = masaIn(b.grid, parseAddress(b.blok.rentang)?.row ?? kepala, kepala);
    masa.set(b, own ?? judul.get(b.grid) ?? null);
  }
  return masa;
}
