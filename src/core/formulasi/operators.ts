import type { Atom } from "./atoms";
import falseOperators from "./data/falseOperators.json";
import { BAR } from "./marks";
import type { Ukuran } from "./measure";
import { room, slashSides, wordsBeside } from "./sides";
import type { Operator } from "./types";
import {
  isConnector,
  isCounter,
  isHead,
  isInsideName,
  isLeadIn,
  isWordAtom,
  isYearAt,
  lower,
  numeralAt,
  operatorPhraseAt,
  operatorSign,
} from "./words";

/** What is known before the signs are looked at. */
export interface Konteks {
  ukuran: Ukuran;
  /** The text multiplies by 100. */
  seratus: boolean;
  /** The indikator in small letters: a pair of words that it too joins with a sign is a name. */
  indikator: string;
  /** Doubtful signs are read as parts of names. */
  tandaNama: boolean;
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

const certain = (operator: Operator, panjang = 1): TempatOperator => ({
  operator,
  panjang,
  ragu: false,
  jeda: false,
});
const doubtful = (operator: Operator): TempatOperator => ({ operator, panjang: 1, ragu: true, jeda: false });

const opens = (atom: Atom | undefined): boolean => atom?.jenis === "buka";
const isNumber = (atom: Atom | undefined): boolean => atom?.jenis === "angka";

function slash(
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
    return null;
  }
  if (ratio) return sides === "satu kata" ? doubtful("/") : certain("/");
  if (konteks.ukuran === "jumlah") return closed || sides === "pecahan" ? doubtful("/") : null;
  const left = wordsBeside(atoms, at, -1);
  return isCounter({ ...atom, jenis: "kata", teks: left.at(-1) ?? "" }) ? doubtful("/") : certain("/");
}

function dash(atoms: readonly Atom[], at: number, konteks: Konteks, inGroup: boolean): TempatOperator | null {
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
  if (spans.test(lower(left)) && spans.test(lower(right))) return true;
  const code = /^[\p{Lu}\d]{2,6}$/u;
  if (code.test(left?.teks ?? "") && code.test(right?.teks ?? "") && wordsBeside(atoms, at, -1).length > 1)
    return true;
  return places.has(lower(right));
}

function times(atoms: readonly Atom[], at: number): TempatOperator | null {
  const atom = atoms[at];
  const before = atoms[at - 1];
  const next = atoms[at + 1];
  if (!atom) return null;
  if (isNumber(next)) {
    // "2 x 45 menit" inside a name; "12 x 100%" in a formula.
    const inName =
      isNumber(before) && isWordAtom(atoms[at - 2]) && !next?.teks.includes("%") && Number(next?.teks) < 100;
    return inName ? null : certain("*");
  }
  if (atom.teks === "*" || atom.teks === "×") return certain("*");
  if (!room(atom)) return null;
  if (isNumber(before) && isWordAtom(atoms[at - 2]) && !isHead(next) && !opens(next)) return null;
  // A capital X between words may be a class or a numeral ("kelas X").
  if (atom.teks === "X")
    return isHead(next) || opens(next) || isNumber(before) || before?.jenis === "tutup" ? certain("*") : null;
  return certain("*");
}

const joins = new Set(["dan", "serta"]);

/**
 * "Jumlah A dan jumlah B": two counts that are to be added, it seems. Not within one name ("antara jumlah A dan jumlah
 * B", "sesuai jenis dan jumlah …"): what stands before must begin with a counter of its own.
 */
function isNewCount(atoms: readonly Atom[], at: number): boolean {
  const left = wordsBeside(atoms, at, -1);
  const atom = atoms[at];
  return (
    atom !== undefined && left.length > 1 && isCounter({ ...atom, jenis: "kata", teks: left.at(-1) ?? "" })
  );
}

function phraseOperator(atoms: readonly Atom[], at: number, konteks: Konteks): TempatOperator | null {
  const phrase = operatorPhraseAt(atoms, at);
  if (!phrase) return null;
  const next = atoms[at + phrase.panjang];
  const before = atoms[at - 1];
  if (!next || !before) return null;
  const counted = isHead(next) || opens(next) || next.teks === "Σ";
  const number = isNumber(next) || numeralAt(atoms, at + phrase.panjang) !== null;
  if (lower(before) === "yang" && !counted && !number) return null;
  if (phrase.frasa === "per" && number) return null;
  // "3 kali jumlah …" is rare, "2 (dua) kali setahun" is not.
  if (phrase.frasa === "kali" && !number && !(counted && !isNumber(before))) return null;
  if (phrase.perluBukti && phrase.frasa !== "kali" && !counted && !number) {
    const ordinary = phrase.frasa === "terhadap" || phrase.frasa === "per";
    // "Usulan yang disetujui per usulan yang masuk": a part and its whole.
    const ofOne = ordinary && konteks.ukuran === "persentase" && slashSides(atoms, at) === "pecahan";
    if (ofOne) return konteks.tandaNama ? null : { ...certain(phrase.operator, phrase.panjang), ragu: true };
    return ordinary || !konteks.seratus ? null : certain(phrase.operator, phrase.panjang);
  }
  return certain(phrase.operator, phrase.panjang);
}

/** The operator at one place, by the words around it; null where the sign or word belongs to a name. */
function operatorAt(
  atoms: readonly Atom[],
  at: number,
  konteks: Konteks,
  others: boolean,
  inGroup: boolean,
  before: "kurung" | "nama",
): TempatOperator | null {
  const atom = atoms[at];
  const next = atoms[at + 1];
  if (!atom || !next || at === 0) return null;
  if (atom.jenis === "kata") {
    if (joins.has(lower(atom)) && isCounter(next) && isNewCount(atoms, at)) {
      return konteks.tandaNama ? null : { operator: "+", panjang: 1, ragu: true, jeda: false };
    }
    const dari = konteks.dari && lower(atom) === "dari" && isHead(next) && !isConnector(atoms[at - 1]);
    return dari ? { operator: "/", panjang: 1, ragu: true, jeda: false } : phraseOperator(atoms, at, konteks);
  }
  const operator = operatorSign(atom);
  if (operator === null) return null;
  if (atom.teks === BAR || atom.teks === "÷") return certain("/");
  if (isInsideName(atoms, at)) return null;
  if (atom.teks === "/") return slash(atoms, at, konteks, others, before === "kurung");
  if (atom.teks === ":") {
    const counted = isHead(next) || opens(next) || isNumber(next);
    if (isNumber(atoms[at - 1]) && konteks.seratus && atoms[at - 2]?.jenis === "tanda") return certain("/");
    if (isNumber(next) && konteks.ukuran === "jumlah") return null;
    // "Pengaduan selesai: pengaduan masuk x 100%"
    if (!others && konteks.seratus && atom.ruangKanan && slashSides(atoms, at) === "pecahan")
      return certain("/");
    if (others || !atom.ruangKiri) return counted && atoms[at - 1]?.jenis === "tutup" ? certain("/") : null;
    if (counted) return certain("/");
    return room(atom) && konteks.seratus && slashSides(atoms, at) !== "satu kata" ? certain("/") : null;
  }
  if (operator === "*") return times(atoms, at);
  if (operator === "-") return dash(atoms, at, konteks, inGroup);
  // "nilai A+ / …": a grade's sign.
  if (next.jenis === "tanda" && operatorSign(next) !== null) return null;
  if (
    isNumber(atoms[at - 1]) &&
    !atom.ruangKiri &&
    atom.ruangKanan &&
    next.jenis !== "angka" &&
    !isHead(next)
  )
    return null;
  return certain("+");
}

/** Every operator of the text, by the position of its first atom. `groups`: how deep in calculating brackets each atom stands. */
export function findOperators(
  atoms: readonly Atom[],
  konteks: Konteks,
  groups: readonly number[],
  aside: readonly boolean[],
): Map<number, TempatOperator> {
  const sure = (at: number): boolean => {
    const atom = atoms[at];
    if (!atom) return false;
    if (atom.teks === BAR || atom.teks === "÷") return true;
    if (atom.jenis === "kata") return phraseOperator(atoms, at, konteks)?.operator === "/";
    if (atom.teks !== "/" || isInsideName(atoms, at)) return false;
    const next = atoms[at + 1];
    return isHead(next) || opens(next);
  };
  const certainAt = atoms.flatMap((_, at) => (sure(at) ? [at] : []));
  const found = new Map<number, TempatOperator>();
  for (let at = 0; at < atoms.length; at++) {
    const others = certainAt.some((other) => other !== at);
    const hit = operatorAt(
      atoms,
      at,
      konteks,
      others,
      (groups[at] ?? 0) > 0,
      atoms[at - 1]?.jenis === "tutup" && aside[at - 1] !== true ? "kurung" : "nama",
    );
    if (!hit || (hit.ragu && konteks.tandaNama && atoms[at]?.jenis === "tanda")) continue;
    found.set(at, {
      ...hit,
      jeda: isLeadIn(atoms[at - 1], atoms[at - 2]) || /^[,;]$/.test(atoms[at - 1]?.teks ?? ""),
    });
    at += hit.panjang - 1;
  }
  return found;
}
