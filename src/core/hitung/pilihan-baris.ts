/** Polaritas and konsolidasi of a row: chosen, written, or guessed from its words. */
import type { Isi } from "../capaian";
import { readKonsolidasi, tebakKonsolidasi } from "../capaian/konsolidasi";
import { readPolaritas, tebakPolaritas } from "../capaian/polaritas";
import type { Angka, Konsolidasi, Polaritas } from "../kontrak";
import type { BarisTerbaca } from "../layout/types";
import type { PengaturanBaris } from "../pengaturan/types";
import { type Pesan, pesan } from "../pesan";
import type { SheetGrid } from "../sheet/grid";
import { addUp } from "./target-dijumlah";

export interface Pilihan<T> {
  nilai: T;
  tebakan: boolean;
  catatan: Pesan[];
}

/**
 * The polaritas: the planner's choice or word, else what ≥ or ≤ beside the target says, else a guess.
 * @param lembar what the row's cell on the Realisasi sheet says: where it differs it counts, as the sheet's formulas go by it.
 */
export function choosePolaritas(
  baris: BarisTerbaca,
  target: Isi,
  pilihan: PengaturanBaris | null,
  lembar: Polaritas | null = null,
): Pilihan<Polaritas> {
  const own = polaritasOf(baris, target, pilihan);
  if (lembar === null || lembar === own.nilai) return own;
  const told = own.tebakan ? [] : [pesan("hitung.polaritasLembar", { dipakai: lembar, lain: own.nilai })];
  return { nilai: lembar, tebakan: false, catatan: told };
}

function polaritasOf(baris: BarisTerbaca, target: Isi, pilihan: PengaturanBaris | null): Pilihan<Polaritas> {
  const said = pilihan?.polaritas ?? readPolaritas(baris.polaritas);
  if (said !== null) return { nilai: said, tebakan: false, catatan: [] };
  if (target.arah !== null) return { nilai: target.arah, tebakan: false, catatan: [] };
  const { polaritas, dasar } = tebakPolaritas(baris.indikator);
  const told = polaritas !== "naik" && dasar !== null;
  return {
    nilai: polaritas,
    tebakan: true,
    catatan: told ? [pesan("hitung.polaritasTebakan", { polaritas, dasar })] : [],
  };
}

export interface PilihanKonsolidasi extends Pilihan<Konsolidasi> {
  /** The guess goes by the targets of the periods and not by the wording. */
  dariTarget: boolean;
}

/**
 * The indikator's own konsolidasi; `lembar` as in {@link choosePolaritas}. A value that its wording takes at its newest is
 * summed where the planner's own targets of the periods add up to the year's: still a guess.
 * @param target the targets that count.
 */
export function chooseKonsolidasi(
  baris: BarisTerbaca,
  pilihan: PengaturanBaris | null,
  target: { angka: readonly Angka[]; grid: SheetGrid; tahun: number },
  lembar: Konsolidasi | null = null,
): PilihanKonsolidasi {
  const said = pilihan?.konsolidasi ?? readKonsolidasi(baris.konsolidasi);
  const wording = tebakKonsolidasi(baris.indikator);
  const summed = said === null && wording === "nilai akhir" && addUp(target.angka, target.grid, target.tahun);
  const nilai = said ?? (summed ? "jumlah" : wording);
  if (lembar === null || lembar === nilai)
    return { nilai, tebakan: said === null, dariTarget: summed, catatan: [] };
  const told = said === null ? [] : [pesan("hitung.konsolidasiLembar", { dipakai: lembar, lain: said })];
  return { nilai: lembar, tebakan: false, dariTarget: false, catatan: told };
}
