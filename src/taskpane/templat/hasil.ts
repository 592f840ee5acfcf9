import type { Templat } from "../../catalogue/templat";
import { cariTemplat } from "../../core/templates";
import { sendiri } from "./sumber";

export interface HasilKeluarga {
  /** The nearest of its family. */
  templat: Templat;
  /** How many more templates the same office has. */
  varian: number;
}

/** From the top of an office downwards: null is the office's own table. */
const urutan: readonly (string | null)[] = [
  null,
  "Pimpinan Tinggi Pratama",
  "Administrator",
  "Pengawas",
  "Fungsional",
  "Pelaksana",
];

/**
 * What a search shows: one line a family, the planner's own templates first. An empty query gives everything, the heads
 * of an office before its staff.
 */
export function hasilCari(
  milik: readonly Templat[],
  katalog: readonly Templat[],
  query: string,
): HasilKeluarga[] {
  const hits = cariTemplat(katalog, query).map(({ templat }) => templat);
  if (query.trim() === "") hits.sort((a, b) => urutan.indexOf(a.jenjang) - urutan.indexOf(b.jenjang));
  const found = [...cariTemplat(milik, query).map(({ templat }) => templat), ...hits];
  const lines = new Map<string, HasilKeluarga>();
  for (const templat of found) {
    // Each template of one's own is a line: nothing says which of them is the better.
    const key = sendiri(templat) ? templat.id : templat.keluarga;
    if (!lines.has(key)) lines.set(key, { templat, varian: keluargaDari(katalog, templat).length });
  }
  return [...lines.values()];
}

/** The other templates of the same office, the recommended first. */
export function keluargaDari(katalog: readonly Templat[], templat: Templat): Templat[] {
  if (sendiri(templat)) return [];
  return katalog
    .filter(({ keluarga, id }) => keluarga === templat.keluarga && id !== templat.id)
    .sort((a, b) => Number(b.standar) - Number(a.standar));
}
