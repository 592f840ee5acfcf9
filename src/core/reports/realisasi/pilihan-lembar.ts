/** A choice of polaritas or konsolidasi that the planner changes is written into the Realisasi sheet's own cells, too. */
import type { Edit } from "../../edits";
import { contentsOf } from "../../edits";
import { nameKey } from "../../formulasi";
import type { LembarTerbaca } from "../../layout/types";
import { type Pengaturan, type PengaturanBaris, kunciBaris } from "../../pengaturan/types";
import type { WorkbookData } from "../../sheet/grid";
import { type BarisLembar, type LembarTersimpan, bacaLembar, realisasiSheets } from "./baca-lembar";
import { kelompok } from "./read";

/** Rows of the planner's tables, "lembar\nbaris" from 1, by whose choices they go. */
function keysOf(lembar: readonly LembarTerbaca[]): Map<string, string> {
  return new Map(
    lembar.flatMap(({ nama, blok }) =>
      blok.flatMap((b) =>
        b.baris.map((r): [string, string] => [`${nama}\n${r.baris}`, kunciBaris(b.jabatan, r.indikator)]),
      ),
    ),
  );
}

function set(l: LembarTersimpan, b: BarisLembar, kunci: "polaritas" | "konsolidasi", nilai: string): Edit[] {
  if (b[kunci].toLowerCase() === nilai) return [];
  const col = l.kolom[kunci];
  const before = contentsOf(l.grid, { row: b.row, col, row2: b.row, col2: col });
  return [{ kind: "write", lembar: l.grid.nama, row: b.row, col, contents: [[nilai]], before }];
}

/** What was chosen now and was not before. */
const changed = <T>(now: T | null | undefined, before: T | null | undefined): T | null =>
  now === null || now === undefined || now === before ? null : now;

function ofRow(
  l: LembarTersimpan,
  { indikator, komponen }: ReturnType<typeof kelompok>[number],
  now: PengaturanBaris,
  before: PengaturanBaris | undefined,
): Edit[] {
  const polaritas = changed(now.polaritas, before?.polaritas);
  const konsolidasi = changed(now.konsolidasi, before?.konsolidasi);
  const ofKomponen = (p: PengaturanBaris | undefined, nama: string) =>
    p?.komponen.find((k) => nameKey(k.nama) === nameKey(nama))?.konsolidasi;
  return [
    ...(polaritas === null ? [] : set(l, indikator, "polaritas", polaritas)),
    ...(konsolidasi === null ? [] : set(l, indikator, "konsolidasi", konsolidasi)),
    ...komponen.flatMap((k) => {
      const chosen = changed(ofKomponen(now, k.nama), ofKomponen(before, k.nama));
      return chosen === null ? [] : set(l, k, "konsolidasi", chosen);
    }),
  ];
}

/**
 * The edits that bring the cells of every Realisasi sheet along with changed choices: the row's own cell is what its formulas
 * and `hitung` go by, so a choice that stayed out of it would not count.
 */
export function pilihanLembarEdits(
  buku: WorkbookData,
  lembar: readonly LembarTerbaca[],
  lama: Pengaturan,
  baru: Pengaturan,
): Edit[] {
  const keys = keysOf(lembar);
  return realisasiSheets(buku).flatMap(({ tahun, grid }) => {
    const l = bacaLembar(buku, tahun, grid);
    if (l === null) return [];
    return kelompok(l.baris).flatMap((group) => {
      const { tautan } = group.indikator;
      const key = tautan === null ? undefined : keys.get(`${tautan.lembar}\n${tautan.row + 1}`);
      const now = key === undefined ? undefined : baru.baris.get(key);
      return now && key !== undefined ? ofRow(l, group, now, lama.baris.get(key)) : [];
    });
  });
}
