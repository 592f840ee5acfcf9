import { atomise, type Atom } from "./atoms";
import konstruksi from "./data/konstruksi.json";
import { OPEN } from "./marks";
import { findOperators, type Konteks, type TempatOperator } from "./operators";
import type { Operator } from "./types";
import {
  isConnector,
  isCounter,
  isHead,
  isLeadIn,
  isUnit,
  isUnitTail,
  lower,
  matchWords,
  numeralAt,
  operatorPhraseAt,
  operatorSign,
} from "./words";

/** What a formula is made of once names and signs are told apart. */
export type Token =
  /** `kepala`: a head word that stood before the bracket around it ("Σ (A + B)"). */
  | { jenis: "nama"; awal: number; akhir: number; kepala: string }
  | { jenis: "angka"; nilai: number; persen: boolean }
  /** `tersirat`: not written; the text has two names where a bar should be. `ragu`: perhaps part of a name. */
  | { jenis: "op"; operator: Operator; tersirat: boolean; per: boolean; ragu: boolean; jeda: boolean }
  | { jenis: "buka" }
  | { jenis: "tutup" };

function readNumber(teks: string): { nilai: number; persen: boolean } {
  const persen = teks.includes("%");
  const digits = teks
    .replace(/[%\s]/g, "")
    .replace(/\.(?=\d{3}(?:\D|$))/g, "")
    .replace(",", ".");
  const nilai = Number(digits);
  return { nilai: persen && nilai !== 100 ? Number((nilai / 100).toPrecision(12)) : nilai, persen };
}

/** Which brackets are part of a name: those that follow a name's words and hold no operator of their own. */
function readBrackets(atoms: readonly Atom[]): { aside: boolean[]; groups: number[] } {
  const aside: boolean[] = [];
  const groups: number[] = [];
  const stack: boolean[] = [];
  let depth = 0;
  atoms.forEach((atom, i) => {
    const before = atoms[i - 1];
    if (atom.jenis === "buka") {
      const afterName =
        before !== undefined &&
        (before.jenis === "kata" ||
          before.jenis === "angka" ||
          (before.jenis === "tutup" && stack.at(-1) === undefined && aside[i - 1] === true)) &&
        !isOnlyHead(atoms, i - 1);
      const headed = atom.teks !== OPEN && isOnlyHead(atoms, i - 1) && !isSumOnly(atoms, i);
      const isAside =
        stack.at(-1) === true || headed || (atom.teks !== OPEN && afterName && !isOperatorWord(atoms, i - 1));
      stack.push(isAside);
      aside[i] = isAside;
      if (!isAside) depth++;
    } else if (atom.jenis === "tutup") {
      const isAside = stack.pop() === true;
      aside[i] = isAside;
      if (!isAside) depth--;
    } else aside[i] = stack.at(-1) === true;
    groups[i] = depth;
  });
  return { aside, groups };
}

/** "Σ (A + B)" is the sum of both; "Σ (A × B)" is no product of sums, and "Jumlah (A + B) yang …" goes on after it. */
function isSumOnly(atoms: readonly Atom[], open: number): boolean {
  let depth = 0;
  for (let i = open; i < atoms.length; i++) {
    const atom = atoms[i];
    if (atom?.jenis === "buka") depth++;
    if (atom?.jenis === "tutup" && --depth === 0) {
      const after = atoms[i + 1];
      return after?.jenis !== "kata" || operatorPhraseAt(atoms, i + 1) !== null;
    }
    const sign = operatorSign(atom);
    if (sign === "*" || (sign === "/" && atom?.ruangKiri === true && atom.ruangKanan)) return false;
  }
  return true;
}

const ends = (atom: Atom | undefined): boolean =>
  atom === undefined || atom.jenis === "buka" || atom.jenis === "tutup" || atom.jenis === "tanda";

/** "Σ (…", "Jumlah (…": the head word alone before a bracket. */
function isOnlyHead(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1];
  return isCounter(atoms[at]) && (ends(before) || isOperatorWord(atoms, at - 1));
}

const operatorWord =
  /^(?:dibagi|dikali|dikalikan|ditambah|dikurangi|dengan|dibandingkan|terhadap|kali|per|dari|antara|adalah)$/;
const isOperatorWord = (atoms: readonly Atom[], at: number): boolean => operatorWord.test(lower(atoms[at]));

interface Bingkai {
  /** More than one place could part the two. */
  ragu: boolean;
  sampai: number;
  pemisah: number;
  panjang: number;
  operator: Operator;
}

/** "Perbandingan antara A dengan B": where its parts stand, when the words are at `at` and a separator follows. */
function constructAt(
  atoms: readonly Atom[],
  at: number,
  operators: ReadonlyMap<number, TempatOperator>,
  aside: readonly boolean[],
): (Bingkai & { mulai: number }) | null {
  for (const { frasa, operator, pemisah } of konstruksi.konstruksi) {
    const lead = [...frasa]
      .sort((a, b) => b.length - a.length)
      .find((f) => matchWords(atoms, at, f.split(" ")));
    if (lead === undefined) continue;
    const nama = /^(?:rasio|proporsi|persentase)/.test(lead);
    const mulai = at + lead.split(" ").length;
    let sampai = mulai;
    const candidates: { pada: number; panjang: number; kuat: boolean }[] = [];
    for (; sampai < atoms.length; sampai++) {
      const atom = atoms[sampai];
      const op = operators.get(sampai);
      const sep =
        aside[sampai] === true ? undefined : pemisah.find((p) => matchWords(atoms, sampai, p.split(" ")));
      if (sep !== undefined && sampai > mulai) {
        const panjang = sep.split(" ").length;
        const next = atoms[sampai + panjang];
        if (next) candidates.push({ pada: sampai, panjang, kuat: isHead(next) || next.jenis === "buka" });
        sampai += panjang - 1;
        continue;
      }
      if (
        op ||
        (atom?.jenis === "tutup" && aside[sampai] !== true) ||
        (atom?.teks === "," && operators.has(sampai + 1))
      )
        break;
    }
    const strong = candidates.filter((c) => c.kuat);
    const chosen = strong[0] ?? candidates[0];
    const ragu = strong.length === 1 ? false : strong.length > 1 || candidates.length > 1;
    // "Rasio …", "Proporsi …" open many a plain name: they need a clear parting.
    if (!chosen || (ragu && nama)) continue;
    return {
      mulai,
      sampai,
      ragu,
      pemisah: chosen.pada,
      panjang: chosen.panjang,
      operator: operator as Operator,
    };
  }
  return null;
}

/** Cuts a text into tokens. Positions are of the given text. */
export function tokenise(text: string, konteks: Konteks): Token[] {
  const atoms = atomise(text);
  const { aside, groups } = readBrackets(atoms);
  const operators = findOperators(atoms, konteks, groups, aside);
  const tokens: Token[] = [];
  let name: (Token & { jenis: "nama" }) | null = null;
  let nameStart = 0;
  let frame: Bingkai | null = null;
  let kepala = "";

  /** Of "A per 1.000 B": the number that the ratio is multiplied by, until the name is done. */
  let per: number | null = null;
  const plain = { tersirat: false, per: false, ragu: false, jeda: false };

  const settlePer = (): void => {
    if (per === null) return;
    tokens.push({ jenis: "op", operator: "*", ...plain }, { jenis: "angka", nilai: per, persen: false });
    per = null;
  };
  const push = (token: Token): void => {
    name = null;
    if (token.jenis === "op" || token.jenis === "tutup") settlePer();
    tokens.push(token);
  };
  /** "40% Nilai A", "1/8 (A + B)": a factor without its sign. */
  const gapTimes = (): void => push({ jenis: "op", operator: "*", ...plain, ragu: true });
  const gap = (): void => push({ jenis: "op", operator: "/", ...plain, tersirat: true });
  const extend = (at: number): void => {
    const atom = atoms[at];
    if (!atom) return;
    if (name) name.akhir = atom.akhir;
    else {
      name = { jenis: "nama", awal: atom.awal, akhir: atom.akhir, kepala: per === null ? kepala : "Jumlah" };
      nameStart = at;
      tokens.push(name);
    }
  };
  const operandStart = (): boolean => {
    const last = tokens.at(-1);
    return !last || last.jenis === "op" || last.jenis === "buka";
  };
  const closeFrame = (): void => {
    if (frame) push({ jenis: "tutup" });
    frame = null;
  };
  const heads: string[] = [];

  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at];
    if (!atom) break;
    if (frame && at === frame.pemisah) {
      push({ jenis: "op", operator: frame.operator, ...plain, ragu: frame.ragu });
      at += frame.panjang - 1;
      continue;
    }
    if (frame && at >= frame.sampai) closeFrame();
    if (aside[at] === true) {
      extend(at);
      continue;
    }
    if (atom.jenis === "buka") {
      const head = isOnlyHead(atoms, at - 1) && atom.teks !== OPEN;
      if (head) {
        const word = tokens.pop();
        if (word?.jenis === "nama") heads.push(text.slice(word.awal, word.akhir));
        name = null;
      } else heads.push(kepala);
      if (!operandStart()) {
        if (tokens.at(-1)?.jenis === "angka" && text.slice(0, atom.awal).trimEnd().endsWith("%") === false)
          gapTimes();
        else gap();
      }
      kepala = heads.at(-1) ?? "";
      push({ jenis: "buka" });
      continue;
    }
    if (atom.jenis === "tutup") {
      closeFrame();
      heads.pop();
      kepala = heads.at(-1) ?? "";
      push({ jenis: "tutup" });
      continue;
    }
    const op = operators.get(at);
    if (op && !operandStart()) {
      push({ jenis: "op", operator: op.operator, ...plain, ragu: op.ragu, jeda: op.jeda });
      at += op.panjang - 1;
      continue;
    }
    if (operandStart() && !frame) {
      const found = constructAt(atoms, at, operators, aside);
      if (found) {
        frame = found;
        push({ jenis: "buka" });
        at = found.mulai - 1;
        continue;
      }
    }
    if (
      !operandStart() &&
      lower(atom) === "per" &&
      atoms[at + 1]?.jenis === "angka" &&
      tokens.at(-1)?.jenis === "nama"
    ) {
      const nilai = readNumber(atoms[at + 1]?.teks ?? "").nilai;
      if (nilai >= 100 && /^10+$/.test(String(nilai))) {
        push({ jenis: "op", operator: "/", ...plain, per: true });
        per = nilai;
        at++;
        continue;
      }
    }
    const numeral = operandStart() && tokens.length > 0 ? numeralAt(atoms, at) : null;
    if (numeral || (atom.jenis === "angka" && operandStart())) {
      const length = numeral?.panjang ?? 1;
      let after = at + length;
      const last = tokens.at(-1);
      const factor = last?.jenis === "op" && last.operator === "*";
      const stop = (i: number): boolean => {
        const next = atoms[i];
        return (
          !next ||
          next.jenis === "tutup" ||
          operators.has(i) ||
          operatorSign(next) !== null ||
          /^[.,;]$/.test(next.teks)
        );
      };
      const persenWord = lower(atoms[after]) === "persen";
      if (persenWord) after++;
      if (isUnit(atoms[after]) && (last?.jenis === "op" || stop(after + 1))) {
        let end = after + 1;
        while (!stop(end) && isUnitTail(atoms[end])) end++;
        if (stop(end)) after = end;
      }
      const weight = !numeral && !factor && /%/.test(atom.teks) && !/^100\s*%/.test(atom.teks);
      if (stop(after) || factor || weight || atoms[after]?.jenis === "buka") {
        push({
          jenis: "angka",
          ...(numeral
            ? { nilai: numeral.nilai, persen: false }
            : readNumber(persenWord ? `${atom.teks}%` : atom.teks)),
          ...(persenWord ? { persen: true } : {}),
        });
        at = after - 1;
        if (weight && !stop(after) && atoms[after]?.jenis === "kata") gapTimes();
        continue;
      }
    }
    // "Jumlah A 100% Jumlah B": the factor's sign is lost with the bar.
    const before = atoms[at - 1];
    const lostFactor = /^100\s*%$/.test(atom.teks) && before?.jenis === "kata" && !isConnector(before);
    if (name && lostFactor && isHead(atoms[at + 1])) {
      gapTimes();
      push({ jenis: "angka", nilai: 100, persen: true });
      continue;
    }
    if (atom.jenis === "tanda" && (!name || /^[.,;]$/.test(atom.teks))) continue;
    if (atom.jenis === "tanda") {
      extend(at);
      continue;
    }
    // "… dan dikalikan", "… kemudian dibagi": the word that leads to the operator is no part of the name.
    if (isLeadIn(atom, atoms[at - 1]) && operators.has(at + 1)) continue;
    const last = tokens.at(-1);
    if (last?.jenis === "angka" || last?.jenis === "tutup") gap();
    else if (last?.jenis === "nama" && at > nameStart && startsAnother(text, atoms, at)) gap();
    extend(at);
  }
  closeFrame();
  settlePer();
  return tokens;
}

/** A new counted name where no operator stands: after a full stop or a line's end, or a capital "Jumlah" in mid-text. */
function startsAnother(text: string, atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  const before = atoms[at - 1];
  if (!atom || !isHead(atom) || isConnector(before)) return false;
  const broken = /[.\n]\s*$/.test(text.slice(0, atom.awal));
  const capital = atom.teks === "Σ" || /^\p{Lu}/u.test(atom.teks);
  return (
    (broken && (capital || isCounter(atom))) || (capital && isCounter(atom) && !/^Total$/i.test(atom.teks))
  );
}
