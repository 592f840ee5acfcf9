/** A chain of operands as it is written, and its terms. */
import { operasi } from "./tree";
import type { Operator, Pohon } from "./types";

/** A chain of operands as written, before the order of operations is settled. */
export interface Mata {
  operator: Operator | null;
  isi: Pohon;
  /** Brackets or a drawn bar stood around it. */
  terkurung: boolean;
  tersirat: boolean;
  /** "A per 1.000 B". */
  per: boolean;
  /** The sign may be part of a name. */
  ragu: boolean;
  /** A comma stood before the operator: what went before is said to be one thing. */
  jeda: boolean;
}

export const additive = (o: Operator | null): boolean => o === "+" || o === "-";

/** By the order of operations, as a calculator would. */
export function byPrecedence(chain: readonly Mata[]): Pohon | null {
  let total: Pohon | null = null;
  let pending: Operator = "+";
  let term: Pohon | null = null;
  const close = (): void => {
    if (term) total = total ? operasi(pending, total, term) : term;
  };
  for (const mata of chain) {
    if (mata.operator === null) term = mata.isi;
    else if (additive(mata.operator)) {
      close();
      pending = mata.operator;
      term = mata.isi;
    } else if (term) term = operasi(mata.operator, term, mata.isi);
  }
  close();
  return total;
}

export const isNumber = (p: Pohon): boolean => p.jenis === "angka";

/** Terms of the chain at the level of + and −. */
export function termsOf(chain: readonly Mata[]): Mata[][] {
  const terms: Mata[][] = [];
  for (const mata of chain) {
    if (mata.operator === null || additive(mata.operator)) terms.push([mata]);
    else terms.at(-1)?.push(mata);
  }
  return terms;
}

export const signOf = (term: readonly Mata[]): Operator => term[0]?.operator ?? "+";
export const plain = (term: readonly Mata[]): boolean => term.length === 1;
export const hasDivision = (term: readonly Mata[]): boolean => term.some((m) => m.operator === "/");
export const rest = (term: readonly Mata[]): Mata[] => term.slice(1);

export function sum(parts: { tanda: Operator; isi: Pohon }[]): Pohon | null {
  let total: Pohon | null = null;
  for (const { tanda, isi } of parts) total = total ? operasi(tanda, total, isi) : isi;
  return total;
}

export const firstOf = (term: readonly Mata[]): Pohon | null => term[0]?.isi ?? null;

export const numberAt = (term: readonly Mata[], at: number): number | null => {
  const isi = term[at]?.isi;
  return isi?.jenis === "angka" ? isi.nilai : null;
};
export const numberOf = (term: readonly Mata[]): number | null => numberAt(term, 0);

export const apply = (start: Pohon, steps: readonly Mata[]): Pohon =>
  steps.reduce<Pohon>((left, m) => (m.operator ? operasi(m.operator, left, m.isi) : left), start);
