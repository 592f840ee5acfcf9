import type { Atom } from "./atoms";
import { OPEN } from "./marks";
import { isCounter, lower, operatorPhraseAt, operatorSign } from "./words";

/** Which brackets are part of a name: those that follow a name's words and hold no operator of their own. */
export function readBrackets(atoms: readonly Atom[]): { aside: boolean[]; groups: number[] } {
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
export function isOnlyHead(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1];
  return isCounter(atoms[at]) && (ends(before) || isOperatorWord(atoms, at - 1));
}

const operatorWord =
  /^(?:dibagi|dikali|dikalikan|ditambah|dikurangi|dengan|dibandingkan|terhadap|kali|per|dari|antara|adalah)$/;
/** "3 kali (KF3)" counts: there the word is no operator. */
const isOperatorWord = (atoms: readonly Atom[], at: number): boolean =>
  operatorWord.test(lower(atoms[at])) && !(lower(atoms[at]) === "kali" && atoms[at - 1]?.jenis === "angka");
