/** Lines that are no table: titles, signature blocks, notes, and the header of another kind of table. */
import type { Jenis, Peran } from "../kontrak";
import { remember } from "../sheet/remember";
import { isEnumerator, isUnit, startsAsMeasure } from "./features";
import { firstWord, labelWords } from "./label";
import { splitLabel } from "./lists";
import { lookUpLabel } from "./lexicon";
import lexicon from "./lexicon.json";
import batas from "./rules.json";
import type { Lajur, Sel } from "./view";
import { isPhrase, mendedWords, phraseLength, phraseList } from "./words";

const titlePhrases = (Object.entries(lexicon.judulJenis) as [Jenis, string[]][]).map(([jenis, phrases]) => ({
  jenis,
  daftar: phraseList(phrases),
}));
/** Lines of a form that begin as a title does. */
const noTitles = phraseList(lexicon.bukanJudul);
const openers = new Set(lexicon.judulPembuka);
const fillers = new Set(lexicon.pengisi);
const titleSieve =
  /k[ia]nerja|aksi|\bik[iu]\b|\bskp\b|\bpk\b|capaian|realisasi|pengukuran|monitoring|renstra|strategis|\brkt\b|jangka menengah/i;
/** So many words in a row are a form's name, whatever stands behind them. */
const LONG_PHRASE = 5;
const numeral = /^(?:\d+|[ivxlc]+|[a-z])$/;

/** A title line, what kind of table it announces, and what stands behind the words that say so. */
export interface Judul {
  jenis: Jenis;
  /** Words of the phrase that was found. */
  panjang: number;
  /** The words behind it, as written: may name the jabatan. */
  sisa: string;
}

/** Names of months in a date that is written out. */
export const months =
  "januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember";

/** Written in capitals, as titles are. */
export const isCapitals = (teks: string): boolean => {
  if (/[a-z]{4}/.test(teks)) return false;
  const letters = teks.replace(/\P{L}/gu, "");
  return letters.length > 3 && letters.replace(/\P{Lu}/gu, "").length / letters.length > 0.7;
};

/** Reads a row as a title: one or two cells, short, beginning (after "LAMPIRAN II", "TENTANG") with a title's words. */
export function titleOf(lajur: Lajur): Judul | null {
  const teks = lajur.sel[0]?.teks ?? "";
  return lajur.sel.length > 2 || teks.length > 220 ? null : titleOfText(teks);
}

const titleOfText = remember((teks): Judul | null => {
  if (!titleSieve.test(teks)) return null;
  const isCapital = isCapitals(teks);
  // A sentence of a list may begin so too: "7. Monitoring dan evaluasi koperasi", "indikator kinerja utama;".
  if (!isCapital && (/^\P{L}*\p{Ll}|[.;,]$/u.test(teks) || splitLabel(teks).label !== null)) return null;
  const kata = mendedWords(teks);
  if (kata.length > batas.tanda.kataJudul || phraseLength(noTitles, kata) > 0) return null;
  let from = 0;
  while (from < kata.length && (openers.has(kata[from] ?? "") || numeral.test(kata[from] ?? ""))) {
    if (titlePhrases.some((t) => phraseLength(t.daftar, kata, from) > 0)) break;
    from++;
  }
  // In capitals the words may stand further on: "DEFINISI OPERASIONAL INDIKATOR KINERJA UTAMA".
  if (isCapital) {
    const later = kata.findIndex((_, i) =>
      titlePhrases.some((t) => phraseLength(t.daftar, kata, i) > (i <= from ? 0 : 1)),
    );
    if (later >= 0) from = later;
  }
  let best: Judul | null = null;
  for (const { jenis, daftar } of titlePhrases) {
    const panjang = phraseLength(daftar, kata, from);
    if (panjang > (best?.panjang ?? 0)) best = { jenis, panjang, sisa: "" };
  }
  if (best === null) return null;
  const rest = kata.length - from - best.panjang;
  const written = teks.replace(/\s+/g, " ").split(/(?<=[^\p{L}\p{N}%])(?=[\p{L}\p{N}%])/u);
  const sisa = written
    .slice(from + best.panjang)
    .join("")
    .trim();
  if (
    !isCapital &&
    best.panjang < LONG_PHRASE &&
    !namesJabatan(sisa.replace(/^\P{L}*(?:IKI\)?)?\P{L}*/u, ""))
  ) {
    const behind = kata.slice(from + best.panjang);
    if (!behind.every((w) => fillers.has(w) || openers.has(w) || /^\d+$/.test(w))) return null;
  }
  if (best.panjang === 1 && (rest > 3 || !isCapital)) return null;
  return { ...best, sisa };
});

const jabatanWords = new Set(lexicon.jabatan);

/** Begins with the word of a jabatan: "Kepala …", "Analis …". */
export const startsAsJabatan: (teks: string) => boolean = remember((teks) =>
  jabatanWords.has(firstWord(teks)),
);

/** Words of a name are written with capitals, but for those that join them. */
const capitalised = /^(?:\p{Lu}[\p{L}.]*|dan|atau|pada|di|dengan|untuk|serta|[ivx]+|\d+)$/u;
// Word by word: one pattern over all of them tries every way to cut words in capitals.
const isName = (teks: string): boolean =>
  teks.split(/[\s,/()&–-]+/).every((kata) => kata === "" || capitalised.test(kata));

/** Is a jabatan and no sentence that begins with its word: "Kepala Bidang Perdagangan,". */
export const namesJabatan: (teks: string) => boolean = remember(
  (teks) => startsAsJabatan(teks) && teks.length <= 160 && isName(teks),
);

const headingNumber = /^\(?(?:\d{1,2}|[A-Za-z]|[IVX]{1,4})[.)]\s*(?=\p{L})/u;

/** The only text of a row, apart from a number before it: "Sekretaris" of "2. Sekretaris" and of "B. | Sekretaris". */
export function onlyText(lajur: Lajur | undefined): { teks: string; sel: Sel; bernomor: boolean } | null {
  const cells = lajur?.sel ?? [];
  const at = cells.length === 2 && isEnumerator(cells[0]?.teks ?? "") ? 1 : 0;
  const sel = cells[at];
  if (!sel || cells.length > at + 1 || typeof sel.nilai !== "string") return null;
  const teks = sel.teks.replace(headingNumber, "");
  return { teks, sel, bernomor: at === 1 || teks !== sel.teks };
}

/** true where that text is a jabatan: behind a number, where items of lists stand, only one written as a name. */
export const headsJabatan = (only: { teks: string; bernomor: boolean } | null): boolean =>
  only !== null && (only.bernomor ? namesJabatan(only.teks) : startsAsJabatan(only.teks));

const notes = phraseList(lexicon.isi.catatan);

export const isNoteText = (teks: string): boolean =>
  /^[\p{L} ]{2,16}:/u.test(teks) && phraseLength(notes, labelWords(teks)) > 0;

/** true for a line of notes below a table: "Catatan : …", "*) …". */
export function isNote(lajur: Lajur): boolean {
  const sel = lajur.sel[0];
  if (!sel || lajur.sel.length > 2) return false;
  return /^\*+\)?\s*\p{L}|^\*\)/u.test(sel.teks) || isNoteText(sel.teks);
}

const remarks = phraseList(lexicon.isi.kaki);
/** Words that begin an indikator as well ("Konsep surat yang disusun"): a remark is short, or bears a number. */
const shortRemarks = phraseList(lexicon.isi.kakiPendek);
const dated = new RegExp(String.raw`\b\d{1,2}\s+(?:${months})\s+(?:19|20)\d\d\b`, "i");
/** So long a sentence is a paragraph below the table. */
const PARAGRAPH = 100;

/** true for a line's text that stands below tables and is none of theirs: "ttd", "revisi ke-2", "Sumber: hasil rapat". */
export const isRemark: (teks: string) => boolean = remember((teks) => {
  if (teks.length > PARAGRAPH) return teks.endsWith(".");
  const kata = labelWords(teks);
  if (phraseLength(shortRemarks, kata) > 0 && (kata.length <= 2 || /\d/.test(teks))) return true;
  return phraseLength(remarks, kata) > 0 || dated.test(teks) || isNoteText(teks);
});

const sections = phraseList(lexicon.isi.akhirTabel);

/** true for the heading of a part that is no table of indikator any more: "PERILAKU KERJA" of an SKP. */
export function endsTable(lajur: Lajur): boolean {
  const texts = lajur.sel.filter((s) => !isEnumerator(s.teks));
  if (texts.length === 0 || texts.length > 2) return false;
  return texts.every((s) => {
    const kata = labelWords(s.teks);
    return isPhrase(sections, kata) || (numeral.test(kata[0] ?? "") && isPhrase(sections, kata.slice(1)));
  });
}

const consolidation = phraseList(lexicon.isi.konsolidasi);
const bulleted = /^[-–—•*▪>]/;

/** A word that belongs where it stands: a unit under SATUAN, "jumlah" under KONSOLIDASI. */
function isOwnWord(teks: string, peran: Peran | undefined): boolean {
  return (
    (peran === "satuan" && isUnit(teks)) ||
    (peran === "konsolidasi" && isPhrase(consolidation, labelWords(teks)))
  );
}

/**
 * true for the header of another kind of table: labels only, none an indikator, at least one of a foreign column.
 * @param peran the roles that the table's own header names, by compressed column.
 */
export function isForeignHeader(lajur: Lajur, peran: ReadonlyMap<number, Peran>): boolean {
  const { sel } = lajur;
  if (sel.length < 2) return false;
  let foreign = 0;
  for (const s of sel) {
    if (typeof s.nilai !== "string" || s.teks.length > 40 || bulleted.test(s.teks)) return false;
    const own = peran.get(s.c);
    const k = lookUpLabel(s.teks);
    if (own === "indikator" && !k?.utuh && startsAsMeasure(labelWords(s.teks))) return false;
    if (k === null || k.bobot < 0.8) continue;
    if (k.peran === "indikator") return false;
    if (!k.utuh || isOwnWord(s.teks, own)) continue;
    foreign += k.peran === "lain" ? 1 : 0.5;
  }
  return foreign >= 1.5 && foreign / sel.length >= 0.5;
}
