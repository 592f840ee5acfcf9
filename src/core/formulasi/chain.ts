import { angka, operasi } from "./tree";
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

/** What had to be mended or supposed for a reading. */
export type Perbaikan = "kurung" | "garis" | "per" | "tanda" | "berantai" | "bilangan";

export interface Bacaan {
  pohon: Pohon;
  perbaikan: Perbaikan[];
}

const additive = (o: Operator | null): boolean => o === "+" || o === "-";

/** By the order of operations, as a calculator would. */
function byPrecedence(chain: readonly Mata[]): Pohon | null {
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

const isNumber = (p: Pohon): boolean => p.jenis === "angka";

/** Terms of the chain at the level of + and −. */
function termsOf(chain: readonly Mata[]): Mata[][] {
  const terms: Mata[][] = [];
  for (const mata of chain) {
    if (mata.operator === null || additive(mata.operator)) terms.push([mata]);
    else terms.at(-1)?.push(mata);
  }
  return terms;
}

const signOf = (term: readonly Mata[]): Operator => term[0]?.operator ?? "+";
const plain = (term: readonly Mata[]): boolean => term.length === 1;
const hasDivision = (term: readonly Mata[]): boolean => term.some((m) => m.operator === "/");
const rest = (term: readonly Mata[]): Mata[] => term.slice(1);

function sum(parts: { tanda: Operator; isi: Pohon }[]): Pohon | null {
  let total: Pohon | null = null;
  for (const { tanda, isi } of parts) total = total ? operasi(tanda, total, isi) : isi;
  return total;
}

const firstOf = (term: readonly Mata[]): Pohon | null => term[0]?.isi ?? null;

const numberAt = (term: readonly Mata[], at: number): number | null => {
  const isi = term[at]?.isi;
  return isi?.jenis === "angka" ? isi.nilai : null;
};
const numberOf = (term: readonly Mata[]): number | null => numberAt(term, 0);

const apply = (start: Pohon, steps: readonly Mata[]): Pohon =>
  steps.reduce<Pohon>((left, m) => (m.operator ? operasi(m.operator, left, m.isi) : left), start);

/** (T1 ± … ± Tk) × …: the brackets that "A − B / B × 100%" leaves out. */
function bracketLeft(terms: readonly Mata[][]): Pohon | null {
  const last = terms.at(-1);
  if (!last || terms.length < 2 || plain(last)) return null;
  const parts = terms.flatMap((t) => {
    const isi = firstOf(t);
    return isi ? [{ tanda: signOf(t), isi }] : [];
  });
  const start = sum(parts);
  if (!start || !terms.slice(0, -1).every((t) => plain(t))) return null;
  return apply(start, rest(last));
}

/** A / (B ± …) × …: brackets left out below the bar, or around the second factor. */
function bracketRight(terms: readonly Mata[][]): Pohon | null {
  const head = terms[0];
  const last = terms.at(-1);
  if (!head || !last || terms.length < 2 || head.length !== 2) return null;
  if (!terms.slice(1, -1).every((t) => plain(t))) return null;
  const opener = head[1];
  const first = firstOf(head);
  if (!opener?.operator || !first) return null;
  const tail = rest(last);
  if (tail.some((m) => !isNumber(m.isi))) return null;
  const parts = [{ tanda: "+" as Operator, isi: opener.isi }];
  for (const t of terms.slice(1)) {
    const isi = firstOf(t);
    if (isi) parts.push({ tanda: signOf(t), isi });
  }
  const inner = sum(parts);
  return inner ? apply(operasi(opener.operator, first, inner), tail) : null;
}

/** (A + …) / (B + …) × …: brackets left out on both sides of the bar. */
function bracketBoth(terms: readonly Mata[][]): Pohon | null {
  const at = terms.findIndex((t) => !plain(t));
  const mid = terms[at];
  const last = terms.at(-1);
  if (at < 1 || at >= terms.length - 1 || mid?.length !== 2 || mid[1]?.operator !== "/" || !last) return null;
  if (!terms.slice(at + 1, -1).every((t) => plain(t)) || rest(last).some((m) => !isNumber(m.isi)))
    return null;
  const part = (t: readonly Mata[]): { tanda: Operator; isi: Pohon }[] => {
    const isi = firstOf(t);
    return isi ? [{ tanda: signOf(t), isi }] : [];
  };
  const atas = sum(terms.slice(0, at + 1).flatMap(part));
  const bawah = sum([{ tanda: "+", isi: mid[1].isi }, ...terms.slice(at + 1).flatMap(part)]);
  return atas && bawah ? apply(operasi("/", atas, bawah), rest(last)) : null;
}

/** A / B × C × 100: "A per B times C", or A per (B × C)? A plain factor at the end is no question. */
function spreadDivisor(chain: readonly Mata[]): Pohon | null {
  const bar = chain.findIndex((m) => m.operator === "/");
  const from = chain[bar];
  if (!from || bar < 1 || chain.slice(bar + 1).some((m) => m.operator !== "*")) return null;
  const factors = chain.slice(bar + 1);
  if (factors.some((m) => m.jeda)) return null;
  const round = (m: Mata): boolean => m.isi.jenis === "angka" && /^10+$/.test(String(m.isi.nilai));
  const tail = factors.filter(round);
  const others = factors.filter((m) => !round(m));
  const counted = isNumber(from.isi) && others.every((m) => isNumber(m.isi));
  if (others.length === 0 || (tail.length === 0 && !counted)) return null;
  const start = byPrecedence(chain.slice(0, bar));
  return start ? apply(operasi("/", start, apply(from.isi, others)), tail) : null;
}

const weighted = (term: readonly Mata[]): boolean =>
  term.length > 1 && term.every((m) => m.operator !== "/") && term.some((m) => isNumber(m.isi));

function doubtsOf(chain: readonly Mata[]): Perbaikan[] {
  const bars = chain.filter((m) => m.operator === "/");
  const divisions = bars.some((m) => !isNumber(m.isi)) ? bars.length : 0;
  const terms = termsOf(chain).length;
  return [
    ...(chain.some((m) => m.tersirat) ? ["garis" as const] : []),
    ...(chain.some((m) => m.per) ? ["per" as const] : []),
    ...(chain.some((m) => m.ragu) ? ["tanda" as const] : []),
    ...(terms === 1 && divisions > 1 ? ["berantai" as const] : []),
  ];
}

/** Every reading of a chain, likeliest first. */
export function readChain(chain: readonly Mata[]): Bacaan[] {
  const literal = byPrecedence(chain);
  if (!literal) return [];
  const garis: Perbaikan[] = doubtsOf(chain);
  const terms = termsOf(chain);
  const cut = chain.findIndex((m) => m.jeda && !additive(m.operator));
  if (cut > 0 && chain.slice(0, cut).some((m) => additive(m.operator))) {
    const left = readChain(chain.slice(0, cut));
    const whole = left.map((b) => ({ pohon: apply(b.pohon, chain.slice(cut)), perbaikan: b.perbaikan }));
    if (!chain.slice(cut).some((m) => additive(m.operator))) return whole;
  }
  // "1 − A / B × 100%" takes points from a fraction: brackets are missing.
  const mixed =
    terms.some((t) => plain(t) && numberOf(t) === 1) &&
    terms.some(
      (t) =>
        t.length > 1 && t.some((m) => m.operator !== "/" && m.isi.jenis === "angka" && m.isi.nilai === 100),
    );
  // "1 + pertumbuhan / 100": a change in percent, made a factor.
  const change =
    terms.some((t) => plain(t) && numberOf(t) === 1) &&
    terms.every(
      (t) =>
        (plain(t) && numberOf(t) === 1) ||
        (t.length === 2 && t[1]?.operator === "/" && numberAt(t, 1) === 100),
    );
  const alike =
    !mixed &&
    (change ||
      terms.every(plain) ||
      terms.every((t) => hasDivision(t) || t.every((m) => isNumber(m.isi))) ||
      terms.every((t) => weighted(t)) ||
      terms.every((t) => weighted(t) || (plain(t) && isNumber(t[0]?.isi ?? angka(0)))));
  const spread = terms.length === 1 ? spreadDivisor(chain) : null;
  if (spread) {
    const perbaikan: Perbaikan[] = ["kurung", ...garis];
    return [
      { pohon: spread, perbaikan },
      { pohon: literal, perbaikan },
    ];
  }
  if (terms.length === 1 || alike) return [{ pohon: literal, perbaikan: garis }];
  const mended = [bracketBoth(terms), bracketLeft(terms), bracketRight(terms)].flatMap((pohon) =>
    pohon ? [{ pohon, perbaikan: ["kurung" as const, ...garis] }] : [],
  );
  return [...mended, { pohon: literal, perbaikan: ["kurung" as const, ...garis] }];
}
