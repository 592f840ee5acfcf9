/** The rows of a reading as the evaluation of a year takes them: what a cell leaves open is settled by what stands around it. */
import type { Angka } from "../kontrak";
import type { BarisTerbaca, BlokTerbaca, LembarTerbaca } from "../layout/types";
import type { SheetGrid, WorkbookData } from "../sheet/grid";
import { readPredikat, scalesOf } from "../sheet/predikat";
import { tidyText } from "../sheet/teks";
import { type TahunBlok, isForeign, ofYear, tahunBlok } from "./tahun-blok";

/** "TW" beside "WTP", "bb" beside "BB": a grade where the row has one of that scale. */
function withGrades(baris: BarisTerbaca): BarisTerbaca {
  const known = [...baris.target, ...baris.realisasi].flatMap((a) => a.predikat ?? []);
  if (known.length === 0) return baris;
  const scales = new Set(known.flatMap((g) => scalesOf(g).map(([s]) => s.id)));
  const read = (a: Angka): Angka => {
    if (a.nilai !== null || a.predikat !== null || a.teks === "") return a;
    const grade = readPredikat(a.teks, true, true);
    return grade !== null && scalesOf(grade).some(([s]) => scales.has(s.id)) ? { ...a, predikat: grade } : a;
  };
  return { ...baris, target: baris.target.map(read), realisasi: baris.realisasi.map(read) };
}

const signs = new Set(["+", "(+)"]);

/** "-" is a sign where other rows of the column say "+"; alone it is a blank. */
function withSigns(baris: readonly BarisTerbaca[]): readonly BarisTerbaca[] {
  const is = (b: BarisTerbaca, sign: (teks: string) => boolean): boolean => sign(tidyText(b.polaritas ?? ""));
  if (!baris.some((b) => is(b, (t) => signs.has(t)))) return baris;
  return baris.map((b) => (is(b, (t) => t === "-") ? { ...b, polaritas: "(-)" } : b));
}

/** Columns without a year belong to a year that the block names: asked for another one, they are told to be of theirs. */
function withYears(baris: BarisTerbaca, { disebut, judul }: TahunBlok): BarisTerbaca {
  const dated = (all: readonly Angka[]): Angka[] => all.map((a) => ofYear(a, judul ?? Math.max(...disebut)));
  return {
    ...baris,
    target: dated(baris.target),
    realisasi: dated(baris.realisasi),
    capaian: dated(baris.capaian),
    komponen: baris.komponen.map((k) => ({ ...k, target: dated(k.target), realisasi: dated(k.realisasi) })),
  };
}

/** The same block is asked for by every report of a year, and its figures are remembered by their list. */
const prepared = new WeakMap<BlokTerbaca, Map<number, BlokTerbaca>>();

function siapkanBlok(
  blok: BlokTerbaca,
  semua: readonly BlokTerbaca[],
  grid: SheetGrid,
  tahun: number,
): BlokTerbaca {
  const known = prepared.get(blok) ?? new Map<number, BlokTerbaca>();
  prepared.set(blok, known);
  const before = known.get(tahun);
  if (before) return before;
  const years = tahunBlok(blok, semua, grid);
  const foreign = isForeign(years, tahun);
  const baris = withSigns(blok.baris).map((b) => (foreign ? withYears(withGrades(b), years) : withGrades(b)));
  const made = { ...blok, baris };
  known.set(tahun, made);
  // Prepared once more it stays as it is.
  prepared.set(made, new Map([[tahun, made]]));
  return made;
}

/** All blocks of a workbook, for the evaluation of one year. */
export function siapkanLembar(
  buku: WorkbookData,
  lembar: readonly LembarTerbaca[],
  tahun: number,
): LembarTerbaca[] {
  const grids = new Map(buku.sheets.map((s) => [s.nama, s]));
  return lembar.map(({ nama, blok }) => {
    const grid = grids.get(nama);
    return { nama, blok: grid ? blok.map((b) => siapkanBlok(b, blok, grid, tahun)) : blok };
  });
}
