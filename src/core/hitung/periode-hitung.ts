/** The period that is reported: always from the year's first day to the end of a month. */

export interface PeriodeHitung {
  /** "2026-03", "2026-TW1", "2026-S1" or "2026". */
  kode: string;
  tahun: number;
  /** Month at whose end it closes, 1..12. */
  akhir: number;
}

/** Reads "2026-03", "2026-TW1", "2026-S1" or "2026"; null where it is none of these. */
export function readPeriodeHitung(teks: string): PeriodeHitung | null {
  const m = /^((?:19|20)\d\d)(?:-(?:(0[1-9]|1[0-2])|TW([1-4])|S([12])))?$/i.exec(teks.trim());
  if (!m?.[1]) return null;
  const akhir = m[2] ? Number(m[2]) : m[3] ? Number(m[3]) * 3 : m[4] ? Number(m[4]) * 6 : 12;
  return { kode: m[0].toUpperCase(), tahun: Number(m[1]), akhir };
}

/** How fine the columns of a series are. */
export type Jenjang = "bulan" | "triwulan" | "semester" | "tahun" | "tanpa";

export interface BagianPeriode {
  /** null: the label names none. */
  tahun: number | null;
  jenjang: Jenjang;
  /** First and last month; 1..12. */
  awal: number;
  akhir: number;
}

const parts = new Map<string | null, BagianPeriode>();

/** Takes apart the period of a column: "2024-03", "03", "TW1", "2024-TW1", "S1", "2024", null. */
export function readBagian(periode: string | null): BagianPeriode {
  const known = parts.get(periode);
  if (known) return known;
  const read = takeApart(periode);
  if (parts.size < 1000) parts.set(periode, read);
  return read;
}

function takeApart(periode: string | null): BagianPeriode {
  const m = /^(?:(\d{4})-?)?(?:(\d{2})|TW([1-4])|S([12]))?$/.exec(periode ?? "");
  const tahun = m?.[1] ? Number(m[1]) : null;
  if (m?.[2]) return { tahun, jenjang: "bulan", awal: Number(m[2]), akhir: Number(m[2]) };
  if (m?.[3]) return { tahun, jenjang: "triwulan", awal: Number(m[3]) * 3 - 2, akhir: Number(m[3]) * 3 };
  if (m?.[4]) return { tahun, jenjang: "semester", awal: Number(m[4]) * 6 - 5, akhir: Number(m[4]) * 6 };
  return { tahun, jenjang: tahun === null ? "tanpa" : "tahun", awal: 1, akhir: 12 };
}

/** The code of a period that closes with a column: (2026, TW2) → "2026-TW2". */
export function kodePeriode(tahun: number, jenjang: Jenjang, akhir: number): PeriodeHitung {
  const kode =
    jenjang === "bulan"
      ? `${tahun}-${String(akhir).padStart(2, "0")}`
      : jenjang === "triwulan"
        ? `${tahun}-TW${akhir / 3}`
        : jenjang === "semester"
          ? `${tahun}-S${akhir / 6}`
          : String(tahun);
  return { kode, tahun, akhir: jenjang === "tahun" || jenjang === "tanpa" ? 12 : akhir };
}
