/** Rows that go on with the row above, and lines that only stand near the table. */
import { startsAsMeasure } from "./features";
import { isBulleted, type Konteks } from "./komponen";
import { labelWords } from "./label";
import lexicon from "./lexicon.json";
import { isNoteText, isRemark } from "./marks";
import { cellOf } from "./rows";
import type { Lajur } from "./view";

/** Columns whose text may run on into the next row. */
const wrapped = ["sasaran", "indikator", "formulasi", "sumberData", "ket"] as const;

const joining = new Set(lexicon.isi.kataSambung);

/** true where a text stops in the middle: at a joining word, a comma, or inside a bracket. */
function isUnfinished(teks: string): boolean {
  if (/[,(/&–-]$/.test(teks) || joining.has(labelWords(teks).at(-1) ?? "")) return true;
  return teks.split("(").length > teks.split(")").length;
}

/**
 * A row whose texts all go on with a small letter what the row above began with a capital and did not end, and nothing
 * else: a line that was typed into two rows. One such text alone may as well be a remark: below the last row of the table
 * it is joined only where the words show that one goes on with the other, or other rows of the table are torn.
 */
export function tornKind(lajur: Lajur, konteks: Konteks): "lanjutan-teks" | "lewat" | null {
  const { kolom, induk, punyaKomponen, ekor, robek, rumusTerbuka } = konteks;
  if (!induk || punyaKomponen || !lajur.sel.every((s) => /^\p{Ll}/u.test(s.teks))) return null;
  const texts = wrapped.flatMap((peran) => {
    const sel = cellOf(lajur, kolom, peran);
    return sel ? [{ teks: sel.teks, above: cellOf(induk, kolom, peran)?.teks ?? "", peran }] : [];
  });
  if (texts.length === 0 || texts.length < lajur.sel.length) return null;
  const goesOn = texts.every(
    ({ teks, above, peran }) =>
      !isBulleted(teks) &&
      /^\P{Ll}/u.test(above) &&
      !/[.;:!?]$/.test(above) &&
      !(peran === "indikator" && startsAsMeasure(labelWords(teks))),
  );
  const [only] = texts;
  // Below a fraction bar stands a line of the formula of its own.
  if (!goesOn || (rumusTerbuka && texts.length === 1 && only?.peran === "formulasi")) return null;
  if (!only || texts.length > 1 || isUnfinished(only.above)) return "lanjutan-teks";
  if (isRemark(only.teks)) return "lewat";
  return !ekor || robek || joining.has(labelWords(only.teks)[0] ?? "") ? "lanjutan-teks" : "lewat";
}

/** A note alone in its row, "Ket : …", and below the last row of the table a remark: "Revisi ke-2", "Dibuat oleh …". */
export function isStrayRemark({ sel }: Lajur, { induk, ekor }: Konteks): boolean {
  const only = sel.length === 1 ? sel[0]?.teks : undefined;
  return only !== undefined && induk !== null && (ekor ? isRemark(only) : isNoteText(only));
}
