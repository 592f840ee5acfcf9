/** What a formula is made of, and what is known of its tokens without their text's order. */
import type { Atom } from "./atoms";
import type { Operator } from "./types";
import { isConnector, isCounter, isHead } from "./words";

export interface TokenOp {
  jenis: "op";
  operator: Operator;
  /** Not written: the text has two names where a bar should be. */
  tersirat: boolean;
  /** "A per 1.000 B". */
  per: boolean;
  /** Perhaps part of a name. */
  ragu: boolean;
  /** A comma or "kemudian" before it: what went before is one thing. */
  jeda: boolean;
}

/** What a formula is made of once names and signs are told apart. */
export type Token =
  /** `kepala`: a head word that stood before the bracket around it ("Σ (A + B)"). */
  | { jenis: "nama"; awal: number; akhir: number; kepala: string }
  | { jenis: "angka"; nilai: number; persen: boolean }
  | TokenOp
  | { jenis: "buka" }
  | { jenis: "tutup" };

/** "30% IKA + 30% IKU + 40% IKTL": weights that make up the whole leave no doubt that each multiplies what follows it. */
export function certainWeights(tokens: readonly Token[]): Token[] {
  const isWeight = (i: number): boolean => {
    const [number, sign] = [tokens[i], tokens[i + 1]];
    return (
      number?.jenis === "angka" && number.persen && sign?.jenis === "op" && sign.operator === "*" && sign.ragu
    );
  };
  const total = tokens.reduce((sum, t, i) => (t.jenis === "angka" && isWeight(i) ? sum + t.nilai : sum), 0);
  if (Math.abs(total - 1) > 1e-9) return [...tokens];
  return tokens.map((t, i) => (t.jenis === "op" && isWeight(i - 1) ? { ...t, ragu: false } : t));
}

/** A new counted name where no operator stands: after a full stop or a line's end, or a capital "Jumlah" in mid-text. */
export function startsAnother(text: string, atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  const before = atoms[at - 1];
  if (!atom || !isHead(atom) || isConnector(before)) return false;
  const broken = /[.\n]\s*$/.test(text.slice(0, atom.awal));
  const capital = atom.teks === "Σ" || /^\p{Lu}/u.test(atom.teks);
  return (
    (broken && (capital || isCounter(atom))) || (capital && isCounter(atom) && !/^Total$/i.test(atom.teks))
  );
}
