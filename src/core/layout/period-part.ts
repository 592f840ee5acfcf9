/** A column's period as a stretch of months, so that periods of one table can be put in order. */
export interface PeriodeKolom {
  jenis: "bulan" | "tw" | "s" | "tahun";
  tahun: number | null;
  kumulatif: boolean;
  /** First and last month, counted on through the years where the period names one: rising order is order in time. */
  awal: number;
  akhir: number;
}

/** The stretch of a period's code ("2026-TW1", "03", "2025"); null where there is none. */
export function partOf(periode: string | null, kumulatif: boolean): PeriodeKolom | null {
  const found = /^(?:(\d{4})(?:-|$))?(?:(TW|S)?(\d{1,2}))?$/.exec(periode ?? "");
  if (!found || periode === "" || periode === null) return null;
  const [, year, unit, digits] = found;
  const tahun = year === undefined ? null : Number(year);
  const base = (tahun ?? 0) * 12;
  if (digits === undefined) return { jenis: "tahun", tahun, kumulatif, awal: base + 1, akhir: base + 12 };
  const length = unit === "TW" ? 3 : unit === "S" ? 6 : 1;
  const akhir = base + Number(digits) * length;
  const jenis = unit === "TW" ? "tw" : unit === "S" ? "s" : "bulan";
  return { jenis, tahun, kumulatif, awal: akhir - length + 1, akhir };
}
