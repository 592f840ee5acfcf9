const sigma = /[Σ∑]\s*/g;
const yearMark = /\b(th|thn|tahun)\.?\s*\(?([nt])\)?(?:\s*[-–]\s*(\d))?(?![\p{L}\p{N}])/giu;

/**
 * A komponen's name as a planner would say it: Σ is "Jumlah", spaces single, hyphens of a broken word closed up,
 * edge punctuation gone. The head words stay.
 */
export function cleanName(text: string): string {
  return text
    .replace(/[\uE000-\uE002]/g, " ")
    .replace(sigma, "Jumlah ")
    .replace(/^Jumlah\s+(?=jumlah\b)/i, "")
    .replace(yearMark, (_, kata: string, huruf: string, mundur: string | undefined) => {
      return `${kata} ${huruf}${mundur === undefined ? "" : `-${mundur}`}`;
    })
    .replace(/\s+/g, " ")
    .replace(/^[\s.,;:=_…-]+|[\s.,;:=_…-]+$/g, "")
    .trim();
}

/** The key under which two names are one komponen: case, spaces, punctuation and spelling of Σ don't count. */
export function nameKey(nama: string): string {
  return cleanName(nama)
    .toLowerCase()
    .replace(/^(?:jml|total|banyaknya)\b\.?/, "jumlah")
    .replace(/\bdi (?=\p{L})/gu, "di")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether two komponen, of whatever formulas of a jabatan, are one datum. */
export function samaKomponen(a: { nama: string }, b: { nama: string }): boolean {
  return nameKey(a.nama) === nameKey(b.nama);
}
