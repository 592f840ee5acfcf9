/** The columns of a block: a layout's, with its years and months written out. */
import type { Templat } from "../../catalogue/templat";
import { isRupiah } from "../sheet/satuan";
import bulan from "./bulan.json";
import { kolomSusunan, type IsiKolom, type OpsiTemplat } from "./opsi";

export interface Kolom {
  isi: IsiKolom;
  judul: string;
  /** "2026", "Jan": the second header row; null where there is one row only. */
  anak: string | null;
  tahun: number | null;
}

/** Points that "1.500.000.000" takes. */
const lebarRupiah = 84;

/**
 * The widths in points: the sheet's own where it has some (`lebarAda`), else the layout's; realisasi in rupiah gets room
 * for its digits.
 */
export function lebarKolom(
  kolom: readonly Kolom[],
  templat: Templat,
  { susunan }: OpsiTemplat,
  lebarAda: readonly (number | null)[],
): number[] {
  const rupiah = templat.isi.some(({ indikator }) =>
    indikator.some((i) => isRupiah(i.satuan) || i.komponen.some(({ satuan }) => isRupiah(satuan))),
  );
  return kolom.map(({ isi }, c) => {
    const own = kolomSusunan(susunan).find((k) => k.isi === isi)?.lebar ?? 60;
    return lebarAda[c] ?? (isi === "realisasi" && rupiah ? Math.max(own, lebarRupiah) : own);
  });
}

/** Below this part of its own width a column of texts is hard to read. */
const sempit = 0.6;

/** The headings of the columns of texts that the sheet's own widths leave too narrow. */
export function kolomSempit(opsi: OpsiTemplat, lebarAda: readonly (number | null)[] = []): string[] {
  const texts: readonly IsiKolom[] = ["sasaran", "indikator", "formulasi", "sumberData"];
  return expandKolom(opsi).flatMap(({ isi, judul }, c) => {
    const own = kolomSusunan(opsi.susunan).find((k) => k.isi === isi)?.lebar ?? 60;
    return texts.includes(isi) && (lebarAda[c] ?? own) < own * sempit ? [judul] : [];
  });
}

/** The columns, years and months written out. */
export function expandKolom({ susunan, tahun, realisasi }: OpsiTemplat): Kolom[] {
  const periods = realisasi === null ? [] : realisasi === "bulanan" ? bulan.bulan : bulan.triwulan;
  return kolomSusunan(susunan).flatMap(({ isi, judul }): Kolom[] => {
    if (isi === "target") {
      return tahun.map((t) => ({ isi, judul, anak: tahun.length > 1 ? String(t) : null, tahun: t }));
    }
    if (isi === "realisasi") return periods.map((anak) => ({ isi, judul, anak, tahun: null }));
    return [{ isi, judul, anak: null, tahun: null }];
  });
}
