import {
  additive,
  apply,
  byPrecedence,
  hasDivision,
  isNumber,
  numberAt,
  numberOf,
  plain,
  signOf,
  termsOf,
  type Mata,
} from "./mata";
import { bracketBoth, bracketLeft, bracketMean, bracketRight, spreadDivisor } from "./missingBrackets";
import { angka } from "./tree";
import type { Pohon } from "./types";

export type { Mata } from "./mata";

/** What had to be mended or supposed for a reading. */
export type Perbaikan = "kurung" | "garis" | "per" | "tanda" | "berantai" | "bilangan" | "keadaan";

export interface Bacaan {
  pohon: Pohon;
  perbaikan: Perbaikan[];
}

const weighted = (term: readonly Mata[]): boolean =>
  term.length > 1 && term.every((m) => m.operator !== "/") && term.some((m) => isNumber(m.isi));

const isRound = (m: Mata | undefined): boolean => m?.isi.jenis === "angka" && m.isi.nilai >= 100;

/**
 * "2 × Target − Realisasi": read from left to right or by the order of operations, it is the same. Not "A + B × 100%" and
 * "hari × rapat pagi + rapat sore", where the sum may be meant.
 */
const multipliesFirst = (terms: readonly Mata[][]): boolean => {
  const [first, ...others] = terms;
  if (!first || plain(first) || terms.some(hasDivision)) return false;
  if (others.some((term) => term.some(isRound))) return false;
  return (
    others.every((t) => signOf(t) === "-") ||
    terms.every((t) => plain(t) || weighted(t)) ||
    !terms.some((t) => plain(t))
  );
};

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

/** "A / B / 100%": a slip for × 100%, since nobody divides a ratio by it. */
function timesHundred(chain: readonly Mata[]): Mata[] | null {
  const last = chain.at(-1);
  const bars = chain.filter((m) => m.operator === "/").length;
  const percent = last?.isi.jenis === "angka" && last.isi.persen && last.isi.nilai === 100;
  if (!last || last.operator !== "/" || !percent || bars < 2) return null;
  return [...chain.slice(0, -1), { ...last, operator: "*" }];
}

/** Every reading of a chain, likeliest first. */
export function readChain(chain: readonly Mata[]): Bacaan[] {
  const literal = byPrecedence(chain);
  if (!literal) return [];
  const garis: Perbaikan[] = doubtsOf(chain);
  const slip = timesHundred(chain);
  if (slip)
    return [
      ...readChain(slip).map((b) => ({ ...b, perbaikan: garis })),
      { pohon: literal, perbaikan: garis },
    ];
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
      multipliesFirst(terms) ||
      terms.every((t) => weighted(t)) ||
      terms.every((t) => weighted(t) || (plain(t) && isNumber(t[0]?.isi ?? angka(0)))));
  const spread = terms.length === 1 ? spreadDivisor(chain) : null;
  if (spread) {
    const perbaikan: Perbaikan[] = ["kurung", ...garis];
    const readings = [
      { pohon: spread, perbaikan },
      { pohon: literal, perbaikan },
    ];
    // "Total nilai dibagi 9 dikali 25", but "… / 24 jam × 30 hari × 100%".
    const inOrder = chain.slice(-2).every((m) => isNumber(m.isi)) && !isRound(chain.at(-1));
    return inOrder ? readings.reverse() : readings;
  }
  const mean = alike && !terms.every((t) => plain(t)) ? bracketMean(terms) : null;
  if (mean) {
    const perbaikan: Perbaikan[] = ["kurung", ...garis];
    return [
      { pohon: mean, perbaikan },
      { pohon: literal, perbaikan },
    ];
  }
  if (terms.length === 1 || alike) return [{ pohon: literal, perbaikan: garis }];
  const mended = [bracketBoth(terms), bracketLeft(terms), bracketRight(terms)].flatMap((pohon) =>
    pohon ? [{ pohon, perbaikan: ["kurung" as const, ...garis] }] : [],
  );
  const asWritten: Bacaan = { pohon: literal, perbaikan: ["kurung", ...garis] };
  // "Nilai kinerja − pelanggaran × 2": multiplication first, unless the factor makes a percentage of the whole.
  const ordinary =
    terms.some((term) => signOf(term) === "-") &&
    !terms.some((term) => hasDivision(term) || term.some(isRound));
  return ordinary ? [asWritten, ...mended] : [...mended, asWritten];
}
