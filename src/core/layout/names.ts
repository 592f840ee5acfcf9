/** Names of persons as they stand under a signature: with a degree, in capitals, or a blank for one. */
import { startsAsMeasure, startsAsResult } from "./features";
import { labelWords } from "./label";
import lexicon from "./lexicon.json";
import { remember } from "../sheet/remember";

const MOST_LETTERS = 60;
const before = new RegExp(String.raw`^(?:(?:${lexicon.gelar.depan.join("|")})\b\.?\s*)+`, "i");
const degrees = new Set(lexicon.gelar.belakang);
const degreeStarts = lexicon.gelar.awalan;
const nameWords = /^\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,5}$/u;
const blankName = /^\(?\s*(?:[.…_]{4,}|nama(?:\s+lengkap)?)\s*\)?$/i;

const mayBeName = (teks: string): boolean => {
  if (teks.length > MOST_LETTERS || /[\d:;%]/.test(teks)) return false;
  const kata = labelWords(teks);
  return !startsAsMeasure(kata) && !startsAsResult(kata);
};

/** "S.H.", "A.Md.Kep", "SE": read without its stops. */
function isDegree(word: string): boolean {
  const bare = word.toLowerCase().replace(/[.,]/g, "");
  return (
    degrees.has(bare) ||
    degreeStarts.some((d) =>
      word
        .toLowerCase()
        .replace(/^(a)\./, "$1")
        .startsWith(d),
    )
  );
}

/** The name without the degrees behind it: those after a comma, and those written with a stop. */
function withoutDegrees(teks: string): string {
  const words = teks.replace(/\b([SMA])\.\s+(?=\p{Lu}\p{L}{0,4}(?:\.|,|$))/gu, "$1.").split(/\s+/);
  const comma = words.findIndex((w) => w.endsWith(","));
  let n = words.length;
  while (
    n > 1 &&
    isDegree(words[n - 1] ?? "") &&
    ((comma >= 0 && comma < n - 1) || words[n - 1]?.includes("."))
  )
    n--;
  return words.slice(0, n).join(" ").replace(/,$/, "");
}

/** "Drs. SUKIRMAN", "Suharti, S.H.": a name with a degree. */
export const isTitledName = (teks: string): boolean =>
  teks.length <= MOST_LETTERS && /[.,]/.test(teks) && hasDegree(teks);
const hasDegree = remember((teks) => {
  if (!mayBeName(teks)) return false;
  const whole = teks.replace(before, "");
  const bare = withoutDegrees(whole);
  return (bare !== whole || whole !== teks) && nameWords.test(bare.trim());
});

/** "RUSDI", "(……………)": in capitals without a degree, or the room left for a name. */
export const isBareName: (teks: string) => boolean = remember(
  (teks) =>
    blankName.test(teks) ||
    (mayBeName(teks) && nameWords.test(teks) && !/\p{Ll}/u.test(teks) && teks.length > 3),
);

/** "Ani Lestari": each word with a capital, as other headings are written too. */
export const isPlainName: (teks: string) => boolean = remember(
  (teks) => mayBeName(teks) && nameWords.test(teks),
);
