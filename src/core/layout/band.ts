/** Header bands: the one to four rows whose labels name the columns of an indikator table. */
import { areBareRuns } from "./bare-periods";
import { isAnchor, isStandalone, type Pita, periodOf, periodUnder, strong, strongText } from "./header";
import { identityLine, isAloneEnumerator } from "./identity-line";
import { labelWords, normaliseLabel } from "./label";
import { lookUpChild, lookUpLabel } from "./lexicon";
import lexicon from "./lexicon.json";
import batas from "./rules.json";
import { tornBelow } from "./torn";
import type { Lajur, Sel, SheetView } from "./view";
import { isPhrase, phraseList } from "./words";

const sections = phraseList(lexicon.isi.seksi);

/** The label of a header's row that may reach over a cell below it: the nearest at or left of its column. */
const labelOver = (row: Lajur, c: number): Sel | undefined => row.sel.findLast((s) => s.c <= c);

/** A cell of a header's lower row says nothing but what it names: a text that merely begins so is data. */
function isLowerCell(view: SheetView, sel: Sel, above: Lajur): boolean {
  const over = labelOver(above, sel.c);
  if (periodUnder(sel, over ? [over] : []) !== null) return true;
  if (periodOf(view, sel) !== null || lookUpChild(sel.teks) !== null) return true;
  if (tornBelow(view, above.at[sel.c], sel) === "utuh") return true;
  const k = lookUpLabel(sel.teks);
  return (
    k !== null &&
    (k.utuh || (k.bobot >= batas.kepala.bobotLabelBawah && sel.teks.length <= batas.kepala.hurufBawah))
  );
}

/** The lower half of a torn label alone in its row: no section's heading, unless the upper half is unfinished. */
const isTornAlone = (view: SheetView, above: Lajur, only: Sel): boolean => {
  const over = above.at[only.c];
  return (
    tornBelow(view, over, only) === "utuh" &&
    (/[/,&-]$/.test(over?.teks ?? "") || !isPhrase(sections, labelWords(only.teks)))
  );
};

function isLowerTier(view: SheetView, anchor: Lajur, above: Lajur, lajur: Lajur): boolean {
  // A sentence below SASARAN is data, though "Predikat SAKIP" beside it and its unit and konsolidasi are words of headers.
  const wordy = anchor.sel.filter((s) => ["indikator", "sasaran"].includes(strong(s)?.peran ?? ""));
  const below = wordy.flatMap(({ c }) => lajur.at[c] ?? []);
  if (below.some((sel) => !isLowerCell(view, sel, above))) return false;
  const good = lajur.sel.filter((s) => isLowerCell(view, s, above));
  if (good.length / lajur.sel.length < batas.kepala.bagianLabel) return false;
  if (lajur.sel.length === 1) {
    const only = lajur.sel[0];
    if (only === undefined) return false;
    if (only.c > (anchor.sel[0]?.c ?? 0) && !isStandalone(strong(only))) return true;
    return isTornAlone(view, above, only);
  }
  return true;
}

/** A short text that names something; figures don't. */
const isWord = (sel: Sel): boolean =>
  typeof sel.nilai === "string" &&
  sel.teks.length <= batas.kepala.hurufBawah &&
  /^\P{N}*\p{L}/u.test(sel.teks);

/** true where nothing stands below NO, SASARAN, INDIKATOR … but only below labels that may have several columns. */
const isAside = (anchor: Lajur, lajur: Lajur): boolean =>
  lajur.sel.every((s) => {
    const over = labelOver(anchor, s.c);
    return over !== undefined && !isStandalone(strong(over));
  });

/**
 * A row tight below the header that names the columns of a group, whatever its words are: no data begins without an
 * indikator. A word alone ("TRIWULAN", "Kondisi yang diharapkan") is one where periods stand right below it.
 */
function isGroupTier(
  view: SheetView,
  rows: readonly Lajur[],
  lajur: Lajur,
  after: Lajur | undefined,
): boolean {
  const [anchor] = rows;
  const above = rows.at(-1);
  if (!anchor || !above || !isAside(anchor, lajur)) return false;
  const bare = areBareRuns(lajur.sel);
  if (!bare && !lajur.sel.every((s) => isWord(s) || isLowerCell(view, s, above))) return false;
  if (lajur.sel.length > 1 && lajur.sel.some((s) => rows.every((r) => r.at[s.c] === undefined))) return true;
  if (!after || after.sel.length < 2 || !isAside(anchor, after)) return false;
  return areBareRuns(after.sel) || after.sel.every((s) => isLowerCell(view, s, lajur));
}

/** "JABATAN | : | Sekretaris" tight above a header is no tier of it. */
function isIdentity(lajur: Lajur): boolean {
  const line = identityLine(lajur);
  if (line === null) return false;
  return line.titikDua || line.isi.every(({ teks }) => strongText(teks) === null);
}

function isUpperTier(view: SheetView, below: Lajur, lajur: Lajur): boolean {
  if (lajur.sel.some((s) => s.teks.length > batas.kepala.hurufTerbanyak)) return false;
  if (isAnchor(view, lajur) || isIdentity(lajur)) return false;
  // "b. | Pelaksanaan …", "- | Pelaksanaan …", "Indikator Kinerja | :": a list's last item, or a line that leads to the table.
  if (lajur.sel.some((s) => s.teks === ":" || (/[^\p{L}\d]$/u.test(s.teks) && isAloneEnumerator(s.teks))))
    return false;
  const isTorn = (s: Sel): boolean => {
    const under = below.at[s.c];
    return under !== undefined && tornBelow(view, s, under) === "utuh";
  };
  const good = lajur.sel.filter((s) => periodOf(view, s) !== null || strong(s) !== null || isTorn(s));
  if (good.length === 0 || good.length / lajur.sel.length < batas.kepala.bagianLabel) return false;
  // "- 2 -": a page's number.
  if (!lajur.sel.some((s) => /\p{L}|\d{4}/u.test(s.teks) || typeof s.nilai === "number")) return false;
  // A group names at least two columns below it that can't stand alone: so a title line is none.
  const covers = good.some((s) => {
    const under = below.sel.filter((b) => b.c >= s.c).slice(0, 2);
    return under.length === 2 && under[0]?.c === s.c && under.every((b) => !isStandalone(strong(b)));
  });
  const [only, other] = lajur.sel;
  if (!other) return covers || (only !== undefined && only.c > (below.sel[0]?.c ?? 0) && isTorn(only));
  return covers || lajur.sel.every((s) => below.at[s.c] === undefined || isTorn(s));
}

/** A header of two rows where the upper labels were typed again in the lower row instead of merged. */
function repeatsAbove(above: Lajur | undefined, lajur: Lajur): boolean {
  const same = lajur.sel.filter((s) => normaliseLabel(above?.at[s.c]?.teks ?? "") === normaliseLabel(s.teks));
  return same.length >= 2 && same.length < lajur.sel.length;
}

/** The header around an anchor row. */
export function bandAt(view: SheetView, anchor: number, floor: number): Pita {
  const { lajur } = view;
  const row = lajur[anchor];
  if (!row) return { from: anchor, to: anchor };
  let to = anchor;
  while (to - anchor < batas.kepala.tingkatTerbanyak - 1) {
    const next = lajur[to + 1];
    if (!next || (isAnchor(view, next) && !repeatsAbove(lajur[to], next))) break;
    const rows = lajur.slice(anchor, to + 1);
    if (!isLowerTier(view, row, lajur[to] ?? row, next) && !isGroupTier(view, rows, next, lajur[to + 2]))
      break;
    to++;
  }
  let from = anchor;
  while (to - from < batas.kepala.tingkatTerbanyak - 1 && from > floor) {
    const above = lajur[from - 1];
    const below = lajur[from];
    if (!above || !below || !isUpperTier(view, below, above)) break;
    from--;
  }
  return { from, to };
}
