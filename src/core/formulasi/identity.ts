/** A formula that is one datum, typed in as it is: when that is enough, and when it only repeats a percentage. */
import { measureOf, type Ukuran } from "./measure";

const words = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => word.length > 2);

/** Nearly all words of the shorter text stand in the longer one. */
function alike(a: string, b: string): boolean {
  const [short, long] = [words(a), words(b)].sort((x, y) => x.length - y.length);
  if (!short || !long || short.length === 0) return false;
  const both = short.filter((word) => long.includes(word)).length;
  return both / short.length >= 0.8;
}

const counted = /^(?:jumlah|jml|jlh|total|banyaknya|σ)/i;
const percentage = /^(?:persentase|prosentase|presentase|persen|%)/i;
const measured =
  /^(?:rata\s?-?\s?rata|rerata|laju|tingkat|angka|indeks|nilai|skor|proporsi|inflasi|pertumbuhan)\b/i;

/**
 * "Rata-rata perubahan harga" in %, its formula the same words: a figure that is a percentage already, and is typed in.
 * Only "Persentase …" asks what is divided by what.
 */
export function isGivenInPercent(nama: string, indikator: string): boolean {
  if (measureOf(indikator) === "persentase" || counted.test(nama)) return false;
  return measured.test(nama) || percentage.test(nama) || alike(nama, indikator);
}

/** "Persentase X" as the whole formula says nothing of how it is computed, unless the indikator is a rate of that name. */
export function restates(nama: string, ukuran: Ukuran): boolean {
  return (
    percentage.test(nama) && ukuran !== "mungkinPersen" && ukuran !== "pertumbuhan" && ukuran !== "rata-rata"
  );
}
