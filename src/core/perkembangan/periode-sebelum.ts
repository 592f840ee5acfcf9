/** The period before, and the same period a year before. */
import type { PeriodeHitung } from "../hitung/periode-hitung";

/** "2026-03" → "2026-02"; "2026-TW2" → "2026-TW1"; "2026-S2" → "2026-S1"; null where the year begins. */
export function periodeSebelum({ kode, tahun }: PeriodeHitung): string | null {
  const m = /-(TW|S)?(\d{1,2})$/.exec(kode);
  const nomor = Number(m?.[2] ?? 1) - 1;
  if (!m || nomor < 1) return null;
  return m[1] === undefined ? `${tahun}-${String(nomor).padStart(2, "0")}` : `${tahun}-${m[1]}${nomor}`;
}

/** "2026-TW2" → "2025-TW2". */
export const periodeTahunLalu = ({ kode, tahun }: PeriodeHitung): string =>
  `${tahun - 1}${kode.slice(String(tahun).length)}`;
