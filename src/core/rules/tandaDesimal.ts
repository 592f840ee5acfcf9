/** Decimal marks of the numbers in a text. */

/** The runs of digits with the marks inside them: "3,55% - 3.85%" → ["3,55", "3.85"]. */
const numbersIn = (teks: string): readonly string[] => teks.match(/\d[\d.,]*\d|\d/g) ?? [];

/** One number the Indonesian way: dots only before three digits, one comma at most. */
const isBaku = (angka: string): boolean => /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/.test(angka);

/** A number that holds dot and comma in a way that no reading allows: "10.1,5". */
export const tandaTercampur = (teks: string): string | null =>
  numbersIn(teks).find((angka) => /\./.test(angka) && /,/.test(angka) && !isBaku(angka)) ?? null;

/** The text with its decimal dots as commas; null where it has none, or would still not hold plain numbers. */
export function denganKoma(teks: string): string | null {
  const mended = teks.replace(/(?<![\d.,])(\d+)\.(\d{1,2})(?![\d.,]*\d)/g, "$1,$2");
  return mended !== teks && numbersIn(mended).every(isBaku) ? mended : null;
}
