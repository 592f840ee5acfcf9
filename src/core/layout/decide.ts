/** The role of each column: from its header's words, and from how its body hangs together. */
import { semuaPeran, type Peran } from "../kontrak";
import { type Pesan, pesan } from "../pesan";
import type { CiriKolom } from "./features";
import type { PeranKepala } from "./roles";
import batas from "./rules.json";
import type { Alasan, Kandidat } from "./types";

type Ciri = keyof CiriKolom;
interface Bukti {
  aturan: string;
  ciri: Ciri;
  paling: number;
  bobot: Partial<Record<Peran, number>>;
}
/** A rule with its weights in the order of the roles: they are summed for every column of every table. */
interface Aturan extends Bukti {
  menurutPeran: readonly number[];
}
const evidence = (batas.bukti as Bukti[]).map((bukti): Aturan => ({
  ...bukti,
  menurutPeran: semuaPeran.map((peran) => bukti.bobot[peran] ?? 0),
}));
/** The score of the least candidate that is offered. */
const LEAST_SCORE = Math.log(batas.kolom.kandidatTerendah / (1 - batas.kolom.kandidatTerendah));

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** What the body shows, as a sentence. */
function bodySentence(which: Ciri, ciri: CiriKolom): Pesan {
  const isi = { persen: Math.round(ciri[which] * 100), n: ciri.isi };
  switch (which) {
    case "nomor":
      return pesan("layout.isi-nomor", isi);
    case "kalimat":
      return pesan("layout.isi-kalimat", isi);
    case "angka":
      return pesan("layout.isi-angka", isi);
    case "satuan":
      return pesan("layout.isi-satuan", isi);
    case "ukur":
      return pesan("layout.isi-kata-ukur", isi);
    case "hasil":
      return pesan("layout.isi-hasil", isi);
    case "rumus":
      return pesan("layout.isi-rumus", isi);
    case "polaritas":
      return pesan("layout.isi-polaritas", isi);
    case "konsolidasi":
      return pesan("layout.isi-konsolidasi", isi);
    default:
      return pesan("layout.isi-terisi", isi);
  }
}

/** The rules that the body fulfils, a bit each. */
function fulfilled(ciri: CiriKolom): number {
  let bits = 0;
  if (ciri.isi > 0)
    for (let i = 0; i < evidence.length; i++) {
      const bukti = evidence[i];
      if (bukti && ciri[bukti.ciri] >= bukti.paling) bits |= 1 << i;
    }
  return bits;
}

/** The weight of the header's words for a role. */
function wordWeight(peran: Peran, kepala: PeranKepala): number {
  const { kata, kataTetap, tanpaKata, lain } = batas.kolom;
  const named = kepala.dari >= 0;
  if (named && kepala.peran === peran) return kata * kepala.bobot + kataTetap;
  if (peran === "lain") return named ? -lain : lain;
  return tanpaKata;
}

/** What the header's words say of a role, as a sentence. */
function wordReason(peran: Peran, kepala: PeranKepala, label: string): Alasan {
  const bobot = wordWeight(peran, kepala);
  const named = kepala.dari >= 0;
  if (peran === "lain") {
    return named && kepala.peran === "lain"
      ? { aturan: "kolom-lain", bobot, pesan: pesan("layout.kolom-lain", { label }) }
      : { aturan: "kolom-tak-dikenal", bobot, pesan: pesan("layout.kolom-tak-dikenal", { label }) };
  }
  if (!named || kepala.peran !== peran)
    return { aturan: "tanpa-kata", bobot, pesan: pesan("layout.tanpa-kata", { peran }) };
  return kepala.jarak > 0
    ? { aturan: "kata-diperbaiki", bobot, pesan: pesan("layout.kata-diperbaiki", { label, peran }) }
    : { aturan: "kata-kepala", bobot, pesan: pesan("layout.kata-kepala", { label, peran }) };
}

export interface Putusan {
  peran: Peran;
  keyakinan: number;
  kandidat: readonly Kandidat[];
  /** The sentences are made when they are asked for: most readings are never explained. */
  alasan: () => Alasan[];
}

/** Columns of one wording and one kind of body weigh the same: remembered by rules, role and weight of the words. */
const weighed = new Map<number, Map<number, readonly Kandidat[]>>();
const MOST_WEIGHED = 2000;

/** Every role that is worth offering, the header's own first, the others by their confidence. */
function weigh(kepala: PeranKepala, own: Peran, rules: number): readonly Kandidat[] {
  const key = (rules * semuaPeran.length + semuaPeran.indexOf(own)) * 2 + (kepala.dari >= 0 ? 1 : 0);
  let byWords = weighed.get(key);
  const before = byWords?.get(kepala.bobot);
  if (before) return before;
  const others: Kandidat[] = [];
  let first: Kandidat = { peran: own, keyakinan: 0 };
  semuaPeran.forEach((peran, r) => {
    let score = wordWeight(peran, kepala);
    evidence.forEach(({ menurutPeran }, i) => {
      if (rules & (1 << i)) score += menurutPeran[r] ?? 0;
    });
    if (peran === own) first = { peran, keyakinan: round(logistic(score)) };
    else if (score >= LEAST_SCORE) others.push({ peran, keyakinan: round(logistic(score)) });
  });
  others.sort((x, y) => y.keyakinan - x.keyakinan);
  const all = [first, ...others].slice(0, batas.kolom.kandidatTerbanyak);
  if (weighed.size >= MOST_WEIGHED || (byWords?.size ?? 0) >= MOST_WEIGHED) {
    weighed.clear();
    byWords = undefined;
  }
  byWords ??= new Map<number, readonly Kandidat[]>();
  byWords.set(kepala.bobot, all);
  weighed.set(key, byWords);
  return all;
}

/**
 * Weighs every role for a column. The header's own word stays first: a body that speaks against it lowers the
 * confidence and offers the other roles. A column that no word names is `lain`, whatever its body looks like.
 */
export function decideRole(kepala: PeranKepala, ciri: CiriKolom, label: string): Putusan {
  const rules = fulfilled(ciri);
  const peran = kepala.dari >= 0 ? kepala.peran : "lain";
  const kandidat = weigh(kepala, peran, rules);
  return {
    peran,
    keyakinan: kandidat[0]?.keyakinan ?? 0,
    kandidat,
    alasan: () => [
      wordReason(peran, kepala, label),
      ...evidence.flatMap(({ aturan, ciri: which, bobot }, i): Alasan[] => {
        const weight = bobot[peran];
        if (weight === undefined || !(rules & (1 << i))) return [];
        return [{ aturan, bobot: weight, pesan: bodySentence(which, ciri) }];
      }),
    ],
  };
}

/** Confidences are kept to two decimals. */
export const round = (x: number): number => Math.round(x * 100) / 100;
