import type { Kata } from "./bahasa";

const lokal: Record<Kata["bahasa"], string> = { id: "id-ID", en: "en-GB" };

/** "2026-11-22" to "22 Nov", with its year where that is not the year of `kini`. */
export function namaHari(tanggal: string, kini: string, { bahasa }: Kata): string {
  const hari = new Date(`${tanggal}T00:00:00Z`);
  if (Number.isNaN(hari.getTime())) return tanggal;
  const tahun = tanggal.slice(0, 4) === kini.slice(0, 4) ? {} : { year: "numeric" as const };
  return new Intl.DateTimeFormat(lokal[bahasa], {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
    ...tahun,
  }).format(hari);
}
