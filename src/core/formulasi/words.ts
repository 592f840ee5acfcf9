import type { Atom } from "./atoms";
import falseOperators from "./data/falseOperators.json";
import operators from "./data/operators.json";
import typos from "./data/typos.json";
import { BAR } from "./marks";
import type { Operator } from "./types";

const typoOf: Readonly<Record<string, string>> = typos;

/** Words as they stand, with what they are compared as: formulasi have few words, and each is asked for often. */
const lowered = new Map<string, string>();
const most = 20_000;

/** An atom's word for comparison: small letters, no end punctuation, known typing errors mended. */
export const lower = (atom: Atom | undefined): string => {
  if (atom === undefined) return "";
  const known = lowered.get(atom.teks);
  if (known !== undefined) return known;
  const bare = atom.teks.toLowerCase().replace(/[.,;]+$/, "");
  const word = typoOf[bare] ?? bare;
  if (lowered.size >= most) lowered.clear();
  lowered.set(atom.teks, word);
  return word;
};

const heads = new Set<string>(operators.kepala);
const counters = new Set<string>(operators.penghitung);
const rates = new Set<string>(operators.angkaLaju);
const connectors = new Set<string>(operators.penyambung);
const units = new Set<string>(operators.satuanBilangan);
const unitTails = new Set<string>(operators.lanjutanSatuan);
const needProof = new Set<string>(operators.perluBukti);
const yearWords = new Set(["tahun", "th", "thn", "bulan", "triwulan"]);
const leadIns = new Set<string>(operators.pengantar);
const periods = new Set<string>(operators.kataWaktu);
const periodsCounted = new Set<string>(operators.waktuTerbilang);
const periodsNamed = new Set<string>(operators.waktuTertentu);

export const isWordAtom = (atom: Atom | undefined): atom is Atom => atom?.jenis === "kata";

/** A word that a measured name begins with: "Jumlah", "Σ", "Luas", "Realisasi" … */
export const isHead = (atom: Atom | undefined): boolean => isWordAtom(atom) && heads.has(lower(atom));
/** The narrower kind, that only counts: "Jumlah", "Σ", "Total", "Banyaknya". */
export const isCounter = (atom: Atom | undefined): boolean => isWordAtom(atom) && counters.has(lower(atom));
/** A word that names a rate: "Angka", "Rasio", "Prevalensi". */
export const isRateName = (atom: Atom | undefined): boolean => isWordAtom(atom) && rates.has(lower(atom));
/** A word after which a name goes on: "dari", "yang", "dengan" … */
export const isConnector = (atom: Atom | undefined): boolean =>
  atom !== undefined && connectors.has(lower(atom));
/** A unit that a bare number takes: "12 bulan", "1.000 penduduk". */
export const isUnit = (atom: Atom | undefined): boolean => isWordAtom(atom) && units.has(lower(atom));
/** A word that a unit goes on with: "kelahiran hidup", "rumah tangga". */
export const isUnitTail = (atom: Atom | undefined): boolean =>
  isWordAtom(atom) && (units.has(lower(atom)) || unitTails.has(lower(atom)));
/** "kemudian dibagi", "dan dikalikan": words that lead to an operator and say that what went before is one thing. */
export const isLeadIn = (atoms: readonly Atom[], at: number): boolean => {
  const word = lower(atoms[at]);
  return leadIns.has(word) && !(word === "lalu" && isPeriodBefore(atoms, at));
};

/** Whether "lalu" at `at` names the period before ("tahun anggaran lalu", "yang lalu"), not what is done next ("dalam satu tahun lalu dibagi"). */
function isPeriodBefore(atoms: readonly Atom[], at: number): boolean {
  if (lower(atoms[at - 1]) === "yang") return true;
  for (let i = at - 1; i >= at - 3; i--) {
    const word = lower(atoms[i]);
    if (periodsNamed.has(word) || isConnector(atoms[i])) return false;
    if (periods.has(word))
      return !/^\d/.test(atoms[i - 1]?.teks ?? "") && !periodsCounted.has(lower(atoms[i - 1]));
  }
  return false;
}

/** Whether the words of `frasa` stand at `at`. */
export function matchWords(atoms: readonly Atom[], at: number, frasa: readonly string[]): boolean {
  return frasa.every((word, i) => isWordAtom(atoms[at + i]) && lower(atoms[at + i]) === word);
}

const phrases = (Object.entries(operators.kata) as [Operator, string[]][])
  .flatMap(([operator, list]) => list.map((frasa) => ({ operator, frasa, kata: frasa.split(" ") })))
  .sort((a, b) => b.kata.length - a.kata.length);
const phrasesFrom = byFirstWord(phrases);

/** Phrases by the word that they begin with, in the order of the list. */
function byFirstWord<T extends { kata: readonly string[] }>(
  list: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const phrase of list) {
    const first = phrase.kata[0] ?? "";
    found.set(first, [...(found.get(first) ?? []), phrase]);
  }
  return found;
}

export interface FrasaOperator {
  operator: Operator;
  panjang: number;
  /** The words are ordinary ones too: they need a counted name or a number behind them. */
  perluBukti: boolean;
  frasa: string;
}

/** The operator said in words at `at` ("dibagi dengan"), with the number of words it takes; longest first. */
export function operatorPhraseAt(atoms: readonly Atom[], at: number): FrasaOperator | null {
  const hit = phrasesFrom.get(lower(atoms[at]))?.find(({ kata }) => matchWords(atoms, at, kata));
  if (!hit) return null;
  const { operator, frasa, kata } = hit;
  return { operator, frasa, panjang: kata.length, perluBukti: needProof.has(frasa) };
}

const numerals = Object.entries(operators.bilangan)
  .map(([kata, nilai]) => ({ kata: kata.split(" "), nilai }))
  .sort((a, b) => b.kata.length - a.kata.length);
const numeralsFrom = byFirstWord(numerals);

/** A number in words ("seratus", "sepuluh ribu"), with the number of words it takes. */
export function numeralAt(atoms: readonly Atom[], at: number): { nilai: number; panjang: number } | null {
  const hit = numeralsFrom.get(lower(atoms[at]))?.find(({ kata }) => matchWords(atoms, at, kata));
  return hit ? { nilai: hit.nilai, panjang: hit.kata.length } : null;
}

const signs: Readonly<Record<string, string>> = operators.tanda;

/** The operator that a sign may be, before the names around it are looked at. */
export function operatorSign(atom: Atom | undefined): Operator | null {
  if (atom?.jenis !== "tanda") return null;
  if (atom.teks === BAR) return "/";
  const sign = signs[atom.teks];
  return sign === "+" || sign === "-" || sign === "*" || sign === "/" ? sign : null;
}

const pairs = new Set<string>(falseOperators.pasangan);
const prefixes = new Set<string>(falseOperators.awalan);
const years = new Set<string>(falseOperators.tahun);
const coupled = new Set<string>(falseOperators.bentukUlang);
const doubled = new Set<string>(falseOperators.kataUlang);

/** Whether the sign at `at` belongs to a name: "dan/atau", "perundang – undangan", "N - 1", "30 – 50", "rata - rata". */
export function isInsideName(atoms: readonly Atom[], at: number): boolean {
  const sign = atoms[at];
  const left = atoms[at - 1];
  const right = atoms[at + 1];
  if (!sign || !left || !right) return false;
  const a = lower(left);
  const b = lower(right);
  if (pairs.has(`${a}/${b}`)) return sign.teks === "/" || operatorSign(sign) === "-";
  if (operatorSign(sign) !== "-") return false;
  if (coupled.has(`${a}-${b}`)) return true;
  if (left.jenis === "angka" && right.jenis === "angka") return !left.teks.includes("%");
  if (right.jenis === "angka" && years.has(a)) return true;
  // "masing - masing" is one word; "jumlah penduduk - penduduk miskin" takes one from the other.
  const close = !sign.ruangKiri || !sign.ruangKanan;
  return (
    (a !== "" && a === b && (close || doubled.has(a))) ||
    prefixes.has(a) ||
    (!sign.ruangKiri && !sign.ruangKanan && left.jenis !== "tutup")
  );
}

/** A name that begins with a year ("th N-1", "N-1", "tahun lalu"): what a difference of years takes away. */
export function isYearAt(atoms: readonly Atom[], at: number): boolean {
  const word = lower(atoms[at]);
  return /^[nt](?:-\d)?$/.test(word) || yearWords.has(word);
}
