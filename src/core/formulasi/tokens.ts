import { atomise, type Atom } from "./atoms";
import { BAR, OPEN } from "./marks";
import type { Operator } from "./types";
import { isHead, isInsideName, lower, operatorPhraseAt, operatorSign } from "./words";

/** What a formula is made of once names and signs are told apart. */
export type Token =
  | { jenis: "nama"; awal: number; akhir: number }
  | { jenis: "angka"; nilai: number; persen: boolean }
  /** `tersirat`: not written; the text has two names where a bar should be. */
  | { jenis: "op"; operator: Operator; tersirat: boolean; jeda: boolean }
  | { jenis: "buka" }
  | { jenis: "tutup" };

export interface KonteksToken {
  /** A ratio is to be expected: the indikator is a percentage or a ratio, or the text multiplies by 100. */
  rasio: boolean;
}

const readNumber = (teks: string): { nilai: number; persen: boolean } => {
  const persen = teks.includes("%");
  const digits = teks
    .replace(/[%\s]/g, "")
    .replace(/\.(?=\d{3}(?:\D|$))/g, "")
    .replace(",", ".");
  const nilai = Number(digits);
  return { nilai: persen && nilai !== 100 ? nilai / 100 : nilai, persen };
};

/** Where an operator stands, and how many atoms it takes. */
interface Tempat {
  operator: Operator;
  panjang: number;
}

function operatorAt(atoms: readonly Atom[], at: number, konteks: KonteksToken): Tempat | null {
  const atom = atoms[at];
  if (!atom || at === 0) return null;
  const phrase = operatorPhraseAt(atoms, at);
  const next = atoms[at + (phrase?.panjang ?? 1)];
  if (!next) return null;
  if (phrase) {
    const strong = isHead(next) || next.jenis === "angka" || next.jenis === "buka";
    const weakWord = phrase.frasa === "per" || phrase.frasa === "terhadap" || phrase.frasa === "kali";
    if (lower(atoms[at - 1]) === "yang" && !strong) return null;
    return weakWord && !strong ? null : phrase;
  }
  const operator = operatorSign(atom);
  if (operator === null) return null;
  if (atom.teks === BAR) return { operator, panjang: 1 };
  if (isInsideName(atoms, at)) return null;
  const strong = isHead(next) || next.jenis === "buka" || next.teks === OPEN;
  const roomBoth = atom.ruangKiri && atom.ruangKanan;
  if (atom.teks === ":")
    return strong && (konteks.rasio || roomBoth) && atom.ruangKiri ? { operator, panjang: 1 } : null;
  if (atom.teks === "x" || atom.teks === "X") {
    return next.jenis === "angka" || roomBoth ? { operator, panjang: 1 } : null;
  }
  if (operator === "/") return strong || (roomBoth && konteks.rasio) ? { operator, panjang: 1 } : null;
  if (operator === "-") return roomBoth || strong ? { operator, panjang: 1 } : null;
  return { operator, panjang: 1 };
}

/** Cuts a text into tokens. Positions are of the given text. */
export function tokenise(text: string, konteks: KonteksToken): Token[] {
  const atoms = atomise(text);
  const tokens: Token[] = [];
  const aside: boolean[] = [];
  let name: { jenis: "nama"; awal: number; akhir: number } | null = null;
  const extend = (atom: Atom): void => {
    if (name) name.akhir = atom.akhir;
    else {
      name = { jenis: "nama", awal: atom.awal, akhir: atom.akhir };
      tokens.push(name);
    }
  };
  const push = (token: Token): void => {
    name = null;
    tokens.push(token);
  };
  const gap = (): void => push({ jenis: "op", operator: "/", tersirat: true, jeda: false });
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at];
    if (!atom) break;
    const last = tokens.at(-1);
    if (atom.jenis === "buka") {
      const headOnly =
        last?.jenis === "nama" &&
        isHead(atoms[at - 1]) &&
        text.slice(last.awal, last.akhir).split(/\s+/).length === 1;
      const isAside = last?.jenis === "nama" && !headOnly && atom.teks !== OPEN;
      aside.push(isAside);
      if (isAside) extend(atom);
      else {
        if (headOnly) tokens.pop();
        if (last && !headOnly && (last.jenis === "nama" || last.jenis === "tutup" || last.jenis === "angka"))
          gap();
        push({ jenis: "buka" });
      }
      continue;
    }
    if (atom.jenis === "tutup") {
      if (aside.pop() === true) extend(atom);
      else push({ jenis: "tutup" });
      continue;
    }
    const insideAside = aside.at(-1) === true;
    const op = insideAside ? null : operatorAt(atoms, at, konteks);
    if (op && last && last.jenis !== "op" && last.jenis !== "buka") {
      push({
        jenis: "op",
        operator: op.operator,
        tersirat: false,
        jeda: /[,;]$/.test(text.slice(0, atom.awal).trimEnd()),
      });
      at += op.panjang - 1;
      continue;
    }
    const operandStart = !last || last.jenis === "op" || last.jenis === "buka";
    if (atom.jenis === "angka" && operandStart && !insideAside) {
      const next = atoms[at + 1];
      const ends =
        !next ||
        next.jenis === "tutup" ||
        next.jenis === "tanda" ||
        operatorAt(atoms, at + 1, konteks) !== null;
      const factor = last?.jenis === "op" && last.operator === "*";
      if (ends || factor) {
        const persenWord = lower(next) === "persen";
        if (persenWord) at++;
        push({ jenis: "angka", ...readNumber(persenWord ? `${atom.teks}%` : atom.teks) });
        continue;
      }
    }
    if (atom.jenis === "tanda" && !name) continue;
    if (atom.jenis === "kata" || atom.jenis === "angka") {
      const before = /[.\n]\s*$/.test(text.slice(0, atom.awal));
      const capital = atom.teks === "Σ" || /^\p{Lu}/u.test(atom.teks);
      if (
        !insideAside &&
        last?.jenis === "nama" &&
        isHead(atom) &&
        (before || (capital && lower(atom) === "jumlah"))
      )
        gap();
      if (!insideAside && (last?.jenis === "angka" || last?.jenis === "tutup")) gap();
      extend(atom);
    } else if (/[.,;]/.test(atom.teks) === false) extend(atom);
  }
  return tokens;
}
