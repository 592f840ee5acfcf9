/** Whether the sheet's columns are months or quarters, and the month that is reported to when it is made. */
import { deretOf } from "../../hitung/deret";
import type { Jenjang } from "../../hitung/periode-hitung";
import { newestFilled } from "../../hitung/pilih-periode";
import { titikOf } from "../../hitung/titik";
import type { Angka } from "../../kontrak";
import type { LembarTerbaca } from "../../layout/types";
import type { SheetGrid, WorkbookData } from "../../sheet/grid";
import type { LembarTersimpan } from "./baca-lembar";
import { adaAngka } from "./lama";
import { bulanAkhir } from "./read";
import type { RencanaJabatan } from "./rencana";
import type { Berkala } from "./tata-letak";

/** The finest realisasi columns of every row of the workbook's tables, and whether they hold figures. */
function jenjangTabel(
  tabel: readonly { angka: readonly Angka[]; grid: SheetGrid }[],
  tahun: number,
): readonly { jenjang: Jenjang; terisi: boolean }[] {
  return tabel.flatMap(({ angka, grid }) => {
    const [first] = deretOf(titikOf(angka, grid, tahun));
    return first ? [{ jenjang: first.jenjang, terisi: first.titik.some((x) => !x.kosong) }] : [];
  });
}

/** The sheet's columns where nobody asked: quarters where the tables' own realisasi columns are no finer. */
function berkalaTabel(tabel: readonly { jenjang: Jenjang; terisi: boolean }[]): Berkala {
  const filled = tabel.filter((x) => x.terisi);
  const kinds = new Set((filled.length > 0 ? filled : tabel).map((x) => x.jenjang));
  return !kinds.has("bulan") && (kinds.has("triwulan") || kinds.has("semester")) ? "triwulanan" : "bulanan";
}

export const jenjangOf = (
  rencana: readonly RencanaJabatan[],
  tahun: number,
): ReturnType<typeof jenjangTabel> =>
  jenjangTabel(
    rencana.flatMap((j) =>
      j.indikator.flatMap((r) => r.kolomTabel.map((angka) => ({ angka, grid: r.grid }))),
    ),
    tahun,
  );

/**
 * Months or quarters: as asked, else as the sheet is, else as the tables' own realisasi columns. Months of a table can't be
 * shown in quarters, nor figures typed month by month; quarters stand in months as well.
 */
export function pilihBerkala(
  tabel: ReturnType<typeof jenjangTabel>,
  triwulan: boolean | undefined,
  before: LembarTersimpan | null,
): Berkala {
  const typedMonths = before?.berkala === "bulanan" && adaAngka(before);
  if (typedMonths || tabel.some((x) => x.terisi && x.jenjang === "bulan")) return "bulanan";
  if (triwulan !== undefined) return triwulan ? "triwulanan" : "bulanan";
  return before?.berkala ?? berkalaTabel(tabel);
}

/** The month that is reported to now: the sheet's, else as far as the tables' own figures go. */
export function akhirSekarang(
  buku: WorkbookData,
  lembar: readonly LembarTerbaca[],
  tahun: number,
  before: LembarTersimpan | null,
): number {
  const own = before === null ? null : bulanAkhir(before);
  return typeof own === "number"
    ? own
    : (newestFilled(lembar, new Map(buku.sheets.map((s) => [s.nama, s])), tahun)?.akhir ?? 12);
}
