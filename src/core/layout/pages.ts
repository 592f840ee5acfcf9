/** A header printed again on the next page: whether the lines before it are that page's heading, or a new block's. */
import { remember } from "../sheet/remember";
import { areOrdinals } from "./column-numbers";
import type { Pita } from "./header";
import { identityLine, isDuty, looseIdentity } from "./identity-line";
import { tidyJabatan } from "./jabatan";
import { firstWord, labelWords, normaliseLabel } from "./label";
import { startsAsMeasure, startsAsResult } from "./features";
import lexicon from "./lexicon.json";
import { headsJabatan, isCapitals, namesJabatan, onlyText, startsAsJabatan, titleOf } from "./marks";
import { isSignatureStart } from "./signature";
import { layoutOf } from "./table";
import type { Lajur, SheetView } from "./view";

/** The sheet's headers by the position of their first row. */
export type Kepala = ReadonlyMap<number, Pita>;

/** The table whose pages are followed. */
export interface Asal {
  pita: Pita;
  /** Position where the lines above its header begin. */
  dari: number;
  jabatan: string | null;
  /** A title stands above its header. */
  berjudul: boolean;
}

/** How far below a page's heading its header may stand. */
const HEADING_ROWS = 10;
const MOST_LETTERS = 160;

const offices = new Set(lexicon.instansi);
const pageLine =
  /^(?:tahun|periode|halaman|hal|lanjutan|sambungan|lampiran|nomor|tanggal|tentang|keputusan|peraturan)\b|^[-–—\s\d]+$/i;

/** "office": of an office, or a page's number, wherever it stands; "left": a jabatan or words in capitals, at the left edge. */
const headingOf = remember((teks): "office" | "left" | null => {
  if (pageLine.test(teks) || offices.has(firstWord(teks))) return "office";
  if (startsAsJabatan(teks)) return "left";
  const kata = labelWords(teks);
  return isCapitals(teks) && !startsAsMeasure(kata) && !startsAsResult(kata) ? "left" : null;
});

/** true for a line of a page's or a block's heading: an office, a jabatan, a year. */
function isHeading(lajur: Lajur, first: number): boolean {
  const only = onlyText(lajur);
  if (!only || only.teks.length > MOST_LETTERS) return false;
  const isLeft = (lajur.sel[0]?.c ?? 0) <= first;
  if (only.bernomor) return isLeft && namesJabatan(only.teks);
  const found = headingOf(only.teks);
  return found === "office" || (found === "left" && isLeft);
}

/** Takes the lines of the next heading off the end of a table's rows; gives back how many they were. */
export function dropHeading(rows: Lajur[], first: number): number {
  let n = 0;
  for (let last = rows.at(-1); last && isHeading(last, first); last = rows.at(-1)) {
    rows.pop();
    n++;
  }
  return n;
}

const numberOf = (lajur: Lajur | undefined, c: number): number | null => {
  const m = /^\(?(\d{1,3})[.)]?$/.exec(lajur?.at[c]?.teks ?? "");
  return m?.[1] === undefined ? null : Number(m[1]);
};

/** The number of the first row below a header, in column `c`. */
function numberBelow(view: SheetView, pita: Pita, c: number): number | null {
  const below = view.lajur[pita.to + 1];
  const counted = below !== undefined && below.sel.length > 2 && areOrdinals(below.sel);
  return numberOf(view.lajur[pita.to + (counted ? 2 : 1)], c);
}

interface Antara {
  /** Duties of a jabatan stand before the header: without numbers they say that a block begins. */
  tugas: boolean;
  /** So does a title that the first page does not have. */
  judulBaru: boolean;
}

/** true where the header at `next` prints the table's own header again, the numbering going on. */
function isRepeat(view: SheetView, asal: Asal, next: Pita, rows: readonly Lajur[], antara: Antara): boolean {
  if (layoutOf(view, asal.pita) !== layoutOf(view, next)) return false;
  const c = view.lajur[asal.pita.from]?.sel[0]?.c ?? 0;
  const before = rows.map((r) => numberOf(r, c)).filter((n) => n !== null);
  const after = numberBelow(view, next, c);
  if (after === null && antara.tugas) return false;
  if (antara.judulBaru && after === null && before.length === 0 && (asal.berjudul || asal.jabatan === null))
    return false;
  if (antara.judulBaru && after === 1) return false;
  return after !== 1 || !before.includes(1);
}

/** true for a line of tugas or fungsi. */
export const namesDuties = (lajur: Lajur): boolean => {
  const line = identityLine(lajur);
  if (line !== null) return isDuty(line.bagian);
  return looseIdentity(lajur, "tugas") !== null || looseIdentity(lajur, "fungsi") !== null;
};

const lineOf = (lajur: Lajur): string => lajur.sel.map((s) => s.teks.toLowerCase()).join(" ");

/** The lines above the table's own header: on the next page they are known again. */
const linesAbove = (view: SheetView, { dari, pita }: Asal): Set<string> =>
  new Set(view.lajur.slice(dari, pita.from).map(lineOf));

const identityOf = (lajur: Lajur) => identityLine(lajur) ?? looseIdentity(lajur, "jabatan");

/** The next header, where only the lines of a heading stand before it, and none with another jabatan. */
function headAhead(
  view: SheetView,
  heads: Kepala,
  from: number,
  isOwn: (teks: string) => boolean,
): { at: number; head: Pita } | null {
  for (let at = from; at < from + HEADING_ROWS; at++) {
    const lajur = view.lajur[at];
    if (!lajur) return null;
    const head = heads.get(at);
    if (head) return { at, head };
    const line = identityOf(lajur);
    if (line?.bagian === "jabatan" && !isOwn(line.isi[0]?.teks ?? "")) return null;
  }
  return null;
}

/** The header printed again that a page's heading leads to; null where something of a new block stands between. */
export function repeatAhead(
  view: SheetView,
  heads: Kepala,
  from: number,
  asal: Asal,
  rows: readonly Lajur[],
): Pita | null {
  const own = asal.jabatan === null ? null : normaliseLabel(asal.jabatan);
  const isOwn = (teks: string): boolean => own !== null && normaliseLabel(tidyJabatan(teks)) === own;
  const ahead = headAhead(view, heads, from, isOwn);
  if (!ahead) return null;
  const antara: Antara = { tugas: false, judulBaru: false };
  const known = ahead.at > from ? linesAbove(view, asal) : new Set();
  for (let i = from; i < ahead.at; i++) {
    const lajur = view.lajur[i];
    if (!lajur) return null;
    antara.tugas ||= namesDuties(lajur);
    const line = identityOf(lajur);
    if (line?.bagian === "jabatan" || known.has(lineOf(lajur))) continue;
    if (line?.bagian === "pemilik" || lajur.sel.length > 3 || isSignatureStart(view, i)) return null;
    const only = onlyText(lajur);
    if (only && headsJabatan(only) && !isOwn(only.teks)) return null;
    const title = titleOf(lajur);
    if (title && startsAsJabatan(title.sisa) && !isOwn(title.sisa)) return null;
    antara.judulBaru ||= title !== null;
  }
  return isRepeat(view, asal, ahead.head, rows, antara) ? ahead.head : null;
}
