/** The lines above the table: the month to date, and the settings that the formulas go by. */
import { type Part, type Rumus, cell, fn, formula, op, ref } from "../../edits";
import { rowOf } from "../../pengaturan/contents";
import { label as pengaturanLabel } from "../../pengaturan/tata-letak";
import { findSkala } from "../../capaian/skala";
import type { Pengaturan } from "../../pengaturan/types";
import type { CellValue } from "../../sheet/grid";
import {
  BARIS_DATA,
  BARIS_KEPALA,
  BARIS_NOMOR,
  BARIS_TUTUP,
  KOLOM_ATAS,
  KOLOM_LABEL_ATAS,
} from "./tata-letak";
import { type KunciAtas, type TataLetak, barisAtas, bulanTertutup, label, nomorRef } from "./tata-letak";

export interface SelKepala {
  row: number;
  col: number;
  isi: CellValue | { formula: Rumus; nilai: CellValue };
}

const { kata } = label;

/** The newest month with a figure among all rows in use; "" where there is none. */
function newestMonth(t: TataLetak, baris: number): Part {
  const area = ref({
    row: BARIS_DATA,
    col: t.kolom.periode,
    row2: BARIS_DATA + Math.max(baris, 1) - 1,
    col2: t.periodeAkhir,
  });
  const cara = ref({
    row: BARIS_DATA,
    col: t.kolom.cara,
    row2: BARIS_DATA + Math.max(baris, 1) - 1,
    col2: t.kolom.cara,
  });
  // A figure for the whole year says nothing of how far the months go.
  const dated = [label.cara.setahun, label.cara.tahunLalu].map((c) => op(cara, "<>", c));
  // An error of the table's stands ready for months to come.
  const filled = [...[...label.kosong, kata.galat].map((k) => op(area, "<>", k)), ...dated].reduce((a, b) =>
    op(a, "*", b),
  );
  const newest = fn("SUMPRODUCT", fn("MAX", op(filled, "*", nomorRef(t))));
  return fn("IF", op(newest, "=", 0), "", newest);
}

/** What is counted to: the month to date, the whole year where there is none, words where it is no column's end. */
function countedMonth(t: TataLetak): Part {
  const sd = cell(barisAtas("sd"), KOLOM_ATAS);
  const known = fn("IF", op(fn("COUNTIF", nomorRef(t), sd), "=", 1), sd, kata.bulan);
  return fn("IF", op(sd, "=", ""), 12, fn("IF", fn("ISNUMBER", sd), known, kata.bulan));
}

function monthName(t: TataLetak): Part {
  const sd = cell(barisAtas("sd"), KOLOM_ATAS);
  const titles = ref(
    { row: BARIS_KEPALA, col: t.kolom.periode, row2: BARIS_KEPALA, col2: t.periodeAkhir },
    null,
    "both",
  );
  const name = fn("IFERROR", fn("INDEX", titles, fn("MATCH", sd, nomorRef(t), 0)), kata.bulan);
  return fn("IF", op(sd, "=", ""), kata.belumAdaAngka, name);
}

/**
 * @param sd what somebody typed as the month to date; null: it follows the figures.
 * @param akhir the month that the figures reach.
 * @param baris lines in use below the header.
 */
export function selKepala(
  t: TataLetak,
  tahun: number,
  pengaturan: { nilai: Pengaturan; lembar: string },
  sd: CellValue,
  akhir: number | null,
  baris: number,
): SelKepala[] {
  const of = (kunci: "skala" | "dasar" | "aturanTurun" | "targetBerlaku"): Rumus =>
    formula(cell(rowOf(kunci), 1, pengaturan.lembar, "both"));
  const skala = findSkala(pengaturan.nilai.skala, pengaturan.nilai.skalaSendiri);
  const kataUmum = pengaturanLabel.kata;
  const atas: Record<KunciAtas, SelKepala["isi"]> = {
    sd: sd ?? { formula: formula(newestMonth(t, baris)), nilai: akhir ?? "" },
    akhir: { formula: formula(countedMonth(t)), nilai: akhir ?? 12 },
    skala: { formula: of("skala"), nilai: skala?.nama ?? "" },
    dasar: { formula: of("dasar"), nilai: kataUmum.dasar[skala?.dasar ?? "capaian"] },
    aturanTurun: { formula: of("aturanTurun"), nilai: kataUmum.aturanTurun[pengaturan.nilai.aturanTurun] },
    targetBerlaku: { formula: of("targetBerlaku"), nilai: pengaturan.nilai.targetBerlaku },
  };
  const name = {
    formula: formula(monthName(t)),
    nilai: akhir === null ? kata.belumAdaAngka : nameOf(t, akhir),
  };
  const titles = label.kolom.flatMap(({ kunci, judul }) => (kunci === "periode" ? [...t.judul] : [judul]));
  return [
    { row: 0, col: 0, isi: `${label.judul} ${tahun}` },
    { row: 1, col: 0, isi: label.petunjuk },
    ...(Object.keys(label.atas) as KunciAtas[]).flatMap((kunci): SelKepala[] => [
      { row: barisAtas(kunci), col: KOLOM_LABEL_ATAS, isi: label.atas[kunci] },
      { row: barisAtas(kunci), col: KOLOM_ATAS, isi: atas[kunci] },
    ]),
    { row: barisAtas("sd"), col: KOLOM_ATAS + 1, isi: name },
    ...titles.map((isi, col): SelKepala => ({ row: BARIS_KEPALA, col, isi })),
    { row: BARIS_TUTUP, col: t.kolom.periode - 1, isi: kata.tutup },
    ...t.nomor.flatMap((isi, i): SelKepala[] => [
      { row: BARIS_TUTUP, col: t.kolom.periode + i, isi: bulanTertutup(isi) },
      { row: BARIS_NOMOR, col: t.kolom.periode + i, isi },
    ]),
  ];
}

const nameOf = (t: TataLetak, akhir: number): string => t.judul[t.nomor.indexOf(akhir)] ?? "";
