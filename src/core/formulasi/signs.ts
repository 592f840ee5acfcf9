/** A slash or a dash between words: an operation, or part of a name. */
import type { Atom } from "./atoms";
import falseOperators from "./data/falseOperators.json";
import operators from "./data/operators.json";
import type { Ukuran } from "./measure";
import { room, slashSides, wordsBeside } from "./sides";
import type { Operator } from "./types";
import { isCounter, isHead, isWordAtom, isYearAt, lower } from "./words";

/** What is known before the signs are looked at. */
export interface Konteks {
  ukuran: Ukuran;
  /** The text multiplies by 100. */
  seratus: boolean;
  /** The indikator in small letters: a pair of words that it too joins with a sign is a name. */
  indikator: string;
  /** Doubtful signs are read as parts of names. */
  tandaNama: boolean;
  /** A slash without room is to be read as a division, since no other is there. */
  miring: boolean;
  /** "A dari B" is to be read as a ratio, since no other is there. */
  dari: boolean;
}

/** An operator of the formula: where, how many atoms, and whether it may be a sign inside a name after all. */
export interface TempatOperator {
  operator: Operator;
  panjang: number;
  ragu: boolean;
  /** A lead-in or comma before it says that what went before is one thing. */
  jeda: boolean;
}

export const certain = (operator: Operator, panjang = 1): TempatOperator => ({
  operator,
  panjang,
  ragu: false,
  jeda: false,
});
export const doubtful = (operator: Operator): TempatOperator => ({
  operator,
  panjang: 1,
  ragu: true,
  jeda: false,
});

export const opens = (atom: Atom | undefined): boolean => atom?.jenis === "buka";
export const isNumber = (atom: Atom | undefined): boolean => atom?.jenis === "angka";

const wholes = new Set<string>(operators.keseluruhan);

/** Division, or "program/kegiatan": by its sides, the measure word and the other signs of the text. */
export function slash(
  atoms: readonly Atom[],
  at: number,
  konteks: Konteks,
  others: boolean,
  closesGroup: boolean,
): TempatOperator | null {
  const atom = atoms[at];
  const next = atoms[at + 1];
  if (!atom) return null;
  if (isHead(next) || opens(next) || next?.teks === "Σ") return certain("/");
  if (isNumber(next)) {
    // "23/2014", "24 jam/7 hari": numbers of a name.
    const counted = isNumber(atoms[at - 1]) || (isWordAtom(atoms[at - 1]) && isNumber(atoms[at - 2]));
    return counted && !room(atom) ? null : certain("/");
  }
  // One fraction is enough: with a certain one in the text, the other slashes join words.
  if (others) return null;
  if (closesGroup) return certain("/");
  const closed = atoms[at - 1]?.jenis === "tutup" && atom.ruangKanan;
  const pair = `${lower(atoms[at - 1])}/${lower(next)}`;
  if (konteks.indikator.replace(/\s*\/\s*/g, "/").includes(pair)) return null;
  const ratio = konteks.seratus || konteks.ukuran === "persentase" || konteks.ukuran === "rasio";
  const sides = slashSides(atoms, at);
  if (!room(atom) && !closed) {
    if (konteks.ukuran === "jumlah" && !konteks.seratus) return null;
    if (sides === "pecahan") return ratio || konteks.ukuran === null ? certain("/") : doubtful("/");
    return konteks.miring ? doubtful("/") : null;
  }
  // "Jumlah yang dilayani / sasaran x 100%"
  const whole = wholes.has(lower(next)) && konteks.seratus;
  if (ratio) return sides === "satu kata" && !whole ? doubtful("/") : certain("/");
  if (konteks.ukuran === "jumlah") return closed || sides === "pecahan" ? doubtful("/") : null;
  const left = wordsBeside(atoms, at, -1);
  const chained = atoms.some((other, i) => i !== at && other.teks === "/" && room(other));
  const counted = isCounter({ ...atom, jenis: "kata", teks: left.at(-1) ?? "" });
  return counted || chained ? doubtful("/") : certain("/");
}

/** Subtraction, or "perundang – undangan", "Jan – Des": by the words on both sides. */
export function dash(
  atoms: readonly Atom[],
  at: number,
  konteks: Konteks,
  inGroup: boolean,
): TempatOperator | null {
  const atom = atoms[at];
  const next = atoms[at + 1];
  if (!atom) return null;
  if (!atom.ruangKiri && !atom.ruangKanan) return null;
  if (isHead(next) || opens(next) || next?.teks === "Σ") return certain("-");
  if (isNumber(next)) return isNumber(atoms[at - 1]) || konteks.seratus ? certain("-") : null;
  if (isYearAt(atoms, at + 1) || isNumber(atoms[at - 1])) return certain("-");
  if (!room(atom) || joinsNames(atoms, at)) return null;
  const [first = ""] = wordsBeside(atoms, at, 1);
  const left = wordsBeside(atoms, at, -1);
  // "Penduduk - penduduk miskin": a word said twice, or one taken from the other.
  if (!inGroup && first !== "" && left[0] === first) return doubtful("-");
  if (inGroup || (first.length >= 4 && left.includes(first))) return certain("-");
  // Beside a plus the dash is a minus ("lahir - mati + datang - pindah").
  if (atoms.some((a) => a.teks === "+" && room(a))) return certain("-");
  if (konteks.ukuran === "jumlah") return null;
  return isCounter({ ...atom, jenis: "kata", teks: left.at(-1) ?? "" }) ? doubtful("-") : certain("-");
}

const spans = new RegExp(`^(?:${falseOperators.rentang.join("|")})$`);
const places = new Set<string>(falseOperators.tempat);

/** "Jan – Des", "Semester I - II", "SPP - LS", "Bidang A - Dinas B": a dash that spans or appends, not one that takes away. */
function joinsNames(atoms: readonly Atom[], at: number): boolean {
  const left = atoms[at - 1];
  const right = atoms[at + 1];
  // "Tipe A - D", but "(A - B) / B".
  const letters = left?.teks.length === 1 && !isWordAtom(atoms[at - 2]);
  if (!letters && spans.test(lower(left)) && spans.test(lower(right))) return true;
  const code = /^[\p{Lu}\d]{2,6}$/u;
  if (code.test(left?.teks ?? "") && code.test(right?.teks ?? "") && wordsBeside(atoms, at, -1).length > 1)
    return true;
  return places.has(lower(right));
}
