/** Marks on the cells with findings: conditional formats, so that a cell's own look stays as it is and comes back whole. */
import { existingFormula, type ConditionalFormat } from "../edits";
import { parseAddress } from "../sheet/address";
import warna from "./tandai.json";
import type { Temuan, Tingkat } from "./aturan";

/** Always true, and known as ours by its text. */
export const rumusTanda = existingFormula(warna.rumus);

const urutan: readonly Tingkat[] = ["saran", "peringatan", "galat"];

/** One mark a cell, in the colour of its gravest finding. */
export function tandaiEdits(temuan: readonly Temuan[]): ConditionalFormat[] {
  const cells = new Map<string, Temuan>();
  for (const t of temuan) {
    const key = `${t.lembar}!${t.sel}`;
    const known = cells.get(key);
    if (!known || urutan.indexOf(t.tingkat) > urutan.indexOf(known.tingkat)) cells.set(key, t);
  }
  return [...cells.values()].flatMap(({ lembar, sel, tingkat }): ConditionalFormat[] => {
    const rentang = parseAddress(sel);
    if (!rentang) return [];
    return [
      {
        kind: "conditionalFormat",
        lembar,
        rentang,
        rule: { type: "formula", formula: rumusTanda },
        look: warna[tingkat],
      },
    ];
  });
}
