/** What a planner types into the field of a datum: read as Indonesian, never guessed. */
import { banding } from "../capaian";
import { type Pesan, pesan } from "../pesan";
import { readAngka } from "../sheet/angka";
import { formatBilangan, roundNoise } from "../sheet/bilangan";
import { readPredikat, scalesOf } from "../sheet/predikat";
import { isPersen } from "../sheet/satuan";
import type { DataIsian } from "./types";

export type Ketikan =
  /** The cell is emptied: blank, not 0. */
  | { status: "kosong" }
  /** Percent points where the datum is a percentage. */
  | { status: "angka"; nilai: number }
  | { status: "predikat"; predikat: string }
  /** May mean one figure or the other: nothing is written before the planner says which. */
  | { status: "tanya"; kemungkinan: readonly number[]; teks: string }
  | { status: "tolak"; alasan: Pesan };

type Perihal = Pick<DataIsian, "satuan" | "persen" | "predikat">;

const isi = (satuan: string | null) => ({ ...readAngka(1), satuan, teks: "1" });

/** Whether a typed unit is the datum's own; a datum without a unit takes any but a percentage. */
function fits(typed: string | null, { satuan, persen }: Perihal): boolean {
  if (typed === null) return true;
  if (isPersen(typed) || persen) return isPersen(typed) && persen;
  return satuan === null || banding(isi(satuan), isi(typed)).jenis === "angka";
}

function readGrade(teks: string, grades: readonly string[]): Ketikan {
  const read = readPredikat(teks, true);
  const known =
    grades.find((g) => g.toLowerCase() === teks.trim().toLowerCase()) ??
    (read === null
      ? undefined
      : (grades.find((g) => scalesOf(read).some(([, own]) => own.toLowerCase() === g.toLowerCase())) ??
        (grades.length === 0 ? read : undefined)));
  if (known !== undefined) return { status: "predikat", predikat: known };
  return {
    status: "tolak",
    alasan:
      grades.length === 0
        ? pesan("isian.bukan-predikat", { teks })
        : pesan("isian.bukan-predikat-ini", { teks, pilihan: [...grades].reverse().join(", ") }),
  };
}

/** "1,500" is one and a half, or fifteen hundred in English; "4.250" percent is hardly four thousand. */
function otherReading(teks: string, nilai: number): number {
  const digits = /\d+([.,])\d{3}(?!\d)/.exec(teks)?.[1];
  return roundNoise(digits === "," ? nilai * 1000 : nilai / 1000);
}

/**
 * Reads what was typed: "2.310", "2310", "31,5", "75" and "75%" for a percentage, "1,5 juta", "42 koperasi" in the
 * datum's own unit. Blank and "-" empty the cell. A word for nothing, a range, another unit, words, formulas and figures in English marks
 * are refused with the reason.
 */
export function bacaKetikan(teks: string, data: Perihal): Ketikan {
  const read = readAngka(teks, "@", { predikat: data.predikat !== null });
  // "x" and "n/a" mean a blank where they stand in a cell; typed over a figure they may be a slip.
  if (read.kosong)
    return /^[-\u2010-\u2015]*$/.test(teks.trim())
      ? { status: "kosong" }
      : { status: "tolak", alasan: pesan("isian.bukan-kosong", { teks }) };
  if (data.predikat !== null) return readGrade(teks, data.predikat);
  if (read.nilaiAtas !== null || read.arah !== null)
    return { status: "tolak", alasan: pesan("isian.satu-angka", { teks }) };
  if (read.nilai === null || read.predikat !== null)
    return { status: "tolak", alasan: read.ragu ?? pesan("isian.bukan-angka", { teks }) };
  if (!fits(read.satuan, data))
    return {
      status: "tolak",
      alasan:
        data.satuan === null
          ? pesan("isian.bukan-persen", { teks })
          : pesan("isian.satuan-lain", { teks, satuan: data.satuan }),
    };
  // A share of fifteen hundred percent is no reading of "1,500"; one of 4,25 is one of "4.250".
  const doubtful = data.persen
    ? /^\D*[1-9]\d{0,2}\.\d{3}\s*(?:%|persen)?$/i.test(teks.trim())
    : read.ragu !== null;
  return doubtful
    ? { status: "tanya", teks, kemungkinan: [read.nilai, otherReading(teks, read.nilai)] }
    : { status: "angka", nilai: read.nilai };
}

/** As it stands in the field, and is read again: Indonesian marks in every language of the pane. */
export const tulisKetikan = (nilai: number): string => formatBilangan(nilai, 9);

/** What goes into the cell: fractions where the cell holds them; null: blank. */
export function isiSel(ketikan: Ketikan, bagi: 1 | 100): number | string | null {
  if (ketikan.status === "predikat") return ketikan.predikat;
  if (ketikan.status !== "angka") return null;
  return bagi === 1 ? ketikan.nilai : Number((ketikan.nilai / bagi).toPrecision(15));
}
