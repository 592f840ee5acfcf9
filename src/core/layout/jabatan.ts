/** The jabatan that identity lines name: which line is the block's own, and what it says. */
import { cellAddress } from "../sheet/address";
import { type BarisIdentitas, beginsIdentity } from "./identity-line";
import { labelWords } from "./label";
import lexicon from "./lexicon.json";
import { startsAsJabatan } from "./marks";
import type { Lajur, SheetView } from "./view";
import { isPhrase, phraseLength, phraseList } from "./words";

/** Jabatan loses a final full stop; a line break inside it is a blank. */
export const tidyJabatan = (teks: string): string =>
  teks
    .replace(/\s*\n\s*/g, " ")
    .replace(/[\s.,;]+$/, "")
    .trim();

/** Words that begin a new sentence below a jabatan, never its second line. */
const stops = new Set(lexicon.jabatanHenti);

const alone = new Set(lexicon.jabatanLembar.sendiri);
const led = new Set(lexicon.jabatanLembar.berekor);

/**
 * The jabatan that a sheet's name says, "Kabid Perdagangan", "IKI Sekretaris"; null where it says none for certain. For
 * workbooks with a sheet per jabatan in which nothing inside the sheet names it.
 */
export function jabatanOfSheet(nama: string): string | null {
  const bare = nama.replace(/^\s*(?:\(?\d{1,3}[.)\s_-]+)?(?:(?:iki|skp|pk|lampiran)[\s_.:-]+)?/i, "").trim();
  const kata = labelWords(bare);
  const [first = "", second = ""] = kata;
  if (/\d/.test(bare) || kata.length > 6) return null;
  return alone.has(first) || (led.has(first) && second !== "")
    ? tidyJabatan(bare.replaceAll("_", " "))
    : null;
}

export interface Letak {
  i: number;
  line: BarisIdentitas;
}

const holder = phraseList(lexicon.ttd.pemegang);
const superior = phraseList(lexicon.ttd.atasan);
const says = (lajur: Lajur | undefined, list: typeof holder): boolean =>
  lajur?.sel.some((s) => {
    const kata = labelWords(s.teks.slice(-80));
    return kata.some((_, k) => phraseLength(list, kata, k) > 0);
  }) ?? false;

/** How far above a jabatan line the heading of its person may stand. */
const HEADING_ROWS = 4;

/** "PIHAK PERTAMA" alone in a row between `from` and `to`, both excluded: the heading over a person's lines. */
const hasHeading = (view: SheetView, from: number, to: number, list: typeof holder): boolean =>
  view.lajur
    .slice(Math.max(0, from + 1, to - HEADING_ROWS), to)
    .some(({ sel }) => sel.length === 1 && isPhrase(list, labelWords(sel[0]?.teks ?? "")));

/** Which of several jabatan lines is the block's own: the holder's where the lines say so, else the nearest to the table. */
export function ownJabatan(view: SheetView, found: readonly Letak[], to: number): Letak | undefined {
  if (found.length < 2) return found[0];
  const headed = (list: typeof holder): Letak | undefined =>
    found.find(({ i }, k) => hasHeading(view, found[k - 1]?.i ?? i - HEADING_ROWS, i, list));
  const own = headed(holder);
  const other = headed(superior);
  if (own && other && own !== other) return own;
  const section = (k: number): Lajur[] => view.lajur.slice(found[k]?.i ?? 0, found[k + 1]?.i ?? to);
  const held = found.findIndex((_, k) => section(k).some((l) => says(l, holder)));
  const above = found.findIndex((_, k) => section(k).some((l) => says(l, superior)));
  if (held >= 0 && above >= 0 && held !== above) return found[held];
  return found.at(-1);
}

/** Of two persons side by side the one who is assessed: his heading stands over his side. */
export function ownSide(view: SheetView, { i, line }: Letak): BarisIdentitas {
  const other = line.kembar;
  if (!other) return line;
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const cells = view.lajur[k]?.sel ?? [];
    const over = (list: typeof holder) => cells.find((s) => phraseLength(list, labelWords(s.teks)) > 0)?.c;
    const held = over(holder);
    const above = over(superior);
    if (held !== undefined && above !== undefined) return held > above ? other : line;
  }
  return line;
}

/** The jabatan of its line: the value, a second line below it, or the line above where the label stands alone. */
export function jabatanOf(
  view: SheetView,
  at: Letak,
  until: number,
): { teks: string | null; alamat: string; dari: number } {
  const { i, line } = at;
  const own = line.isi[0];
  const label = cellAddress(line.sel.row, line.sel.col);
  if (!own) {
    const above = view.lajur[i - 1]?.sel;
    const only = above?.length === 1 ? above[0] : undefined;
    if (only && startsAsJabatan(only.teks))
      return { teks: tidyJabatan(only.teks), alamat: cellAddress(only.row, only.col), dari: i - 1 };
    const below = view.lajur[i + 1]?.sel;
    const next = below?.length === 1 ? below[0] : undefined;
    if (next && i + 1 < until && startsAsJabatan(next.teks))
      return { teks: tidyJabatan(next.teks), alamat: cellAddress(next.row, next.col), dari: i };
    return { teks: null, alamat: label, dari: i };
  }
  const parts = line.isi.map((x) => x.teks);
  for (let k = i + 1; k < until; k++) {
    const only = view.lajur[k]?.sel;
    const next = only?.length === 1 ? only[0] : undefined;
    if (
      !next ||
      (next.c !== own.sel.c && next.c !== line.sel.c) ||
      next.teks.length > 120 ||
      /:/.test(next.teks)
    )
      break;
    const words = labelWords(next.teks);
    if (stops.has(words[0] ?? "") || isPhrase(holder, words) || isPhrase(superior, words)) break;
    if (beginsIdentity(next.teks)) break;
    parts.push(next.teks);
  }
  return { teks: tidyJabatan(parts.join(" ")), alamat: cellAddress(own.sel.row, own.sel.col), dari: i };
}
