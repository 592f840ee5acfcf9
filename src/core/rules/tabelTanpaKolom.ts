/** Tables that lack the same columns, together. */
import type { KonteksBlok } from "./aturan";

/** The first cell of a table's header; the block's own where no column has one. */
export const selKepala = ({ blok, sel }: KonteksBlok): string =>
  blok.kolom.find((kolom) => kolom.sel !== null)?.sel ?? sel;

/** The tables by what they lack: one format that lacks a column is told once, not forty times. */
export function menurutKurang(
  blok: readonly KonteksBlok[],
  kurang: (blok: KonteksBlok) => string,
): [string, KonteksBlok[]][] {
  const groups = new Map<string, KonteksBlok[]>();
  for (const b of blok) {
    const kolom = kurang(b);
    if (kolom !== "") groups.set(kolom, [...(groups.get(kolom) ?? []), b]);
  }
  return [...groups];
}
