/** Whether a text names a person: by how one is addressed, by titles, or by a name behind a profession. */
import { kata, lettersOf } from "./kata";

const sapaan = new Set(kata.sapaan);
const depan = new Set(kata.gelarDepan);
const belakang = new Set(kata.gelarBelakang);
const profesi = new Set(kata.profesi);
const documents = new Set(kata.dokumenSumber);

/** A name's part: a capital, then letters. */
const isNama = (word: string | undefined): boolean => /^\p{Lu}\p{L}+$/u.test(word ?? "");
const isKapital = (word: string): boolean => word === word.toUpperCase();

/** "Siti Aminah, S.E.": at least one name, a comma, and nothing but titles behind it. */
function hasGelar(teks: string): boolean {
  const [nama = "", ...gelar] = teks.split(",");
  const titles = gelar.map((g) => g.toLowerCase().replace(/[.\s]/g, ""));
  if (titles.length === 0 || !titles.every((g) => belakang.has(g))) return false;
  const words = lettersOf(nama).filter((word) => !depan.has(word.toLowerCase()));
  // "BPS, SIP" and "Survei IKM, SKM" are sources: letters that stand for words are no name.
  const kapital = words.filter(isKapital).length;
  return (
    words.length > 0 &&
    words.every((word) => isNama(word) && !documents.has(word.toLowerCase())) &&
    (kapital === 0 || (kapital === words.length && kapital >= 2))
  );
}

/** A person's name, or how a person is addressed, at the beginning of a text. */
export function isNamaOrang(teks: string): boolean {
  const words = lettersOf(teks);
  const [first = "", second = ""] = words;
  const low = first.toLowerCase();
  if (sapaan.has(low)) return isNama(second);
  if (depan.has(low) && /^\s*\p{L}+\./u.test(teks)) return isNama(second) || depan.has(second.toLowerCase());
  if (hasGelar(teks.trim())) return true;
  // "Bidan desa Yuliana": the one capital behind small letters is a name; "Bidan Desa" is a post.
  const last = words.at(-1) ?? "";
  return (
    profesi.has(low) &&
    words.length >= 3 &&
    isNama(last) &&
    !isKapital(last) &&
    words.slice(1, -1).every((word) => word === word.toLowerCase())
  );
}
