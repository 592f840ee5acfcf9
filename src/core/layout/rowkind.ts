/** What a row of a table's body is: an indikator, a komponen below one, a section, a subtotal, column numbers. */
import { columnNumbers } from "./column-numbers";
import { isEnumerator, startsAsMeasure, startsAsResult } from "./features";
import { isStrayRemark, tornKind } from "./run-on";
import { isBulleted, isNamedInFormula, type Konteks, weighKomponen } from "./komponen";
import { labelWords } from "./label";
import lexicon from "./lexicon.json";
import { namesJabatan, onlyText } from "./marks";
import { cellOf, type KolomPeran } from "./rows";
import batas from "./rules.json";
import type { Alasan } from "./types";
import type { Lajur, Sel } from "./view";
import { isPhrase, phraseLength, phraseList } from "./words";

export type JenisLajur =
  | { jenis: "indikator" }
  | { jenis: "komponen"; nama: Sel; alasan: Alasan[] }
  /** A sasaran in a row of its own: it holds for the rows below. */
  | { jenis: "sasaran"; sel: Sel }
  /** The texts go on from the row above, torn where a line ended. */
  | { jenis: "lanjutan-teks" }
  /** The formula goes on from the row above: a bar, a denominator, "x 100%". */
  | { jenis: "lanjutan-rumus"; sel: Sel }
  | { jenis: "nomor-kolom"; sasaran: Sel | null }
  /** A section's heading; one that names a jabatan begins that jabatan's rows. */
  | { jenis: "seksi"; jabatan?: Sel }
  | { jenis: "subtotal" | "lewat" };

const bar = /^(?:[-_=–—.…]{3,}|[x×*]\s*100\s*%?|[-_=–—.…]{3,}\s*[x×*]\s*100\s*%?)$/i;
const nothing = /^(?:[-–—_.\s]+|n\/?a|nihil)$/i;
/** An amount of money or a bare number is no indikator: a total of the budget, or a program's line, below the table. */
const amount = /^(?:rp\.?|idr)?[\s\d.,]*\d[\s\d.,]*(?:,-|-)?$/i;
const subtotals = phraseList(lexicon.isi.subtotal);
const sections = phraseList(lexicon.isi.seksi);

const sum = (alasan: readonly Alasan[]): number => alasan.reduce((s, a) => s + a.bobot, 0);

function isSubtotal(lajur: Lajur, konteks: Konteks): boolean {
  const first = lajur.sel.find((s) => typeof s.nilai === "string" && konteks.kolom.some((k) => k.c === s.c));
  if (!first || first.teks.length > 60 || isBulleted(first.teks)) return false;
  const words = labelWords(first.teks).filter((w) => !/^(?:\d+|%|rp)$/.test(w));
  if (!isPhrase(subtotals, words)) return false;
  // "Nilai akhir" below an indikator whose formula names it is the formula's datum.
  if (isNamedInFormula(first, konteks)) return false;
  const { kolom } = konteks;
  const rest = ["indikator", "formulasi", "sumberData"] as const;
  return rest.every((peran) => {
    const cell = cellOf(lajur, kolom, peran);
    return cell === undefined || cell === first;
  });
}

/** A row with text under sasaran (or before it) only: a section's heading, or a sasaran above its indikator rows. */
function sasaranOnly(lajur: Lajur, sasaran: Sel | undefined, no: Sel | undefined): JenisLajur {
  if (!sasaran) return { jenis: no && !isEnumerator(no.teks) ? "seksi" : "lewat" };
  const words = labelWords(sasaran.teks);
  const letter =
    /^(?:[A-Z]|[IVX]+)\s*[.)]\s/.test(sasaran.teks) || (no !== undefined && /^[A-Z]/.test(no.teks));
  if (startsAsResult(words)) return { jenis: "sasaran", sel: sasaran };
  const bare = letter ? words.slice(no && /^[A-Z]/.test(no.teks) ? 0 : 1) : words;
  if (letter || phraseLength(sections, bare) > 0) return { jenis: "seksi" };
  if (lajur.sel.length <= 2 && /^\P{Ll}+$/u.test(sasaran.teks) && words.length <= 4 && no === undefined)
    return { jenis: "seksi" };
  return { jenis: "sasaran", sel: sasaran };
}

/**
 * A sasaran in a row of its own where the table has no column for it: "Sasaran 1 : Meningkatnya …" alone in its row,
 * or, under a header SASARAN / INDIKATOR, a result without any figure.
 */
function sasaranHeading(lajur: Lajur, kolom: readonly KolomPeran[]): JenisLajur | null {
  if (kolom.some((k) => k.peran === "sasaran")) return null;
  const texts = lajur.sel.filter((s) => !isEnumerator(s.teks));
  const only = texts.length === 1 ? texts[0] : undefined;
  if (!only || typeof only.nilai !== "string") return null;
  const named =
    /^sasaran(?:\s+(?:strategis|program|kegiatan|kinerja))?\s*(?:[\dIVX]+)?\s*[.:]\s*(\S[\s\S]*)$/i.exec(
      only.teks,
    );
  if (named?.[1]) return { jenis: "sasaran", sel: { ...only, teks: named[1] } };
  const combined = kolom.some((k) => k.c === only.c && k.golongan === "gabungan");
  return combined && !startsAsMeasure(labelWords(only.teks)) ? { jenis: "sasaran", sel: only } : null;
}

/** "B | KEPALA BIDANG A" left of the indikator: a heading over the rows of one jabatan. */
function jabatanHeading(lajur: Lajur, kolom: readonly KolomPeran[]): Sel | null {
  const only = onlyText(lajur);
  const indikator = kolom.find((k) => k.peran === "indikator")?.c ?? 0;
  return only && only.sel.c < indikator && namesJabatan(only.teks) ? { ...only.sel, teks: only.teks } : null;
}

/** "LAMPIRAN | : | Keputusan …", "1 | Nama | : | …": a label and its value, of what stands around the table. */
function isLabelled({ sel }: Lajur): boolean {
  if (sel.length > 4) return false;
  const colon = sel.findIndex((s) => s.teks === ":");
  const label = sel[colon - 1];
  if (!label || sel.length > colon + 2 || typeof label.nilai !== "string" || label.teks.length > 40)
    return false;
  const words = labelWords(label.teks);
  return (
    sel.slice(0, colon - 1).every((s) => isEnumerator(s.teks)) &&
    !startsAsMeasure(words) &&
    !startsAsResult(words)
  );
}

/** Says what a row is, in the light of the rows above it. */
export function kindOf(lajur: Lajur, konteks: Konteks): JenisLajur {
  const { kolom } = konteks;
  if (isLabelled(lajur)) return { jenis: "lewat" };
  const numbers = columnNumbers(lajur, kolom);
  if (numbers) return { jenis: "nomor-kolom", sasaran: numbers.sasaran };
  if (isSubtotal(lajur, konteks)) return { jenis: "subtotal" };
  const heading = sasaranHeading(lajur, kolom);
  if (heading) return heading;
  const indikator = cellOf(lajur, kolom, "indikator");
  const formulasi = cellOf(lajur, kolom, "formulasi");
  const sasaran = cellOf(lajur, kolom, "sasaran");
  const no = cellOf(lajur, kolom, "no");
  const torn = tornKind(lajur, konteks);
  if (torn) return { jenis: torn };
  if (isStrayRemark(lajur, konteks)) return { jenis: "lewat" };
  if (indikator && !formulasi && amount.test(indikator.teks)) return { jenis: "lewat" };
  if (!indikator && !formulasi) {
    const jabatan = jabatanHeading(lajur, kolom);
    if (jabatan) return { jenis: "seksi", jabatan };
    return sasaranOnly(lajur, sasaran, no);
  }
  if ([indikator, formulasi].every((s) => s === undefined || nothing.test(s.teks))) return { jenis: "lewat" };
  if (
    indikator &&
    lajur.sel.length === 1 &&
    !formulasi &&
    konteks.induk === null &&
    phraseLength(sections, labelWords(indikator.teks)) > 0
  )
    return { jenis: "seksi" };
  const nama = indikator ?? formulasi;
  if (!nama) return { jenis: "lewat" };
  if (
    !indikator &&
    formulasi &&
    !sasaran &&
    !no &&
    konteks.induk &&
    (bar.test(formulasi.teks) || konteks.rumusTerbuka)
  )
    return { jenis: "lanjutan-rumus", sel: formulasi };
  const alasan = weighKomponen(lajur, nama, konteks, indikator === undefined);
  if (alasan.length > 0 && sum(alasan) >= batas.komponen.ambang) return { jenis: "komponen", nama, alasan };
  return { jenis: "indikator" };
}

/** true where a formula's text ends at a fraction bar, its denominator still to come. */
export const endsAtBar = (teks: string): boolean =>
  /(?:^|\n)\s*[-_=–—.…]{3,}\s*(?:[x×*]\s*100\s*%?)?\s*$/i.test(teks);
