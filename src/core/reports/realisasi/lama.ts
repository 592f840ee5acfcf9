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
import { type TataLetak, label, readCara } from "./tata-letak";

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

/** Figures of a quarter's column stand in the month that closes it. */
function angkaOf(b: BarisLembar, lama: LembarTersimpan, t: TataLetak): Content[] {
  if (lama.berkala === t.berkala) return [...b.angka];
  return t.nomor.map((n): Content => {
    const isi = b.angka[lama.nomor.indexOf(n)] ?? null;
    if (!isFormula(isi)) return isi;
    // References of ours are made anew, others would now mean other cells.
    return isi.formula.includes("!") ? null : isi.nilai;
  });
}

function caraLama(b: BarisLembar, lama: LembarTersimpan, t: TataLetak): string | null {
  const cara = readCara(b.cara);
  if (cara === null || cara === "tahunLalu") return null;
  const coarser = lama.berkala === "triwulanan" && t.berkala === "bulanan" && cara === "perPeriode";
  return label.cara[coarser ? "perTriwulan" : cara];
}

/** @param lama null: the workbook has no such sheet yet. */
export function bacaLama(
  rencana: readonly RencanaJabatan[],
  lama: LembarTersimpan | null,
  t: TataLetak,
): Lama {
  const groups = [...kelompok(lama?.baris ?? []), ...kelompok(lama?.baris ?? [], true)];
  const pairs = pair(rencana, groups);
  const used = new Set<BarisLembar>();
  const isiOf = (b: BarisLembar): IsiLama =>
    lama === null
      ? nothing()
      : {
          angka: angkaOf(b, lama, t),
          polaritas: readPolaritas(b.polaritas),
          konsolidasi: readKonsolidasi(b.konsolidasi),
          cara: caraLama(b, lama, t),
        };
  const angka = (b: BarisLembar): readonly Content[] => isiOf(b).angka;
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
          angka: own ? angka(indikator).map((c) => (isFormula(c) ? null : c)) : [],
          komponen: left.map((k) => ({ nama: k.nama, satuan: k.satuan, angka: angka(k) })),
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

/**
 * Rows whose komponen were typed on the sheet stay with their komponen, though the table has a result of its own by now:
 * the sheet's figures come first.
 */
export function denganKomponenLama(
  rencana: readonly RencanaJabatan[],
  lama: LembarTersimpan | null,
): RencanaJabatan[] {
  if (lama === null) return [...rencana];
  const pairs = pair(rencana, kelompok(lama.baris));
  const typedIn = (r: RencanaIndikator): boolean => pairs.get(r)?.komponen.some(hasFigures) === true;
  return rencana.map((j) => ({
    ...j,
    indikator: j.indikator.map((r) =>
      r.perKomponen !== null && typedIn(r)
        ? { ...r, ...r.perKomponen, tabel: [], deret: undefined, perKomponen: null }
        : r,
    ),
  }));
}
