/** Lines of the sheet that are alike and stand under one another: one edit for all of them. */
import type { Garis } from "./garis";
import { BARIS_DATA } from "./tata-letak";

interface Lari {
  from: number;
  to: number;
}

/** Rows of the sheet in runs for which `key` is the same; null: in no run. */
export function runs<T>(garis: readonly Garis[], key: (g: Garis) => T | null): (Lari & { nilai: T })[] {
  const found: (Lari & { nilai: T })[] = [];
  garis.forEach((g, i) => {
    const nilai = key(g);
    const row = BARIS_DATA + i;
    const last = found.at(-1);
    if (nilai === null) return;
    if (last && last.to === row - 1 && last.nilai === nilai) last.to = row;
    else found.push({ from: row, to: row, nilai });
  });
  return found;
}
