/** The row under a header that counts the columns: "1 2 3", "(1) (2) (3)", "a b c", "I II III", "5 | 6=5/4". */
import { cellOf, type LetakKolom } from "./rows";
import type { Lajur, Sel } from "./view";

/** How a number of a column is set: in brackets, between dashes, after "Kol."; a formula of other columns may follow. */
const ordinal =
  /^(?:kol(?:om)?\b\.?\s*)?(?:[([{]\s*([a-z\d]{1,5})\s*[)\]}]\.?|([-–—])\s*([a-z\d]{1,5})\s*\2|([a-z\d]{1,5})[.)]?)(?:\s*(?:=\s*|(?=\())[\da-z()[\]/:÷x×*+\-–. %]+)?$/i;
const LONGEST = 40;
const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

/** What a row may count with; "3a" is a column put in after the third. */
const systems: readonly ((teks: string) => number)[] = [
  (teks) => Number(/^(\d{1,2})[a-z]?$/.exec(teks)?.[1] ?? NaN),
  (teks) => (/^[a-z]$/.test(teks) ? teks.charCodeAt(0) - 96 : NaN),
  (teks) => roman.indexOf(teks) + 1 || NaN,
];

/** The bare "6" of "(6)=(5/4)x100"; null where a cell says more than a column's number. */
function ordinalText(teks: string): string | null {
  if (teks.length > LONGEST) return null;
  const m = ordinal.exec(teks);
  const bare = (m?.[1] ?? m?.[3] ?? m?.[4])?.toLowerCase();
  return bare !== undefined && systems.some((read) => !Number.isNaN(read(bare))) ? bare : null;
}

const isOrdinal = (s: Sel): boolean => ordinalText(s.teks) !== null;

/** true where every cell is an ordinal, all in one way of counting, and none is less than the one before: some slip. */
export function areOrdinals(cells: readonly Sel[]): boolean {
  if (cells.length < 2 || !cells.every(isOrdinal)) return false;
  const texts = cells.map((s) => ordinalText(s.teks) ?? "");
  return systems.some((read) => {
    const n = texts.map(read);
    return n.every((x, i) => x >= (n[i - 1] ?? 0)) && (n.at(-1) ?? 0) > (n[0] ?? 0);
  });
}

/** Rising in step with the columns, not only never falling: what figures alone would seldom do. */
function keepsStep(cells: readonly Sel[], kolom: readonly LetakKolom[]): boolean {
  let last = 0;
  return cells.every((s) => {
    const n = Number(ordinalText(s.teks) ?? NaN);
    const place = kolom.find((k) => k.c === s.c)?.urut ?? 0;
    const ok = n > last && Math.abs(n - place) <= 3;
    last = n;
    return ok;
  });
}

const isInside = (s: Sel, kolom: readonly LetakKolom[]): boolean => {
  for (const k of kolom) if (k.c === s.c) return true;
  return false;
};

/** A row of column numbers; the sasaran cell may already stand in it, merged up from the row below. */
export function columnNumbers(lajur: Lajur, kolom: readonly LetakKolom[]): { sasaran: Sel | null } | null {
  // One cell may be something else, the sasaran: most rows are told by their first two texts.
  let texts = 0;
  for (const s of lajur.sel) if (!isOrdinal(s) && isInside(s, kolom) && ++texts > 1) return null;
  const inTable = lajur.sel.filter((s) => isInside(s, kolom));
  if (texts === 0) {
    // An indikator is never a bare number.
    const named = cellOf(lajur, kolom, "indikator") ?? cellOf(lajur, kolom, "formulasi");
    const counts = named ? areOrdinals(inTable) : inTable.length > 2 && keepsStep(inTable, kolom);
    return counts ? { sasaran: null } : null;
  }
  const sasaran = cellOf(lajur, kolom, "sasaran");
  if (!sasaran || isOrdinal(sasaran)) return null;
  const others = inTable.filter((s) => s !== sasaran);
  const counted = others.some((s) => kolom.find((k) => k.c === s.c)?.peran === "indikator");
  return counted && areOrdinals(others) ? { sasaran } : null;
}
