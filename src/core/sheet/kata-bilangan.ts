/** Numbers spelled out: "lima belas" → 15. */
import data from "./bilangan-kata.json";

const units = new Map(Object.entries(data.satuan));

/**
 * The value of words that are a number and nothing else, up to 999.999.999; null otherwise.
 * "koma" is followed by single digits: "tujuh koma dua" → 7.2.
 */
export function readKataBilangan(teks: string): number | null {
  const words = teks
    .toLowerCase()
    .replace(/(?<=\p{L})(belas|puluh|ratus|ribu|juta)\b/gu, " $1")
    .replace(/\bse (ratus|ribu|belas|puluh)\b/g, "se$1")
    .split(/[\s-]+/)
    .filter(Boolean);
  if (words.length === 0) return null;
  const comma = words.findIndex((w) => data.koma.includes(w));
  if (comma > 0) {
    const whole = readKataBilangan(words.slice(0, comma).join(" "));
    const digits = words.slice(comma + 1).map((w) => units.get(w));
    if (whole === null || digits.length === 0 || digits.some((d) => d === undefined || d > 9)) return null;
    return Number(`${whole}.${digits.join("")}`);
  }
  let total = 0;
  let below1000 = 0;
  let last = -1;
  for (const word of words) {
    const unit = units.get(word);
    if (unit !== undefined && last < 0) last = unit;
    else if (data.belas.includes(word) && last >= 1 && last <= 9) last += 10;
    else if (data.puluh.includes(word) && last >= 1) {
      below1000 += last * 10;
      last = -1;
    } else if (data.ratus.includes(word) && last >= 1) {
      below1000 += last * 100;
      last = -1;
    } else if (data.seratus.includes(word)) below1000 += 100;
    else if (data.seribu.includes(word)) total += 1000;
    else if (data.ribu.includes(word)) {
      total += (below1000 + Math.max(last, 0)) * 1000;
      below1000 = 0;
      last = -1;
    } else if (data.juta.includes(word)) {
      total = (total + below1000 + Math.max(last, 0)) * 1000000;
      below1000 = 0;
      last = -1;
    } else return null;
  }
  return total + below1000 + Math.max(last, 0);
}
