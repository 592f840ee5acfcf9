const lastYear =
  /\(?\b[nt]\s?-\s?1\b|\b(?:tahun|th|thn)\.?\s+(?:lalu|sebelumnya|sebelum)\b|\b(?:nilai|kondisi|data)\s+awal\b/i;

/** Whether a name speaks of the year before: its figure is one a year. */
export const isLastYear = (nama: string): boolean => lastYear.test(nama);
