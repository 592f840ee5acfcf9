/** Formulas of an indikator over the rows of its komponen below it. */
import { type Part, type Rumus, cell, fn, formula, op, ref } from "../../edits";
import { toExcel } from "../../formulasi";
import type { RencanaIndikator } from "./rencana";
import { terbaruSetahun } from "./rumus-deret";
import { type TataLetak, label } from "./tata-letak";

const { kata } = label;

/** Whether the data of an indikator with komponen are complete, from its komponen's own answers. */
export function kelengkapanIndikator(t: TataLetak, row: number, komponen: number): Part {
  const of = ref({ row: row + 1, col: t.kolom.data, row2: row + komponen, col2: t.kolom.data });
  const has = (word: string): Part => op(fn("COUNTIF", of, word), ">", 0);
  const nilai = cell(row, t.kolom.realisasi);
  const last = fn("IF", fn("ISNUMBER", nilai), kata.lengkap, kata.penyebut);
  const words = [kata.bulan, kata.isian, kata.konsolidasi, kata.belum];
  const told = words.reduceRight<Part>((rest, word) => fn("IF", has(word), word, rest), last);
  return fn("IF", op(nilai, "=", kata.putus), kata.putus, told);
}

/** The formula over cells of the komponen; words in place of a number where the row has lost its link. */
function overKomponen(
  t: TataLetak,
  r: RencanaIndikator,
  row: number,
  sel: (komponen: number) => Part,
  bilaPutus: string,
): Rumus | null {
  if (r.pohon === null) return null;
  const cells = Object.fromEntries(r.komponen.map((k, i) => [k.kode, sel(i).teks]));
  const teks = toExcel(r.pohon, cells, { satuan: r.persen ? "fraksi" : "poin", bilaNol: kata.penyebut });
  const linked = op(cell(row, t.kolom.tautan), "=", kata.baik);
  return formula(fn("IF", linked, { teks: teks.slice(1) }, bilaPutus));
}

/** Realisasi to date: the formula over the komponen's own values to date. */
export const nilaiKomponen = (t: TataLetak, r: RencanaIndikator, row: number): Rumus | null =>
  overKomponen(t, r, row, (i) => cell(row + 1 + i, t.kolom.realisasi), kata.putus);

/** The formula month by month; null in each where the indikator has no komponen. */
export function bulanKomponen(t: TataLetak, r: RencanaIndikator, row: number): (Rumus | null)[] {
  return t.nomor.map((_, month) =>
    overKomponen(
      t,
      r,
      row,
      // The month counted to follows the months: what goes into a month must not follow it in turn.
      (i) =>
        r.komponen[i]?.tahunLalu === true
          ? terbaruSetahun(t, row + 1 + i)
          : cell(row + 1 + i, t.kolom.periode + month),
      "",
    ),
  );
}
