/** The unit that a row's satuan column gives to its targets. */
import type { KonteksBaris } from "./aturan";

/** The cell of the satuan column where its unit is at odds with the indikator and the row has a target; null elsewhere. */
export function selSatuanLain(
  { baris }: Pick<KonteksBaris, "baris">,
  isLain: (satuan: string) => boolean,
): { sel: string; satuan: string } | null {
  const { satuan, target } = baris;
  const sel = baris.sel.satuan;
  if (sel === undefined || satuan === null || !isLain(satuan)) return null;
  return target.some(({ nilai }) => nilai !== null) ? { sel, satuan } : null;
}
