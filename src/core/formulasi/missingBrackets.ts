/** The brackets that planners leave out: each reading that they may have meant. */
import {
  apply,
  byPrecedence,
  firstOf,
  hasDivision,
  isNumber,
  plain,
  rest,
  signOf,
  sum,
  type Mata,
} from "./mata";
import { operasi } from "./tree";
import type { Operator, Pohon } from "./types";

const product = (term: readonly Mata[]): Pohon | null => {
  const first = firstOf(term);
  return first ? apply(first, rest(term)) : null;
};

/** "70% × B / 2": what belongs to the sum, and what is done with it; × 100 is done with it. */
function parted(term: readonly Mata[]): { isi: Pohon | null; sesudah: readonly Mata[] } {
  const bar = term.findIndex((m) => m.operator === "/");
  const factors = rest(term).findIndex(
    (m) => m.operator !== "*" || (isNumber(m.isi) && !isNumber(term[0]?.isi ?? m.isi)),
  );
  const to = bar < 0 || factors < 0 ? 1 : factors + 1;
  return { isi: product(term.slice(0, to)), sesudah: term.slice(to) };
}

/** (T1 ± … ± Tk) × …: the brackets that "A − B / B × 100%" leaves out. */
export function bracketLeft(terms: readonly Mata[][]): Pohon | null {
  const last = terms.at(-1);
  if (!last || terms.length < 2 || plain(last)) return null;
  const { isi: end, sesudah } = parted(last);
  const parts = terms.flatMap((t) => {
    const isi = t === last ? end : product(t);
    return isi ? [{ tanda: signOf(t), isi }] : [];
  });
  const start = sum(parts);
  const whole = terms.slice(0, -1).every((t) => plain(t) || (hasDivision(last) && !hasDivision(t)));
  if (!start || !whole) return null;
  return apply(start, sesudah);
}

/** "A / B × 100% + C / D × 100% / 2": divided by the number of its terms, a mean is meant. */
export function bracketMean(terms: readonly Mata[][]): Pohon | null {
  const last = terms.at(-1);
  const count = last?.at(-1);
  if (!last || last.length < 2 || count?.operator !== "/" || !isNumber(count.isi)) return null;
  if (count.isi.jenis !== "angka" || count.isi.nilai !== terms.length || terms.some((t) => signOf(t) === "-"))
    return null;
  const parts = terms.flatMap((t) => {
    const isi = product(t === last ? t.slice(0, -1) : t);
    return isi ? [{ tanda: signOf(t), isi }] : [];
  });
  const total = terms.length > 1 ? sum(parts) : null;
  return total ? operasi("/", total, count.isi) : null;
}

/** A / (B ± …) × …: brackets left out below the bar, or around the second factor. */
export function bracketRight(terms: readonly Mata[][]): Pohon | null {
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
export function bracketBoth(terms: readonly Mata[][]): Pohon | null {
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
export function spreadDivisor(chain: readonly Mata[]): Pohon | null {
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
