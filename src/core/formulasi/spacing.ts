/** Signs that stand tight between two operands ("Realisasi-Target", "2xTarget"), given the room that tells them from parts of names. */
import falseOperators from "./data/falseOperators.json";
import operators from "./data/operators.json";

const heads = [...operators.kepala].sort((a, b) => b.length - a.length).join("|");
const tightBeforeHead = new RegExp(String.raw`([\p{L}\p{N}]+|[)%])[-–](?=(?:${heads}|Σ)(?![\p{L}-]))`, "giu");
/** "(A-B)/B": a bracket that is divided holds no plain hyphenated word. */
const tightInGroup =
  /((?:^|[=(/:÷×x*+])\s*\()(\p{L}[\p{L}\p{N}]*|\d+(?: x \p{L})?)[-–](\p{L}[\p{L}\p{N}]*)(?=\)\s*[/:÷])/giu;
const tightYear = /((?:^|[^\p{L}])[nt])[-–](?=(?:th|thn|tahun)(?!\p{L}))/giu;
const tightNumber = /((?:^|[(=\s])\d+%?)[-–](?=\(|\p{Lu}\p{N}?\s?[/:])/gu;
/** "(2T - R) / T" */
const twice = /\((\d)(\p{Lu})(?=\s?[-–+])/gu;
const tightTimes = new RegExp(String.raw`(\d)[xX](?=\(|(?:${heads})(?!\p{L}))`, "giu");

const prefixes = new Set(falseOperators.awalan);
const coupled = new Set(falseOperators.bentukUlang);

/** "(Kunjungan 2024-Kunjungan 2023)": the first word said again. */
const tightAgain = /((?:^|[(=]\s*)(\p{L}{3,})(?![\p{L}])[^()=\n]*?[^\s()=\n])[-–](?=\2(?!\p{L}))/giu;
const tightBracket = /\)[-–](?=\p{L}{3})/gu;
const tightCode = /(^|[^\p{L}\p{N}])([nt](?:[-–]1)?)[-–](?=[nt](?:[-–]1)?(?![\p{L}\p{N}]))/giu;

const counters = new Set(operators.penghitung);

/** Parts of one word: "pra-produksi", "nilai-nilai", "perundang-undangan". */
function isOneWord(left: string, right: string): boolean {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  return a === b || prefixes.has(a) || coupled.has(`${a}-${b}`);
}

const wordAt = (text: string, at: number): string => /^\p{L}+/u.exec(text.slice(at))?.[0] ?? "";

/** Whether a hyphen joins a name to a measured one ("dokumen rencana-anggaran"), which may be a minus. */
export const hasTightHead = (nama: string): boolean =>
  [...nama.matchAll(tightBeforeHead)].some(
    ({ 0: all, 1: left = "", index }) => !isOneWord(left, wordAt(nama, index + all.length)),
  );

/** Whether that hyphen is a minus for certain: by the bracket around it, or by what stands on its sides. */
function takesAway(left: string, right: string, before: string, text: string): boolean {
  const word = right.toLowerCase();
  const inBracket = before.lastIndexOf("(") > before.lastIndexOf(")");
  const alone = /(?:^|[(=])\s*$/.test(before);
  const again = counters.has(word) || wordAt(text.replace(/^[^\p{L}]+/u, ""), 0).toLowerCase() === word;
  return inBracket || alone || again || /[\d)%]$|^[nt]$/i.test(left);
}

/** A text with room around such signs; hyphens of words ("pra-produksi", "nilai-nilai") stay. */
export function spaceSigns(text: string): string {
  if (!/[^\s\d][-–][A-Za-zΣ]|\d%?[-–][A-Z(a-zΣ]|\d[xX][A-Za-z(]|\(\d[A-Z]|[)%][-–]|[nt][-–][nt1]/i.test(text))
    return text;
  const spaced = text
    .replace(twice, "($1 x $2")
    .replace(tightBeforeHead, (all, left: string, offset: number, whole: string) => {
      const right = wordAt(whole, offset + all.length);
      const minus = !isOneWord(left, right) && takesAway(left, right, whole.slice(0, offset), whole);
      return minus ? `${left} - ` : all;
    })
    .replace(tightInGroup, (all, lead: string, left: string, right: string) =>
      isOneWord(left, right) ? all : `${lead}${left} - ${right}`,
    )
    .replace(tightAgain, (all, left: string, word: string) =>
      left.toLowerCase() === word.toLowerCase() ? all : `${left} - `,
    )
    .replace(tightBracket, ") - ")
    .replace(tightCode, "$1$2 - ")
    .replace(/([x×*]\s*100\s*%)[-–](?=100\s*%)/g, "$1 - ")
    .replace(tightYear, "$1 - ")
    .replace(tightNumber, "$1 - ")
    .replace(tightTimes, "$1 x ");
  if (spaced === text || /\s[-–]\s/.test(text)) return spaced;
  return spaced.replace(divided, (all, isi: string) => all.replace(isi, spaceRest(isi)));
}

/** The contents of a bracket that is divided. */
const divided = /\(([^()]*\s[-–]\s[^()]*)\)(?=\s*[/:÷])/gu;
/** Who writes one minus tight writes the others so, too. */
const spaceRest = (isi: string): string =>
  isi.replace(/(\p{L}{3,})[-–](?=(\p{L}{3,}))/gu, (all, left: string, right: string) =>
    isOneWord(left, right) ? all : `${left} - `,
  );
