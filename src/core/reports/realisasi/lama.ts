/** What the sheet held before: figures and choices that stay when it is brought up to date. */
import { type Content, isFormula } from "../../edits";
import { nameKey } from "../../formulasi";
import { readKonsolidasi } from "../../capaian/konsolidasi";
import { readPolaritas } from "../../capaian/polaritas";
import type { Konsolidasi, Polaritas } from "../../kontrak";
import type { CellValue } from "../../sheet/grid";
import { tidyText } from "../../sheet/teks";
import type { BarisLembar, LembarTersimpan } from "./baca-lembar";
import { kelompok } from "./read";
import type { RencanaIndikator, RencanaJabatan } from "./rencana";
import { label } from "./tata-letak";

export interface IsiLama {
  angka: Content[];
  polaritas: Polaritas | null;
  konsolidasi: Konsolidasi | null;
  cara: string | null;
}

export interface SisaLama {
  jabatan: string;
  nama: string;
  satuan: string | null;
  angka: readonly Content[];
  komponen: readonly { nama: string; satuan: string | null; angka: readonly Content[] }[];
}

type Kelompok = ReturnType<typeof kelompok>[number];

/** Figures kept from before, asked for by what they belong to. */
export interface Lama {
  indikator(r: RencanaIndikator): IsiLama;
  komponen(r: RencanaIndikator, nama: string): IsiLama;
  /** What nobody asked for and has figures. Call it last. */
  sisa(): SisaLama[];
  banyakSisa(): number;
  /** Indikator that were on the sheet. */
  dikenal(r: RencanaIndikator): boolean;
}

const key = (v: CellValue): string => tidyText(String(v ?? "")).toLowerCase();
const nothing = (): IsiLama => ({ angka: [], polaritas: null, konsolidasi: null, cara: null });

/** A typed figure, or a formula of the planner's own in an input cell; our own formulas are made anew. */
const typed = (c: Content): boolean => c !== null && c !== "";
const hasFigures = (b: BarisLembar): boolean => b.angka.some((c) => typed(c) && !isFormula(c));
const hasInput = (b: BarisLembar): boolean => b.angka.some(typed);

const words = (v: CellValue): Set<string> =>
  new Set(
    key(v)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((w) => w !== ""),
  );

/** Share of words that both texts have, 0..1. */
function likeness(a: CellValue, b: CellValue): number {
  const [x, y] = [words(a), words(b)];
  return [...x].filter((w) => y.has(w)).length / Math.max(x.size, y.size, 1);
}

/** So much of an indikator's wording must have stayed for its row to be the same one. */
const SAME_ROW = 0.6;

/** Pairs what is planned with what was: where it is linked and unchanged, then by text, then a reworded text in its old place. */
export function pair(
  rencana: readonly RencanaJabatan[],
  groups: readonly Kelompok[],
): Map<RencanaIndikator, Kelompok> {
  const pairs = new Map<RencanaIndikator, Kelompok>();
  const free = new Set(groups);
  const planned = rencana.flatMap((j) => j.indikator.map((r) => ({ j, r })));
  const take = (fits: (j: RencanaJabatan, r: RencanaIndikator, g: Kelompok) => boolean): void => {
    for (const { j, r } of planned) {
      if (pairs.has(r)) continue;
      const found = [...free].find((g) => fits(j, r, g));
      if (!found) continue;
      pairs.set(r, found);
      free.delete(found);
    }
  };
  const sameCell = (r: RencanaIndikator, { indikator: { tautan } }: Kelompok): boolean =>
    tautan?.lembar === r.tautan.lembar && tautan.row === r.tautan.row && tautan.col === r.tautan.col;
  const sameText = (r: RencanaIndikator, g: Kelompok): boolean =>
    key(r.tautan.teks) === key(g.indikator.tertaut);
  const sameJabatan = (j: RencanaJabatan, g: Kelompok): boolean =>
    key(j.tautan?.teks ?? null) === key(g.jabatan?.tertaut ?? null);
  take((j, r, g) => sameCell(r, g) && sameText(r, g) && sameJabatan(j, g));
  take((j, r, g) => sameText(r, g) && sameJabatan(j, g));
  take((_, r, g) => sameCell(r, g) && likeness(r.tautan.teks, g.indikator.tertaut) >= SAME_ROW);
  return pairs;
}

function isiOf(b: BarisLembar): IsiLama {
  const cara = b.cara.toLowerCase();
  const known: string[] = [label.cara.perPeriode, label.cara.kumulatif];
  return {
    angka: [...b.angka],
    polaritas: readPolaritas(b.polaritas),
    konsolidasi: readKonsolidasi(b.konsolidasi),
    cara: known.includes(cara) ? cara : null,
  };
}

/** @param lama null: the workbook has no such sheet yet. */
export function bacaLama(rencana: readonly RencanaJabatan[], lama: LembarTersimpan | null): Lama {
  const groups = [...kelompok(lama?.baris ?? []), ...kelompok(lama?.baris ?? [], true)];
  const pairs = pair(rencana, groups);
  const used = new Set<BarisLembar>();
  const sisa = (): SisaLama[] =>
    groups.flatMap(({ jabatan, indikator, komponen }): SisaLama[] => {
      const left = komponen.filter((k) => !used.has(k) && hasInput(k));
      const own = !used.has(indikator) && hasFigures(indikator);
      if (!own && left.length === 0) return [];
      return [
        {
          jabatan: String(jabatan?.tertaut ?? jabatan?.nama ?? ""),
          nama: String(indikator.tertaut ?? indikator.nama),
          satuan: indikator.satuan,
          angka: own ? indikator.angka.map((c) => (isFormula(c) ? null : c)) : [],
          komponen: left,
        },
      ];
    });
  return {
    dikenal: (r) => pairs.has(r),
    indikator(r) {
      const group = pairs.get(r);
      if (!group) return nothing();
      used.add(group.indikator);
      const isi = isiOf(group.indikator);
      // Above komponen the cells of figures held formulas of ours, which are made anew.
      return group.komponen.length === 0
        ? isi
        : { ...isi, angka: isi.angka.map((c) => (isFormula(c) ? null : c)) };
    },
    komponen(r, nama) {
      const found = pairs.get(r)?.komponen.find((k) => nameKey(k.nama) === nameKey(nama) && !used.has(k));
      if (!found) return nothing();
      used.add(found);
      return isiOf(found);
    },
    sisa,
    banyakSisa: () => sisa().length,
  };
}

/** Whether any figure stands on the sheet: then its columns stay as they are. */
export const adaAngka = (l: LembarTersimpan): boolean => l.baris.some((b) => hasFigures(b));
