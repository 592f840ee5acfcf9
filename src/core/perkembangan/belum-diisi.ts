/** Which figures a planner still has to type before a row is complete. */
import type { BarisTerhitung } from "../hitung/baris";
import { readPeriodeHitung } from "../hitung/periode-hitung";
import { type LembarRealisasi, sumberOf } from "../hitung/sumber";
import { readTarget } from "../hitung/target";
import { type Titik, titikOf } from "../hitung/titik";
import type { KomponenHitung, Konsolidasi } from "../kontrak";
import type { BarisTerbaca, LembarTerbaca } from "../layout/types";
import type { SheetGrid, WorkbookData } from "../sheet/grid";

/** One blank cell that a figure belongs into. */
export interface DataKosong {
  /** The planner's own row. */
  lembar: string;
  baris: number;
  jabatan: string | null;
  indikator: string;
  /** The komponen, or the indikator itself. */
  nama: string;
  /** "'Realisasi 2026'!I7" */
  sel: string;
  /** The column's own: "Mar". */
  label: string;
  /** Its column closes with the period; false: left from before. */
  baru: boolean;
}

export interface BelumDiisi {
  /** In the order of the workbook. */
  data: DataKosong[];
  /** Incomplete rows that no cell of the year could make complete: their table has no column for it. */
  tanpaTempat: { lembar: string; baris: number; jabatan: string | null; indikator: string }[];
}

/** The cells of the row by their address, and its own figures' periods that need none. */
function titikBaris(
  baris: BarisTerbaca,
  grid: SheetGrid,
  realisasi: LembarRealisasi | null,
  tahun: number,
): ReadonlyMap<string, Titik> {
  const found = realisasi?.find(grid.nama, baris.baris) ?? null;
  const kept = found !== null && !("putus" in found) ? found : null;
  return new Map(
    sumberOf(grid, baris, realisasi, kept)
      .flatMap((s) =>
        [s.indikator, ...s.komponen.map((k) => k.realisasi)].flatMap((a) => titikOf(a, s.grid, tahun)),
      )
      .map((t) => [t.sel, t]),
  );
}

/** Blank cells up to the period: all of them where figures are brought together, the newest where the last one counts. */
function kosongPada(
  { sel }: KomponenHitung,
  titik: ReadonlyMap<string, Titik>,
  konsolidasi: Konsolidasi,
  akhir: number,
  tanpaTarget: ReadonlySet<number>,
): Titik[] {
  const sampai = sel.flatMap((s) => titik.get(s) ?? []).filter((t) => t.akhir <= akhir);
  const kosong = sampai.filter((t) => t.kosong && !t.rumus && !tanpaTarget.has(t.akhir));
  const terakhir = kosong.at(-1);
  const kumulatif = sampai.some((t) => t.kumulatif);
  if (konsolidasi !== "nilai akhir" && !kumulatif) return kosong;
  // One figure is enough; what runs from the year's start needs that of the period's end.
  const cukup = sampai.some((t) => !t.kosong && (konsolidasi === "nilai akhir" || t.akhir === akhir));
  return cukup || terakhir === undefined ? [] : [terakhir];
}

/**
 * What is missing of the rows that are "belum lengkap", up to the period's end. A row that waits for its formula, or that
 * holds a figure which can't be read, is not among them: typing would not help it.
 */
export function belumDiisi(
  buku: WorkbookData,
  lembar: readonly LembarTerbaca[],
  periode: string,
  hitungan: readonly BarisTerhitung[],
  realisasi: LembarRealisasi | null,
): BelumDiisi {
  const kini = readPeriodeHitung(periode);
  const hasil: BelumDiisi = { data: [], tanpaTempat: [] };
  if (kini === null) return hasil;
  const perBaris = new Map(hitungan.map((h) => [`${h.lembar}!${h.baris}`, h]));
  const grids = new Map(buku.sheets.map((s) => [s.nama, s]));
  for (const { nama, blok } of lembar) {
    const grid = grids.get(nama);
    for (const b of blok)
      for (const baris of b.baris) {
        const h = perBaris.get(`${nama}!${baris.baris}`);
        if (grid === undefined || h?.status !== "belum lengkap") continue;
        const asal = { lembar: nama, baris: baris.baris, jabatan: b.jabatan, indikator: baris.indikator };
        const titik = titikBaris(baris, grid, realisasi, kini.tahun);
        const { ketetapan } = h;
        const cara = (k: KomponenHitung): Konsolidasi =>
          ketetapan.komponen.find((x) => x.nama === k.nama)?.konsolidasi ??
          (ketetapan.komponen.length > 0 ? "nilai akhir" : ketetapan.konsolidasi.nilai);
        const { tanpaTarget } =
          ketetapan.komponen.length > 0
            ? { tanpaTarget: new Set<number>() }
            : readTarget(baris.target, grid, kini, ketetapan.konsolidasi.nilai);
        const data = h.komponen.flatMap((k) =>
          kosongPada(k, titik, cara(k), kini.akhir, tanpaTarget).map((t): DataKosong => ({
            ...asal,
            nama: k.nama,
            sel: t.sel,
            label: t.angka.label,
            baru: t.akhir === kini.akhir,
          })),
        );
        if (data.length > 0) hasil.data.push(...data);
        else if (titik.size === 0) hasil.tanpaTempat.push(asal);
      }
  }
  return hasil;
}
