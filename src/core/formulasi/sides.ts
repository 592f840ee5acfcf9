import type { Atom } from "./atoms";
import { BAR } from "./marks";
import { isCounter, isHead, lower, operatorPhraseAt } from "./words";

/** Whether a sign has room on both sides. */
export const room = (atom: Atom): boolean => atom.ruangKiri && atom.ruangKanan;

/** The words on one side of a sign, up to the next plain operator or bracket, nearest first. */
export function wordsBeside(atoms: readonly Atom[], at: number, step: 1 | -1): string[] {
  const words: string[] = [];
  let depth = 0;
  for (let i = at + step; i >= 0 && i < atoms.length; i += step) {
    const atom = atoms[i];
    if (!atom) break;
    if (atom.jenis === "buka" || atom.jenis === "tutup") {
      depth += (atom.jenis === "buka") === (step === 1) ? 1 : -1;
      if (depth < 0 || words.length === 0) break;
      continue;
    }
    if (depth > 0) continue;
    if (atom.jenis === "tanda" && (atom.teks === BAR || /^[+*×÷=:xX]$/.test(atom.teks))) break;
    if (atom.teks === "/" && (room(atom) || isHead(atoms[i + 1]))) break;
    // "Sampah yang dikurangi": there the word is none of reckoning.
    if (operatorPhraseAt(atoms, i)?.perluBukti === false && lower(atoms[i - 1]) !== "yang") break;
    if (atom.jenis === "kata") words.push(lower(atom));
  }
  return words;
}

const quantifiers = new Set(["seluruh", "semua", "total", "keseluruhan", "jumlah"]);
const small = new Set([
  "ada",
  "tidak",
  "ini",
  "itu",
  "per",
  "yang",
  "dan",
  "atau",
  "dari",
  "pada",
  "dalam",
  "untuk",
  "dengan",
  "di",
]);

/** The two sides of a slash speak of one thing ("koperasi sehat / koperasi aktif"), or are bare letters ("A/B"). */
export function slashSides(atoms: readonly Atom[], at: number): "pecahan" | "satu kata" | "lain" {
  const left = wordsBeside(atoms, at, -1);
  const right = wordsBeside(atoms, at, 1);
  if (quantifiers.has(right[0] ?? "")) return "pecahan";
  const shared = right.some((w) => w.length >= 3 && !small.has(w) && left.includes(w));
  if (shared && left.length > 0) return "pecahan";
  if (left.length === 1 && right.length === 1) {
    const code = /^(?:\p{Lu}[\p{L}\p{N}_{}]*|\p{L}\d?)$/u;
    if (code.test(atoms[at - 1]?.teks ?? "") && code.test(atoms[at + 1]?.teks ?? "")) return "pecahan";
  }
  // "Barang yang rusak / hilang", "yang dibina / difasilitasi": the second word is another of the first.
  const another = right.length === 1 || /^(?:di|ter)\p{L}{4,}/u.test(right[0] ?? "");
  if (another && left.length > 2 && left.includes("yang")) return "satu kata";
  const headed = isCounter(atoms[at - left.length]) || quantifiers.has(left.at(-1) ?? "");
  return left.length - (headed ? 1 : 0) <= 1 && right.includes("yang") ? "satu kata" : "lain";
}
