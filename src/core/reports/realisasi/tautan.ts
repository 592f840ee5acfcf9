/** Links that no longer hold, and where each would go: shown to the planner before `realisasiEdits` mends them. */
import type { LembarTerbaca } from "../../layout/types";
import type { Pengaturan } from "../../pengaturan/types";
import { cellAddress } from "../../sheet/address";
import type { CellValue, WorkbookData } from "../../sheet/grid";
import { type SelTertaut, bacaLembar, realisasiSheets } from "./baca-lembar";
import { pair } from "./lama";
import { isLinked, kelompok } from "./read";
import { rencanaBuku } from "./rencana";

export interface UsulTautan {
  /** Row of the Realisasi sheet, from 1. */
  baris: number;
  /** The indikator that was linked. */
  teks: string;
  /** Where the link points, "F12" of a sheet; null: the reference is lost. */
  dari: { lembar: string; sel: string } | null;
  /** The row of the table with that text now, and its text; null: none has it, its figures would be kept below. */
  ke: { lembar: string; sel: string; teks: string } | null;
}

const at = (link: SelTertaut): { lembar: string; sel: string } => ({
  lembar: link.lembar,
  sel: cellAddress(link.row, link.col),
});
const text = (v: CellValue): string => (v === null ? "" : String(v));

/** The rows of a year's sheet that say "periksa tautan", with what bringing it up to date would link them to. */
export function usulTautan(
  buku: WorkbookData,
  lembar: readonly LembarTerbaca[],
  tahun: number,
  pengaturan: Pengaturan,
): UsulTautan[] {
  const found = realisasiSheets(buku).find((s) => s.tahun === tahun);
  const l = found ? bacaLembar(buku, tahun, found.grid) : null;
  if (l === null) return [];
  const groups = kelompok(l.baris);
  const pairs = [...pair(rencanaBuku(buku, lembar, tahun, pengaturan), groups)];
  return groups
    .filter((g) => !isLinked(buku, g.jabatan, g.indikator))
    .map((g): UsulTautan => {
      const now = pairs.find(([, group]) => group === g)?.[0].tautan;
      return {
        baris: g.indikator.row + 1,
        teks: text(g.indikator.tertaut),
        dari: g.indikator.tautan ? at(g.indikator.tautan) : null,
        ke: now ? { ...at(now), teks: text(now.teks) } : null,
      };
    });
}
