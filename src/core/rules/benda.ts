/** What is counted: the noun that stands behind "Jumlah", and the kinds of things that count as one. */
import { kata, wordsOf } from "./kata";

const measures = new Set(kata.ukuran.jumlah);
const lead = new Set(kata.awalBenda);
const end = new Set(kata.akhirBenda);

const known = new Map<string, (readonly string[])[]>();
for (const group of kata.setara)
  for (const word of group) known.set(word, [...(known.get(word) ?? []), group]);

/** The kinds that a thing belongs to; none where the list does not know it. */
export function kelompokBenda(benda: string): readonly (readonly string[])[] {
  return known.get(benda) ?? [];
}

/** The words that name what is counted: "Jumlah dokumen RKA yang disusun" → ["dokumen", "rka"]. */
export function frasaBenda(text: string): readonly string[] {
  const words = wordsOf(text);
  const from = words.findIndex((word) => !measures.has(word));
  if (from < 0) return [];
  const rest = words.slice(from);
  const to = rest.findIndex((word) => end.has(word));
  return to < 0 ? rest : rest.slice(0, to);
}

/** The thing counted, past "data", "hasil", "penyusunan": two words where the list knows them together; "" where none. */
export function bendaOf(text: string): string {
  const words = frasaBenda(text);
  const from = words.findIndex((word) => !lead.has(word));
  const [first, second] = from < 0 ? [] : words.slice(from);
  if (first === undefined) return "";
  const both = `${first} ${second ?? ""}`;
  return known.has(both) ? both : first;
}
