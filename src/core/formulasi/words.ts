import falseOperators from "./data/falseOperators.json";
import operators from "./data/operators.json";
import type { Atom } from "./atoms";
import { BAR } from "./marks";
import type { Operator } from "./types";

export const lower = (atom: Atom | undefined): string =>
  atom === undefined ? "" : atom.teks.toLowerCase().replace(/[.,;]+$/, "");

const heads = new Set<string>(operators.kepala);

/** A word that a counted name begins with: "Jumlah", "Σ", "Nilai" … */
export const isHead = (atom: Atom | undefined): boolean =>
  atom !== undefined && atom.jenis === "kata" && heads.has(lower(atom));

const phrases = (Object.entries(operators.kata) as [Operator, string[]][])
  .flatMap(([operator, list]) => list.map((frasa) => ({ operator, kata: frasa.split(" ") })))
  .sort((a, b) => b.kata.length - a.kata.length);

/** The operator said in words at `at` ("dibagi dengan"), with the number of words it takes; longest first. */
export function operatorPhraseAt(
  atoms: readonly Atom[],
  at: number,
): { operator: Operator; panjang: number; frasa: string } | null {
  const hit = phrases.find(({ kata }) =>
    kata.every((word, i) => atoms[at + i]?.jenis === "kata" && lower(atoms[at + i]) === word),
  );
  return hit ? { operator: hit.operator, panjang: hit.kata.length, frasa: hit.kata.join(" ") } : null;
}

const signs: Readonly<Record<string, string>> = operators.tanda;

/** The operator that a sign may be, before the names around it are looked at. */
export function operatorSign(atom: Atom): Operator | null {
  if (atom.jenis !== "tanda") return null;
  if (atom.teks === BAR) return "/";
  const sign = signs[atom.teks];
  return sign === "+" || sign === "-" || sign === "*" || sign === "/" ? sign : null;
}

const pairs = new Set(falseOperators.pasangan.map(([a, b]) => `${a ?? ""} ${b ?? ""}`));
const prefixes = new Set<string>(falseOperators.awalan);
const years = new Set<string>(falseOperators.tahun);

/** Whether the sign at `at` belongs to a name: "dan/atau", "perundang – undangan", "N - 1", "30 – 50", "rata - rata". */
export function isInsideName(atoms: readonly Atom[], at: number): boolean {
  const sign = atoms[at];
  const left = atoms[at - 1];
  const right = atoms[at + 1];
  if (!sign || !left || !right) return false;
  const a = lower(left);
  const b = lower(right);
  if (pairs.has(`${a} ${b}`)) return true;
  if (operatorSign(sign) !== "-") return false;
  if (left.jenis === "angka" && right.jenis === "angka") return !left.teks.includes("%");
  if (right.jenis === "angka" && years.has(a)) return true;
  return (a !== "" && a === b) || prefixes.has(a) || (!sign.ruangKiri && !sign.ruangKanan);
}
