/** The blank cells below a sasaran that goes on: merged with it, or left out because it is the same. */
import type { BarisTerbaca, LembarTerbaca } from "../layout";
import { parseAddress } from "../sheet/address";
import { formulaAt, valueAt, type SheetGrid, type WorkbookData } from "../sheet/grid";

/** 0-based position of a cell. */
export interface TempatSel {
  row: number;
  col: number;
}

/** The blank cell where a row's carried sasaran would stand, merged or not; null where it stands there, or is the row's own. */
export function selSasaranKosong(grid: SheetGrid, baris: BarisTerbaca): TempatSel | null {
  const above = parseAddress(baris.sel.sasaran ?? "");
  if (!baris.sasaranLanjutan || !above) return null;
  const at = { row: baris.baris - 1, col: above.col };
  return valueAt(grid, at.row, at.col) === null && formulaAt(grid, at.row, at.col) === null ? at : null;
}

export interface SasaranKosong extends TempatSel {
  /** The sasaran that goes on there. */
  sasaran: string;
}

/**
 * Such cells of the sheets whose merged cells nobody knows, by sheet: whether they lack their sasaran, only Excel can say.
 * Most are merged, so this is no finding.
 */
export function sasaranBelumPasti(
  buku: WorkbookData,
  lembar: readonly LembarTerbaca[],
): { lembar: string; sel: SasaranKosong[] }[] {
  return lembar.flatMap(({ nama, blok }) => {
    const grid = buku.sheets.find((sheet) => sheet.nama === nama);
    if (grid?.merges !== null) return [];
    const sel = blok.flatMap(({ baris }) =>
      baris.flatMap((b) => {
        const at = selSasaranKosong(grid, b);
        return at === null ? [] : [{ ...at, sasaran: b.sasaran }];
      }),
    );
    return sel.length === 0 ? [] : [{ lembar: nama, sel }];
  });
}
