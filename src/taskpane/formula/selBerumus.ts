import { parseAddress } from "../../core/sheet/address";
import { formulaAt } from "../../core/sheet/grid";
import type { WorkbookData } from "../../core/sheet/grid";
import { tempatSel } from "../beranda/langkah";
import type { IndikatorTampil } from "../keadaan/analisis";

/** The cell in which the workbook itself computes the indikator: realisasi to date, else its first month; null: none does. */
export function selBerumus(
  buku: WorkbookData,
  { hitung, baris, lembar }: IndikatorTampil,
): { lembar: string; alamat: string } | null {
  const calon = [hitung?.selRealisasi ?? null, ...baris.realisasi.map(({ sel }) => sel)];
  for (const sel of calon) {
    if (sel === null) continue;
    const tempat = tempatSel(sel, lembar);
    const di = parseAddress(tempat.alamat);
    const sheet = buku.sheets.find(({ nama }) => nama === tempat.lembar);
    if (di !== null && sheet !== undefined && formulaAt(sheet, di.row, di.col) !== null) return tempat;
  }
  return null;
}
