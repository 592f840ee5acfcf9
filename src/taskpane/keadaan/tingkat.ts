import { skalaBawaan } from "../../core/capaian/skala";
import type { Skala } from "../../core/capaian/skala";

/** Colours and shapes go by five levels, whatever number of bands a scale has. */
const TERATAS = 4;

/**
 * 4 (best) … 0 (worst): the place of a kategori in its scale, the user's own scales before ours; null where no scale
 * has it.
 */
export function tingkatKategori(kategori: string | null, sendiri: readonly Skala[] = []): number | null {
  if (kategori === null) return null;
  for (const { pita } of [...sendiri, ...skalaBawaan]) {
    const kata = [...new Set(pita.map((p) => p.kategori))];
    const tempat = kata.indexOf(kategori);
    if (tempat >= 0) return kata.length === 1 ? TERATAS : Math.round((tempat / (kata.length - 1)) * TERATAS);
  }
  return null;
}
