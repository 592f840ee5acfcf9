/** Labels torn over two cells of two rows without a merge: "SASARAN/" above "KINERJA", "SUMBER" above "DATA". */
import { isStandalone, periodOf } from "./header";
import { canonicalWord, firstWord } from "./label";
import { isLabelWord, type Kecocokan, lookUpLabel } from "./lexicon";
import type { Sel, SheetView } from "./view";

/** The two cells as one label, as if the line were broken in one cell. */
export const joinTorn = (atas: Sel, bawah: Sel): Sel => {
  const teks = `${atas.teks}\n${bawah.teks}`;
  return { ...bawah, teks, nilai: teks };
};

/** `utuh`: together they are a label of the lexicon and nothing else; `lanjutan`: the lower one only goes on. */
export type Robekan = "utuh" | "lanjutan" | null;

const MOST_LETTERS = 40;

/** A quick sieve before the dearer look-up: half a word after a hyphen, or a word that labels are made of. */
const mayGoOn = (atas: string, bawah: string): boolean =>
  bawah.length <= MOST_LETTERS && (atas.endsWith("-") || isLabelWord(canonicalWord(firstWord(bawah)).kata));

const isComplete = (k: Kecocokan | null, peran: string): boolean =>
  k !== null && k.utuh && k.peran !== "lain" && k.peran !== peran;

/** Whether a cell goes on with the label of the cell above it, which stands over this column alone. */
export function tornBelow(view: SheetView, atas: Sel | undefined, bawah: Sel): Robekan {
  if (!atas || typeof atas.nilai !== "string" || typeof bawah.nilai !== "string") return null;
  if (!mayGoOn(atas.teks, bawah.teks)) return null;
  const both = lookUpLabel(joinTorn(atas, bawah).teks);
  if (both === null) return null;
  const upper = lookUpLabel(atas.teks);
  const lower = lookUpLabel(bawah.teks);
  // "TARGET" above "REALISASI", "TW I" above "REALISASI": two labels, each with its own say.
  if (!both.utuh && (isComplete(lower, both.peran) || upper?.peran !== both.peran)) return null;
  if (both.utuh && upper !== null && upper.peran !== both.peran && isComplete(lower, "")) return null;
  if (periodOf(view, atas) !== null || periodOf(view, bawah) !== null) return null;
  if (both.utuh) return "utuh";
  const goesOn = lower === null || lower.golongan === "program";
  return goesOn && isStandalone(upper) ? "lanjutan" : null;
}
