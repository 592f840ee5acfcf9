/** Polaritas and konsolidasi of a row: chosen, written, or guessed from its words. */
import type { Isi } from "../capaian";
import { readKonsolidasi, tebakKonsolidasi } from "../capaian/konsolidasi";
import { readPolaritas, tebakPolaritas } from "../capaian/polaritas";
import type { Konsolidasi, Polaritas } from "../kontrak";
import type { BarisTerbaca } from "../layout/types";
import type { PengaturanBaris } from "../pengaturan/types";
import { type Pesan, pesan } from "../pesan";

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

/** The indikator's own konsolidasi; `lembar` as in {@link choosePolaritas}. */
export function chooseKonsolidasi(
  baris: BarisTerbaca,
  pilihan: PengaturanBaris | null,
  lembar: Konsolidasi | null = null,
): Pilihan<Konsolidasi> {
  const said = pilihan?.konsolidasi ?? readKonsolidasi(baris.konsolidasi);
  const nilai = said ?? tebakKonsolidasi(baris.indikator);
  if (lembar === null || lembar === nilai) return { nilai, tebakan: said === null, catatan: [] };
  const told = said === null ? [] : [pesan("hitung.konsolidasiLembar", { dipakai: lembar, lain: said })];
  return { nilai: lembar, tebakan: false, catatan: told };
}
