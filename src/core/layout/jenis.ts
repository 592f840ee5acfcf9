/** The kind of a table, and the jabatan that its title names where no identity line does. */
import type { Jenis } from "../kontrak";
import { cellAddress } from "../sheet/address";
import { labelWords } from "./label";
import lexicon from "./lexicon.json";
import { tidyJabatan } from "./jabatan";
import { headsJabatan, namesJabatan, onlyText, startsAsJabatan, titleOf } from "./marks";
import type { Tabel } from "./table";
import type { SheetView } from "./view";
import { phraseLength, phraseList } from "./words";

export interface JudulBlok {
  jenis: Jenis | null;
  /** The title speaks of a plan ("RENCANA AKSI"), not of what was reached. */
  rencana: boolean;
  /** Jabatan that the title names, and where. */
  jabatan: { teks: string; alamat: string; i: number } | null;
}

/** "PEJABAT FUNGSIONAL": a section's heading, nobody's jabatan. */
const kinds = new Set(lexicon.jenisJabatan);
const ranks = phraseList(lexicon.ttd.pangkat);
/** "… TAHUN 2022", "… Tahun Anggaran 2023-2026" at a title's end is no part of the jabatan. */
const yearBehind = /[\s,–-]*\b(?:tahun|t\.?a\.?|periode)\b[^\d\n]{0,20}(?:19|20)\d\d[\s\S]*$/i;
const titledJabatan = (teks: string): string => tidyJabatan(teks.replace(yearBehind, ""));
/** The line right above a header that names a jabatan and nothing else, where neither title nor label does. */
function headingJabatan(view: SheetView, from: number, to: number): JudulBlok["jabatan"] {
  for (let i = to - 1; i >= Math.max(from, to - 3); i--) {
    const only = onlyText(view.lajur[i]);
    if (!only || only.teks.length > 160) return null;
    if (/^(?:tahun|periode)\b/i.test(only.teks)) continue;
    const own = titledJabatan(only.teks);
    const kata = labelWords(own);
    if (!namesJabatan(own) || phraseLength(ranks, kata) > 0 || kata.every((w) => kinds.has(w))) return null;
    return { teks: own, alamat: cellAddress(only.sel.row, only.sel.col), i };
  }
  return null;
}

/**
 * Title lines between the block before and the header. The nearest one says the kind.
 * @param tugas where lines of tugas and fungsi begin, or null: a heading stands above them, else right above the header.
 */
export function readTitle(view: SheetView, from: number, to: number, tugas: number | null): JudulBlok {
  const result: JudulBlok = { jenis: null, rencana: false, jabatan: null };
  for (let i = to - 1; i >= from; i--) {
    const lajur = view.lajur[i];
    if (!lajur) continue;
    const title = titleOf(lajur);
    const sel = lajur.sel[0];
    if (!title || !sel) continue;
    if (result.jenis !== null) continue;
    result.jenis = title.jenis;
    // A perjanjian speaks of what is to be reached, as a rencana does.
    result.rencana = title.jenis === "PK" || /\b(?:rencana|renstra|rkt)\b/i.test(sel.teks);
    if (title.jenis === "IKU") continue;
    const rest = title.sisa.replace(/^[\s:(–-]*(?:IKI\)?|\(IKI\))?[\s:–-]*/i, "");
    if (startsAsJabatan(rest)) {
      result.jabatan = { teks: titledJabatan(rest), alamat: cellAddress(sel.row, sel.col), i };
      continue;
    }
    for (let k = i + 1; k < Math.min(to, i + 4); k++) {
      const only = onlyText(view.lajur[k]);
      if (!only || only.teks.length > 160) break;
      if (!headsJabatan(only)) continue;
      const alamat = cellAddress(only.sel.row, only.sel.col);
      result.jabatan = { teks: titledJabatan(only.teks), alamat, i: k };
      break;
    }
  }
  if (result.jenis === null) result.jabatan = headingJabatan(view, from, tugas ?? to);
  return result;
}

const individual = new Set(lexicon.kataIndividu);

/** The kind that the header's own words speak of: "INDIKATOR KINERJA INDIVIDU", "IKU". */
function jenisOfLabel(jalur: readonly string[]): Jenis | null {
  const kata = jalur.flatMap((teks) => labelWords(teks));
  if (kata.some((w) => individual.has(w))) return "IKI";
  return kata.includes("utama") || kata.includes("iku") ? "IKU" : null;
}

/** The kind that a sheet's name speaks of, where no title does. */
export function jenisOfName(nama: string): Jenis | null {
  return (
    titleOf({ row: 0, sel: [{ row: 0, col: 0, c: 0, nilai: nama, teks: nama.toUpperCase() }], at: [] })
      ?.jenis ?? null
  );
}

/** What stood above, for blocks that say less of themselves. */
export interface Warisan {
  jabatan: string | null;
  jenis: Jenis | null;
}

/**
 * The kind of a table: its title's, else that of the block above on the sheet, the sheet's name, the header's words. IKU
 * is of the organisation: with a jabatan named, the table is a person's.
 */
export function jenisOf(
  judul: JudulBlok,
  jabatan: string | null,
  namaJenis: Jenis | null,
  before: Warisan,
  tabel: Tabel,
): Jenis {
  const has = (peran: string): boolean => tabel.kolom.some((k) => k.peran === peran);
  const jalur = tabel.kolom.find((k) => k.peran === "indikator")?.jalur ?? [];
  const named = [judul.jenis, before.jenis, namaJenis].find(
    (jenis) => jenis !== null && (jenis !== "IKU" || jabatan === null),
  );
  if (named) return named;
  if (jabatan !== null || judul.jenis === "IKU") return "IKI";
  if (has("realisasi") && has("capaian")) return "pengukuran";
  // Figures of nobody's: what an office monitors.
  return jenisOfLabel(jalur) ?? (has("realisasi") ? "pengukuran" : "IKI");
}
