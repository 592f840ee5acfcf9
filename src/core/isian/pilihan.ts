/** The cells of the Realisasi sheet in which a row says how its figures are read. */
import { bacaLembar, realisasiSheets } from "../reports/realisasi/baca-lembar";
import { label } from "../reports/realisasi/tata-letak";
import { cellAddress } from "../sheet/address";
import type { WorkbookData } from "../sheet/grid";
import { isiSekarang } from "./kolom";
import type { DataIsian, SelIsian } from "./types";

/** By 0-based row of the sheet; null: the row has no such cells, or no choice (a figure of the year before). */
export type SelPilihan = (row: number) => DataIsian["pilihan"];

/** The words that "cara isi" may hold by choice: a figure of the year before is one by its name. */
const caraIsi: readonly string[] = Object.entries(label.cara).flatMap(([k, kata]) =>
  k === "tahunLalu" ? [] : [kata],
);

/** null: the workbook has no Realisasi sheet of that year. */
export function pilihanSel(buku: WorkbookData, tahun: number): SelPilihan | null {
  const found = realisasiSheets(buku).find((s) => s.tahun === tahun);
  const l = found ? bacaLembar(buku, tahun, found.grid) : null;
  if (!l) return null;
  const at = (row: number, col: number): SelIsian => {
    const sel = cellAddress(row, col);
    return { lembar: l.grid.nama, sel, isi: isiSekarang(l.grid, sel) };
  };
  const offered = label.caraDitawarkan[l.berkala].flatMap((k) => {
    const cara = Object.entries(label.cara).find(([kunci]) => kunci === k);
    return cara ? [cara[1]] : [];
  });
  const rows = new Map(l.baris.map((b) => [b.row, b]));
  return (row) => {
    const b = rows.get(row);
    if (!b || !caraIsi.includes(b.cara.trim().toLowerCase())) return null;
    const cara = b.cara.trim().toLowerCase();
    return {
      konsolidasi: at(row, l.kolom.konsolidasi),
      cara: at(row, l.kolom.cara),
      // What stands there is always among them.
      caraDitawarkan: offered.includes(cara) ? offered : [cara, ...offered],
    };
  };
}
