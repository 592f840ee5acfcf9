/** Column numbers typed into the labels themselves: "1 NO | 2 SASARAN | 3 INDIKATOR". */
import { lookUpLabel } from "./lexicon";
import type { Lajur, Sel } from "./view";

const numbered = /^\(?(\d{1,2})\)?[.)]?\s+(\p{L}[\s\S]*)$/u;
/** So many numbers that rise with their columns are no accident. */
const LEAST = 3;

const numberedLabel = (sel: Sel | undefined): RegExpExecArray | null =>
  sel && typeof sel.nilai === "string" && sel.teks.length <= 90 ? numbered.exec(sel.teks) : null;

/**
 * The row without the numbers before its labels; as it is where it is no such header: every cell (a NO at the beginning
 * apart) begins with a number, the numbers rise, and what they leave are labels, an indikator's among them.
 */
export function stripLabelNumbers(lajur: Lajur): Lajur {
  const cells = lajur.sel;
  // Few rows have a number there: the look-up of the first label is dearer than that.
  if (cells.length < LEAST || numberedLabel(cells[1]) === null) return lajur;
  const start = cells[0] && lookUpLabel(cells[0].teks)?.peran === "no" ? 1 : 0;
  if (cells.length - start < LEAST) return lajur;
  let last = 0;
  const bare: Sel[] = cells.slice(0, start);
  for (let i = start; i < cells.length; i++) {
    const sel = cells[i];
    const m = numberedLabel(sel);
    const n = Number(m?.[1]);
    const teks = m?.[2];
    if (!sel || teks === undefined || n <= last || n > i + LEAST) return lajur;
    last = n;
    bare.push({ ...sel, teks, nilai: teks });
  }
  const roles = bare.map((s) => lookUpLabel(s.teks)?.peran);
  const known = roles.filter((peran) => peran !== undefined).length;
  if (!roles.includes("indikator") || known * 2 < bare.length) return lajur;
  const at = new Array<Sel | undefined>(lajur.at.length).fill(undefined);
  for (const sel of bare) at[sel.c] = sel;
  return { row: lajur.row, sel: bare, at };
}
