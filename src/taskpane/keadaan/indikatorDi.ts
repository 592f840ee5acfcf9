import { parseAddress } from "../../core/sheet/address";
import type { Rentang } from "../../core/sheet/address";
import type { JabatanTampil } from "./analisis";

/**
 * Key of the indikator in whose rows the top left cell of an area lies: from its own row down to the next indikator's,
 * its komponen rows among them. null: outside every table.
 */
export function indikatorDi(
  jabatan: readonly JabatanTampil[],
  lembar: string,
  { row, col }: Rentang,
): string | null {
  for (const { lembar: milik, blok, indikator } of jabatan) {
    const luas = milik === lembar ? parseAddress(blok.rentang) : null;
    if (luas === null || row < luas.row || row > luas.row2 || col < luas.col || col > luas.col2) continue;
    const di = indikator.filter(({ baris }) => baris.baris - 1 <= row).at(-1);
    if (di !== undefined) return di.kunci;
  }
  return null;
}
