/** Our own sheets, known by a defined name of the workbook, so that a renamed sheet stays ours. */
import { quoteSheet } from "./address";
import type { NamaBuku } from "./grid";

/** A defined name that begins so refers to a cell of a sheet of ours: `_IKI_REALISASI_2026` → 'Realisasi 2026'!$A$1. */
export const OWN_PREFIX = "_IKI_";

/** The name of the sheet that a reference points to; null where it names none (`#REF!`). */
export function sheetOfReference(acuan: string): string | null {
  const m = /^=?\s*(?:'((?:[^']|'')+)'|([^'!(\s]+))!/.exec(acuan);
  if (m?.[1] !== undefined) return m[1].replaceAll("''", "'");
  return m?.[2] === undefined || m[2].startsWith("#") ? null : m[2];
}

/** The names (not the labels) of the sheets that are ours. */
export function ownSheets(names: readonly NamaBuku[]): Set<string> {
  const own = new Set<string>();
  for (const { nama, acuan } of names) {
    if (!nama.toUpperCase().startsWith(OWN_PREFIX)) continue;
    const sheet = sheetOfReference(acuan);
    if (sheet !== null) own.add(sheet);
  }
  return own;
}

/** The defined name to give to a sheet of ours: ("REALISASI_2026", "Realisasi 2026") → what to define. */
export function ownName(kunci: string, lembar: string): NamaBuku {
  return { nama: `${OWN_PREFIX}${kunci}`, acuan: `=${quoteSheet(lembar)}!$A$1` };
}

/** A key for {@link ownName} that no sheet has yet: "NARASI_2026_03", then "NARASI_2026_03_2" … */
export function freeOwnKey(kunci: string, names: readonly NamaBuku[]): string {
  const taken = new Set(names.map(({ nama }) => nama.toUpperCase()));
  for (let n = 1; ; n++) {
    const key = n === 1 ? kunci : `${kunci}_${n}`;
    if (!taken.has(`${OWN_PREFIX}${key}`.toUpperCase())) return key;
  }
}
