/** Polaritas and konsolidasi of a row: chosen, written, or guessed from its words. */
import type { Isi } from "../capaian";
import type { BacaanPilihan } from "../capaian/baca-pilihan";
import { bacaKonsolidasi, tebakKonsolidasi } from "../capaian/konsolidasi";
import { type TebakanPolaritas, bacaPolaritas, sasaranMenurun, tebakPolaritas } from "../capaian/polaritas";
import type { Angka, Konsolidasi, Polaritas } from "../kontrak";
import type { BarisTerbaca } from "../layout/types";
import type { PengaturanBaris } from "../pengaturan/types";
import { type Pesan, pesan } from "../pesan";
import type { SheetGrid } from "../sheet/grid";
import { tidyText } from "../sheet/teks";
import { deretOf } from "./deret";
import { type PeriodeHitung, readBagian } from "./periode-hitung";
import { readsToDate } from "./tampak-kumulatif";
import { readTarget } from "./target";
import { addUp } from "./target-dijumlah";
import { titikOf } from "./titik";

export interface Pilihan<T> {
  nilai: T;
  tebakan: boolean;
  catatan: Pesan[];
}

export interface PilihanPolaritas extends Pilihan<Polaritas> {
  /** Nothing decides it: `nilai` is only the usual case, and no capaian is computed by it. */
  tolak: boolean;
}

/**
 * The polaritas: the planner's choice or word, else what ≥ or ≤ beside the target says, else a guess. A word that is not
 * understood is no blank: without words of the indikator that decide, it is refused.
 * @param target what the year's target says.
 * @param lembar what the row's cell on the Realisasi sheet says: where it differs it counts, as the sheet's formulas go by
 *   it. null: it is blank, to be chosen there; undefined: there is none.
 */
export function choosePolaritas(
  baris: BarisTerbaca,
  target: Isi,
  pilihan: PengaturanBaris | null,
  lembar?: Polaritas | null,
): PilihanPolaritas {
  const own = polaritasOf(baris, target, pilihan);
  if (lembar === null)
    return {
      ...own,
      tolak: true,
      catatan: own.tolak ? own.catatan : [pesan("hitung.polaritasLembarKosong", { tabel: own.nilai })],
    };
  if (lembar === undefined || (lembar === own.nilai && !own.tolak)) return own;
  const told = own.tebakan ? [] : [pesan("hitung.polaritasLembar", { dipakai: lembar, lain: own.nilai })];
  return { nilai: lembar, tebakan: false, tolak: false, catatan: told };
}

function polaritasOf(baris: BarisTerbaca, target: Isi, pilihan: PengaturanBaris | null): PilihanPolaritas {
  const cell = bacaPolaritas(baris.polaritas);
  const said = pilihan?.polaritas ?? (cell.status === "terbaca" ? cell.nilai : null);
  if (said !== null) return { nilai: said, tebakan: false, tolak: false, catatan: [] };
  const { arah } = target;
  if (cell.status === "ragu" && (arah === null || arah === cell.nilai)) {
    const ragu = pesan("hitung.polaritasRagu", { teks: cell.teks, polaritas: cell.nilai });
    return { nilai: cell.nilai, tebakan: true, tolak: false, catatan: [ragu] };
  }
  const guess = arah === null ? tebakPolaritas(baris.indikator, baris.sasaran) : null;
  const decided = guess === null ? { polaritas: arah ?? "naik", dasar: target.teks } : guess;
  if (cell.status !== "kosong") {
    const { polaritas, dasar } = decided;
    const isi = { teks: cell.teks, polaritas, dasar: dasar ?? "" };
    const kunci = dasar === null ? "hitung.polaritasTakTerbaca" : "hitung.polaritasTakTerbacaTebakan";
    return { nilai: polaritas, tebakan: true, tolak: dasar === null, catatan: [pesan(kunci, isi)] };
  }
  if (guess === null) return { nilai: decided.polaritas, tebakan: false, tolak: false, catatan: [] };
  return { tebakan: true, tolak: false, ...tebakan(guess, baris, target) };
}

/** A guess from the wording, and what speaks against it. */
function tebakan(
  { polaritas, dasar, lazim }: TebakanPolaritas,
  { sasaran, target: semua }: BarisTerbaca,
  target: Isi,
): { nilai: Polaritas; catatan: Pesan[] } {
  // A loss or a deficit written as a negative number gets better as it rises; only turun has no rule for it.
  if (polaritas === "turun" && target.nilai !== null && target.nilai < 0)
    return { nilai: "naik", catatan: [pesan("hitung.polaritasNegatif", { dasar: dasar ?? "" })] };
  if (polaritas !== "naik" && dasar !== null)
    return { nilai: polaritas, catatan: [pesan("hitung.polaritasTebakan", { polaritas, dasar })] };
  if (!lazim) return { nilai: polaritas, catatan: [] };
  const falling = targetMenurun(semua);
  return {
    nilai: polaritas,
    catatan: [
      ...(sasaranMenurun(sasaran) ? [pesan("hitung.polaritasSasaran", { sasaran: tidyText(sasaran) })] : []),
      ...(falling === null ? [] : [pesan("hitung.polaritasTargetTurun", { target: falling })]),
    ],
  };
}

/** "12 (2024), 10 (2025)" where the targets of the years only fall; null where they do not. */
function targetMenurun(target: readonly Angka[]): string | null {
  const years = new Map<number, Angka>();
  for (const a of target) {
    const { tahun, jenjang } = readBagian(a.periode);
    if (jenjang === "tahun" && tahun !== null && a.nilai !== null && a.nilaiAtas === null)
      years.set(tahun, a);
  }
  const all = [...years].sort(([x], [y]) => x - y);
  const values = all.map(([, a]) => a.nilai ?? 0);
  const falls = values.every((v, i) => i === 0 || v <= (values[i - 1] ?? v));
  if (!falls || (values.at(-1) ?? 0) >= (values[0] ?? 0)) return null;
  return all.map(([tahun, a]) => `${a.teks} (${tahun})`).join(", ");
}

export interface PilihanKonsolidasi extends Pilihan<Konsolidasi> {
  /** The guess goes by the targets of the periods and not by the wording. */
  dariTarget: boolean;
}

/** What the figures of a row say of how they were typed. */
export interface AngkaBaris {
  /** The targets that count. */
  target: readonly Angka[];
  grid: SheetGrid;
  periode: PeriodeHitung;
}

/**
 * The indikator's own konsolidasi; `lembar` as in {@link choosePolaritas}. A value that its wording takes at its newest is
 * summed where the planner's own targets of the periods add up to the year's: still a guess. A word in its cell that may
 * mean two things, or is not known, is told.
 */
export function chooseKonsolidasi(
  baris: BarisTerbaca,
  pilihan: PengaturanBaris | null,
  angka: AngkaBaris,
  lembar: Konsolidasi | null = null,
): PilihanKonsolidasi {
  const cell = bacaKonsolidasi(baris.konsolidasi);
  const said = pilihan?.konsolidasi ?? (cell.status === "terbaca" ? cell.nilai : null);
  const guess = said === null ? guessKonsolidasi(baris, cell, angka) : null;
  const nilai = said ?? guess?.nilai ?? "nilai akhir";
  if (lembar === null || lembar === nilai)
    return {
      nilai,
      tebakan: guess !== null,
      dariTarget: guess?.dariTarget ?? false,
      catatan:
        guess !== null && cell.status !== "kosong"
          ? [pesan("hitung.konsolidasiTakPasti", { teks: cell.teks, konsolidasi: nilai })]
          : [],
    };
  const told = said === null ? [] : [pesan("hitung.konsolidasiLembar", { dipakai: lembar, lain: said })];
  return { nilai: lembar, tebakan: false, dariTarget: false, catatan: told };
}

function guessKonsolidasi(
  baris: BarisTerbaca,
  cell: BacaanPilihan<Konsolidasi>,
  { target, grid, periode }: AngkaBaris,
): { nilai: Konsolidasi; dariTarget: boolean } {
  const wording = cell.status === "ragu" ? cell.nilai : tebakKonsolidasi(baris.indikator);
  const planned = addUp(target, grid, periode.tahun);
  if (wording === "nilai akhir" && cell.status !== "ragu")
    return { nilai: planned ? "jumlah" : wording, dariTarget: planned };
  if (wording !== "jumlah" || cell.status !== "ragu" || planned) return { nilai: wording, dariTarget: false };
  const filled = (deretOf(titikOf(baris.realisasi, grid, periode.tahun))[0]?.titik ?? []).filter(
    (t) => !t.kosong && t.akhir <= periode.akhir,
  );
  const values = filled.map((t) => t.angka.nilai).filter((v) => v !== null);
  const year = readTarget(target, grid, periode, "nilai akhir").tahun?.nilai ?? null;
  const toDate = readsToDate(values, year, filled.at(-1)?.akhir ?? 12);
  return { nilai: toDate ? "nilai akhir" : "jumlah", dariTarget: false };
}
