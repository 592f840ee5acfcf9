/** The rows of a block: which sheet row is an indikator, and which is something else. */
import type { Angka, Peran } from "../kontrak";
import { cellAddress } from "../sheet/address";
import { readAngka } from "../sheet/angka";
import { type CellValue, formatAt } from "../sheet/grid";
import { normaliseSatuan } from "../sheet/satuan";
import { readPenjelasan } from "./penjelasan";
import type { BarisTerbaca, Medan } from "./types";
import type { Lajur, Sel, SheetView } from "./view";

/** Where a column stands, and what it is. */
export interface LetakKolom {
  c: number;
  peran: Peran;
  /** Place among the columns that have a label, from 1; a column without one counts with the one before it. */
  urut: number;
}

/** A column with its role decided. */
export interface KolomPeran extends LetakKolom {
  col: number;
  /** For `lain`: which kind, "jabatan". */
  golongan: string | null;
  label: string;
  periode: string | null;
  kumulatif: boolean;
  /** The unit that the header names, "Target (%)"; serves where neither cell nor satuan column has one. */
  satuanKepala: string | null;
  /** Compressed column that holds the unit of this column's figures; null: the row's satuan. */
  satuanC: number | null;
}

const fields: Medan[] = [
  "no",
  "sasaran",
  "indikator",
  "formulasi",
  "satuan",
  "polaritas",
  "konsolidasi",
  "sumberData",
  "penanggungJawab",
  "ket",
];

/** Targets repeat from year to year and row to row: their readings are remembered. */
const remembered = new Map<string, ReturnType<typeof readAngka>>();
const MOST_REMEMBERED = 5000;

function readCell(nilai: CellValue, format: string, satuan: string | null): ReturnType<typeof readAngka> {
  if (typeof nilai !== "string") return readAngka(nilai, format, { satuan });
  const key = `${nilai}\u0000${satuan ?? ""}`;
  const before = remembered.get(key);
  if (before) return before;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const read = readAngka(nilai, format, { satuan });
  remembered.set(key, read);
  return read;
}

function angkaOf(view: SheetView, lajur: Lajur, kolom: KolomPeran, satuan: string | null): Angka {
  const sel = lajur.at[kolom.c];
  const own = kolom.satuanC === null ? undefined : lajur.at[kolom.satuanC]?.teks;
  // Capaian is a percentage of the target, whatever the indikator's unit is.
  const unit = own ?? (kolom.peran === "capaian" ? kolom.satuanKepala : (satuan ?? kolom.satuanKepala));
  const a = readCell(sel?.nilai ?? null, formatAt(view.grid, lajur.row, kolom.col), unit);
  return {
    label: kolom.label,
    periode: kolom.periode,
    kumulatif: kolom.kumulatif,
    sel: cellAddress(lajur.row, kolom.col),
    teks: a.teks,
    nilai: a.nilai,
    nilaiAtas: a.nilaiAtas,
    satuan: a.satuan,
    predikat: a.predikat,
  };
}

/** The figures of a row in the columns of one role, in column order, blank ones too. */
export function figures(
  view: SheetView,
  lajur: Lajur,
  kolom: readonly KolomPeran[],
  peran: Peran,
  satuan: string | null,
): Angka[] {
  return kolom.filter((k) => k.peran === peran).map((k) => angkaOf(view, lajur, k, satuan));
}

/** The cell of a row under a role: the first column of that role that has content. */
export function cellOf(lajur: Lajur, kolom: readonly LetakKolom[], peran: Peran): Sel | undefined {
  for (const k of kolom) {
    const sel = k.peran === peran ? lajur.at[k.c] : undefined;
    if (sel) return sel;
  }
  return undefined;
}

/** The first number column's: a second one counts something else. */
function numberOf(lajur: Lajur, kolom: readonly KolomPeran[]): string | null {
  const column = kolom.find((k) => k.peran === "no");
  return column ? (lajur.at[column.c]?.teks ?? null) : null;
}

/** One row as a reading; the sasaran is the row's own or the one carried down. */
export function readRow(
  view: SheetView,
  lajur: Lajur,
  kolom: readonly KolomPeran[],
  carried: Sel | null,
): BarisTerbaca {
  const teks = (peran: Peran): string | null => cellOf(lajur, kolom, peran)?.teks ?? null;
  const own = cellOf(lajur, kolom, "sasaran") ?? null;
  const sasaran = own ?? carried;
  const satuan = normaliseSatuan(teks("satuan"));
  const sel: BarisTerbaca["sel"] = {};
  for (const field of fields) {
    const column = kolom.find((k) => k.peran === field);
    if (!column) continue;
    const cell = cellOf(lajur, kolom, field);
    sel[field] = cellAddress(lajur.row, cell?.col ?? column.col);
  }
  if (own === null && carried !== null) sel.sasaran = cellAddress(carried.row, carried.col);
  const penjelasan = readPenjelasan(teks("formulasi") ?? "");
  return {
    baris: lajur.row + 1,
    no: numberOf(lajur, kolom),
    sasaran: sasaran?.teks ?? "",
    sasaranLanjutan: own === null && carried !== null,
    indikator: teks("indikator") ?? "",
    formulasi: penjelasan?.formulasi ?? teks("formulasi"),
    satuan,
    polaritas: teks("polaritas"),
    konsolidasi: teks("konsolidasi") ?? penjelasan?.konsolidasi ?? null,
    target: figures(view, lajur, kolom, "target", satuan),
    realisasi: figures(view, lajur, kolom, "realisasi", satuan),
    capaian: figures(view, lajur, kolom, "capaian", satuan),
    sumberData: teks("sumberData") ?? penjelasan?.sumberData ?? null,
    penanggungJawab: teks("penanggungJawab"),
    ket: teks("ket"),
    komponen: [],
    sel,
  };
}
