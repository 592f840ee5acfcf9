/** What "Siapkan Realisasi" would do, by name: shown to the planner before it is done. */
import { isFormula } from "../edits";
import type { LembarTerbaca } from "../layout/types";
import type { Pengaturan } from "../pengaturan";
import { bacaLembar, realisasiSheets } from "../reports/realisasi/baca-lembar";
import { pair } from "../reports/realisasi/lama";
import { kelompok } from "../reports/realisasi/read";
import { rencanaBuku } from "../reports/realisasi/rencana";
import type { CellValue, WorkbookData } from "../sheet/grid";

export interface BarisSiapkan {
  jabatan: string | null;
  indikator: string;
  /** Empty: the indikator is typed in directly. */
  komponen: readonly string[];
}

export interface RincianSiapkan {
  /** Name of the year's sheet; null: it is made. */
  lembar: string | null;
  /** Rows that the sheet does not have yet. */
  baru: BarisSiapkan[];
  tetap: number;
  /** Rows whose indikator is no longer in the table; `angka`: figures of theirs are kept, marked. */
  hilang: { indikator: string; angka: boolean }[];
}

const text = (v: CellValue): string => (v === null ? "" : String(v));
const key = (v: CellValue): string => text(v).trim().toLowerCase();

/** @param jabatan only these, beside those that the sheet has already; null: all. */
export function rincianSiapkan(
  buku: WorkbookData,
  lembar: readonly LembarTerbaca[],
  tahun: number,
  pengaturan: Pengaturan,
  jabatan: readonly string[] | null = null,
): RincianSiapkan {
  const found = realisasiSheets(buku).find((s) => s.tahun === tahun);
  const baris = (found ? bacaLembar(buku, tahun, found.grid) : null)?.baris ?? [];
  const groups = kelompok(baris);
  const rencana = rencanaBuku(buku, lembar, tahun, pengaturan);
  const pairs = pair(rencana, [...groups, ...kelompok(baris, true)]);
  const kept = new Set(pairs.values());
  const there = new Set(groups.map((g) => key(g.jabatan?.tertaut ?? g.jabatan?.nama ?? null)));
  const wanted = jabatan === null ? null : new Set(jabatan.map(key));
  const chosen = rencana.filter(
    (j) => wanted === null || wanted.has(key(j.jabatan)) || there.has(key(j.tautan?.teks ?? j.jabatan)),
  );
  return {
    lembar: found?.grid.nama ?? null,
    baru: chosen.flatMap((j) =>
      j.indikator
        .filter((r) => !pairs.has(r))
        .map((r) => ({
          jabatan: j.jabatan,
          indikator: r.baris.indikator,
          komponen: r.komponen.map((k) => k.nama),
        })),
    ),
    tetap: chosen.reduce((n, j) => n + j.indikator.filter((r) => pairs.has(r)).length, 0),
    hilang: groups
      .filter((g) => !kept.has(g))
      .map(({ indikator, komponen }) => ({
        indikator: text(indikator.tertaut) || indikator.nama,
        angka: (komponen.length > 0 ? komponen : [indikator]).some((b) =>
          b.angka.some((c) => c !== null && c !== "" && !isFormula(c)),
        ),
      })),
  };
}
