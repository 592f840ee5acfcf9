/** "Jika realisasi melebihi target maka 100%, jika tidak realisasi / target x 100%": the reckoning without its conditions. */
import data from "./data/pernyataan.json";

const any = (list: readonly string[]): string => list.join("|");
const syarat = String.raw`(^|[^\p{L}])(?:${any(data.syarat)})\b`;
const otherwise = new RegExp(
  String.raw`(?:[,;.]\s*)?(^|[^\p{L}])(?:${any(data.selainnya)})(?:\s+maka)?\b\s*[,:]?`,
  "giu",
);
const clauses: readonly RegExp[] = [
  // "jika … maka", "bila …:", "apabila …,"
  new RegExp(
    String.raw`${syarat}(?:(?!\b(?:${any(data.syarat)})\b)[^;\n])*?\bmaka\b\s*(?:nilai(?:nya)?|capaian(?:nya)?|dihitung)?`,
    "giu",
  ),
  new RegExp(String.raw`${syarat}[^,;.\n:=/]*[:=](?=\s)`, "giu"),
  new RegExp(String.raw`${syarat}[^,;.\n:=/]*,`, "giu"),
  // "… x 100% apabila …", "100% jika …"
  new RegExp(String.raw`${syarat}[^,;.\n/×÷*+]*(?=[,;.\n]|$)`, "giu"),
];
const present = new RegExp(syarat, "iu");
const reckons = /[/×÷*]|\s[+:]\s|\bx\s?\d|\b(?:dibagi|dikali|ditambah|dikurangi|dibanding|perbandingan)/i;
/** "Nilai 100", "0%": what a case is worth. */
const worth = /^(?:(?:nilai|skor|capaian|poin)(?:nya)?\s*)?[=:]?\s*\d+(?:[.,]\d+)?\s*(?:%|persen|poin)?$/i;

/** Brackets that hold a condition are notes, and left alone. */
const outside = (teks: string): string => teks.replace(/\([^()]*\)/g, (note) => "#".repeat(note.length));

/**
 * The formulas of a text that depends on conditions, none where it only says what each case is worth; null for a text
 * without conditions.
 */
export function withoutConditions(teks: string): string[] | null {
  if (!present.test(teks) || !present.test(outside(teks))) return null;
  const cut = [otherwise, ...clauses].reduce((text, pola) => text.replace(pola, "$1\n"), teks);
  const pieces = cut
    .split(/[\n;]|\.\s/)
    .map((piece) => piece.replace(/^[\s,.:=]+|[\s,.:]+$/g, ""))
    .filter((piece) => /[\p{L}\d]/u.test(piece));
  const formulas = pieces.filter((piece) => reckons.test(piece) && /\p{L}{2}/u.test(piece));
  // "Jumlah denda bila terlambat": a datum, and no case of several.
  const rated = pieces.flatMap((piece) => piece.split(",")).some((part) => worth.test(part.trim()));
  if (formulas.length === 0 && !/\bmaka\b/i.test(teks) && !rated) return null;
  return formulas;
}
