/** The years that a document's title announces: "RENSTRA TAHUN 2025-2029". */
import { parseAddress } from "../sheet/address";
import type { KonteksBlok } from "./aturan";

const range = /\b(20\d\d)\s*(?:-|–|—|s\.?\s?\/?\s?d\.?|sampai(?:\s+dengan)?|hingga)\s*(20\d\d)\b/i;
/** Rows above a table's header that may be its title. */
const JUDUL = 30;

/** The period that stands nearest above the table's header, in its title or its identity lines; null where none does. */
export function masaJudul({ blok, grid }: KonteksBlok): { dari: number; sampai: number } | null {
  const top = parseAddress(blok.rentang)?.row ?? 0;
  for (let row = blok.barisKepala[0] - 2; row >= Math.max(0, top - JUDUL); row--) {
    for (const value of grid.values[row - grid.firstRow] ?? []) {
      const m = typeof value === "string" ? range.exec(value) : null;
      const [dari, sampai] = [Number(m?.[1]), Number(m?.[2])];
      if (m && dari <= sampai) return { dari, sampai };
    }
  }
  return null;
}
