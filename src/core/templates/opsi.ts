/** What the planner chooses before a template is inserted. */
import type { Templat } from "../../catalogue/templat";
import susunan from "./susunan.json";

export type NamaSusunan = keyof typeof susunan;

export type IsiKolom =
  | "no"
  | "sasaran"
  | "indikator"
  | "formulasi"
  | "satuan"
  | "polaritas"
  | "konsolidasi"
  | "target"
  | "realisasi"
  | "sumberData"
  | "ket";

export interface KolomSusunan {
  isi: IsiKolom;
  judul: string;
  /** Points; of one column where there are several (years, months). */
  lebar: number;
}

export interface OpsiTemplat {
  susunan: NamaSusunan;
  /** Years of target; one: a single TARGET column. */
  tahun: readonly number[];
  realisasi: "bulanan" | "triwulanan" | null;
  /** With tugas and fungsi. */
  uraian: boolean;
  /** Indikator to leave out, as "sasaran.indikator" positions from 0: "0.2". */
  tanpa?: ReadonlySet<string>;
}

export const namaSusunan = Object.keys(susunan) as NamaSusunan[];

/** The columns of a layout, left to right. */
export function kolomSusunan(nama: NamaSusunan): readonly KolomSusunan[] {
  return susunan[nama].kolom as KolomSusunan[];
}

/** What the pane shows as the layout's name. */
export function judulSusunan(nama: NamaSusunan): string {
  return susunan[nama].nama;
}

/** The years of target to offer first: the decree's own where it prints some, else the given year. */
export function tahunAwal(templat: Templat, tahunIni: number): number[] {
  const years = new Set(
    templat.isi.flatMap(({ indikator }) =>
      indikator.flatMap(({ target }) => target.map(({ tahun }) => Number(tahun))),
    ),
  );
  return years.size === 0 ? [tahunIni] : [...years].sort((a, b) => a - b);
}
