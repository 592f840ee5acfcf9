/** Numbers that a formula calls by a letter or a word: "x k" with "k = konstanta (1.000)", "x konstanta 100.000". */
import data from "./data/pengali.json";
import type { Legenda } from "./legend";

const words = [...data.konstanta].sort((a, b) => b.length - a.length).join("|");
const number = String.raw`\d{1,3}(?:[.\s]\d{3})+|\d+(?:,\d+)?`;
const meaning = new RegExp(
  String.raw`^(?:(?:adalah|yaitu|merupakan|sebesar|${words})[\s:=(,]*)*(${number})\s*(%|persen)?(?:\s+\p{L}+){0,2}\s*\)?$`,
  "iu",
);
const inline = new RegExp(
  String.raw`([x×*]\s*|\bkali(?:kan)?\s+(?:dengan\s+)?)(?:${words})\s*[(:=]?\s*(?:sebesar\s*)?(${number})(\s*%)?\s*\)?`,
  "giu",
);

/** The number of "konstanta (1.000)" or "100.000 kelahiran hidup", as written; null where the legend names a datum. */
const constantOf = (arti: string): string | null => {
  const hit = meaning.exec(arti.trim());
  return hit ? `${hit[1] ?? ""}${hit[2] === undefined ? "" : "%"}` : null;
};

/** Formulas with the numbers in place of the letters and words that the legend, or the formula itself, gives them. */
export function fillConstants(rumus: readonly string[], legenda: Legenda): string[] {
  const constants = [...legenda].flatMap(([kode, arti]) => {
    const angka = constantOf(arti);
    return angka === null
      ? []
      : [{ pola: new RegExp(`(^|[^\\p{L}\\p{N}_])${kode}(?![\\p{L}\\p{N}_])`, "gu"), angka }];
  });
  return rumus.map((line) =>
    constants
      .reduce((text, { pola, angka }) => text.replace(pola, `$1${angka}`), line)
      .replace(inline, "$1$2$3"),
  );
}
