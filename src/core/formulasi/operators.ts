import type { Atom } from "./atoms";
import falseOperators from "./data/falseOperators.json";
import { BAR } from "./marks";
import { room, slashSides, wordsBeside } from "./sides";
import { certain, dash, isNumber, opens, slash, type Konteks, type TempatOperator } from "./signs";
import {
  isConnector,
  isCounter,
  isHead,
  isInsideName,
  isLeadIn,
  isWordAtom,
  lower,
  numeralAt,
  operatorPhraseAt,
  operatorSign,
} from "./words";

export type { Konteks, TempatOperator } from "./signs";

/** Whether the word at `at` is one of a name, not "dibagi" or "dikali dengan". */
const endsName = (atoms: readonly Atom[], at: number): boolean =>
  isWordAtom(atoms[at]) &&
  operatorPhraseAt(atoms, at) === null &&
  !(lower(atoms[at]) === "dengan" && operatorPhraseAt(atoms, at - 1) !== null);

const ordinals = new Set<string>(falseOperators.bernomor);

function times(atoms: readonly Atom[], at: number): TempatOperator | null {
  const atom = atoms[at];
  const before = atoms[at - 1];
  const next = atoms[at + 1];
  if (!atom) return null;
  if (isNumber(next)) {
    // "2 x 45 menit" inside a name; "12 x 100%" in a formula.
    const inName =
      isNumber(before) && endsName(atoms, at - 2) && !next?.teks.includes("%") && Number(next?.teks) < 100;
    return inName ? null : certain("*");
  }
  if (atom.teks === "*" || atom.teks === "×") return certain("*");
  // "Siswa kelas X yang …"
  if (!room(atom) || ordinals.has(lower(before)) || lower(next) === "yang") return null;
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
    // "Jumlah A:Jumlah B x 100%"
    if (!others && konteks.seratus && isHead(next) && !atom.ruangKiri && !atom.ruangKanan)
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
    !isHead(next) &&
    !opens(next)
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
      jeda: isLeadIn(atoms, at - 1) || /^[,;]$/.test(atoms[at - 1]?.teks ?? ""),
    });
    at += hit.panjang - 1;
  }
  return found;
}
