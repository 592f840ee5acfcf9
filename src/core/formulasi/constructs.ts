import type { Atom } from "./atoms";
import konstruksi from "./data/konstruksi.json";
import type { TempatOperator } from "./operators";
import type { Operator } from "./types";
import { isHead, lower, matchWords } from "./words";

/** Words that announce an operation of two parts: "perbandingan antara A dengan B". */
export interface Bingkai {
  /** More than one place could part the two. */
  ragu: boolean;
  /** First atom of the first part, and the one behind the last of the second. */
  mulai: number;
  sampai: number;
  /** First atom of the words that part the two ("dengan"), and how many they are. */
  pemisah: number;
  panjang: number;
  operator: Operator;
}

/** Phrases as lists of words, parted once; of the leads the longest first. */
const constructs = konstruksi.konstruksi.map(({ frasa, operator, pemisah, tegas }) => ({
  frasa: [...frasa].sort((a, b) => b.length - a.length).map((teks) => ({ teks, kata: teks.split(" ") })),
  pemisah: pemisah.map((teks) => teks.split(" ")),
  operator,
  tegas,
}));

const firstWords = new Set(constructs.flatMap(({ frasa }) => frasa.map(({ kata }) => kata[0])));

/** "Perbandingan antara A dengan B": where its parts stand, when the words are at `at` and a separator follows. */
export function constructAt(
  atoms: readonly Atom[],
  at: number,
  operators: ReadonlyMap<number, TempatOperator>,
  aside: readonly boolean[],
): Bingkai | null {
  if (!firstWords.has(lower(atoms[at]))) return null;
  for (const { frasa, operator, pemisah, tegas } of constructs) {
    const lead = frasa.find(({ kata }) => matchWords(atoms, at, kata));
    if (lead === undefined) continue;
    const nama = /^(?:rasio|proporsi|persentase)/.test(lead.teks);
    const mulai = at + lead.kata.length;
    let sampai = mulai;
    const candidates: { pada: number; panjang: number; kuat: boolean }[] = [];
    for (; sampai < atoms.length; sampai++) {
      const atom = atoms[sampai];
      const op = operators.get(sampai);
      const sep =
        aside[sampai] === true ? undefined : pemisah.find((kata) => matchWords(atoms, sampai, kata));
      if (sep !== undefined && sampai > mulai) {
        const panjang = sep.length;
        const next = atoms[sampai + panjang];
        // "hasil kali A dan B dikali 100%": the factor is none of its parts.
        if (op && candidates.length > 0 && next?.jenis === "angka") break;
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
    if (!chosen || (ragu && nama) || (tegas && strong.length !== 1)) continue;
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
