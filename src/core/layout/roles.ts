/** The role of each column: from its header's words, and from how its body hangs together. */
import { semuaPeran, type Peran } from "../kontrak";
import { type Pesan, pesan } from "../pesan";
import type { CiriKolom } from "./features";
import { periodOf, periodUnder } from "./header";
import { labelWords } from "./label";
import { type Kecocokan, lookUpChild, lookUpLabel } from "./lexicon";
import type { KolomKepala } from "./paths";
import batas from "./rules.json";
import type { Alasan, Kandidat } from "./types";
import type { SheetView } from "./view";

export interface PeranKepala {
  peran: Peran;
  golongan: string | null;
  bobot: number;
  /** Period over the column, the year of a higher group included. */
  periode: string | null;
  kumulatif: boolean;
  /** Position in the path of the label that decided; -1: none. */
  dari: number;
  /** Words that had to be mended, letters. */
  jarak: number;
}

/** Below TARGET or REALISASI these tell work from money (Permendagri 86/2017 prints K and Rp), not target from realisasi. */
const measured = new Set(batas.anakUkuran);
const isFigures = (peran: Peran): boolean =>
  peran === "target" || peran === "realisasi" || peran === "capaian";

const fromChild = (child: string): Kecocokan => ({
  peran: child === "anggaran" ? "lain" : (child as Peran),
  golongan: child === "anggaran" ? "anggaran" : child === "lain" ? "aspek" : null,
  bobot: child === "anggaran" ? 0.9 : 0.8,
  jarak: 0,
  utuh: true,
});

/** Two periods of one path as one: "2024" over "TW1" is "2024-TW1", whichever stands higher. */
function joinPeriods(above: string | null, here: string): string {
  if (above === null || /^\d{4}-/.test(here)) return here;
  const year = /^\d{4}/.exec(above)?.[0];
  if (/^\d{4}$/.test(here)) return /^\d{4}$/.test(above) || year ? here : `${here}-${above}`;
  return year ? `${year}-${here}` : here;
}

/** What the header says of a column: the deepest label that names a role decides, a period may stand at any height. */
export function headerRole(view: SheetView, kolom: KolomKepala): PeranKepala {
  let decided: PeranKepala = {
    peran: "lain",
    golongan: null,
    bobot: 0,
    periode: null,
    kumulatif: false,
    dari: -1,
    jarak: 0,
  };
  let periode: string | null = null;
  let kumulatif = false;
  kolom.jalur.forEach((sel, i) => {
    const p = periodOf(view, sel) ?? periodUnder(sel, kolom.jalur.slice(0, i).reverse());
    if (p !== null) {
      periode = joinPeriods(periode, p.periode);
      kumulatif ||= p.kumulatif;
    }
    const child = i > 0 ? lookUpChild(sel.teks) : null;
    if (child === "netral" || (measured.has(labelWords(sel.teks).join(" ")) && isFigures(decided.peran)))
      return;
    const k = child !== null ? fromChild(child) : lookUpLabel(sel.teks);
    if (k === null || k.bobot < 0.4 || (p !== null && k.jarak > 0)) return;
    // Money stays money: TARGET below ANGGARAN is no target of an indikator.
    if (decided.golongan === "anggaran" || (decided.golongan === "acuan" && k.peran !== "lain")) return;
    decided = { ...decided, peran: k.peran, golongan: k.golongan, bobot: k.bobot, dari: i, jarak: k.jarak };
  });
  return { ...decided, periode, kumulatif };
}

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

/** The rules that the body fulfils. */
const fulfilled = (ciri: CiriKolom): Aturan[] =>
  ciri.isi === 0 ? [] : evidence.filter((bukti) => ciri[bukti.ciri] >= bukti.paling);

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
  kandidat: Kandidat[];
  alasan: Alasan[];
}

/**
 * Weighs every role for a column. The header's own word stays first: a body that speaks against it lowers the
 * confidence and offers the other roles. A column that no word names is `lain`, whatever its body looks like.
 */
export function decideRole(kepala: PeranKepala, ciri: CiriKolom, label: string): Putusan {
  const rules = fulfilled(ciri);
  const weighed: Kandidat[] = [];
  const peran = kepala.dari >= 0 ? kepala.peran : "lain";
  let own: Kandidat = { peran, keyakinan: 0 };
  semuaPeran.forEach((role, r) => {
    let score = wordWeight(role, kepala);
    for (const { menurutPeran } of rules) score += menurutPeran[r] ?? 0;
    if (role === peran) own = { peran, keyakinan: round(logistic(score)) };
    else if (score >= LEAST_SCORE) weighed.push({ peran: role, keyakinan: round(logistic(score)) });
  });
  const others = weighed.sort((x, y) => y.keyakinan - x.keyakinan);
  return {
    ...own,
    kandidat: [own, ...others].slice(0, batas.kolom.kandidatTerbanyak),
    alasan: [
      wordReason(peran, kepala, label),
      ...rules.flatMap(({ aturan, ciri: which, bobot }): Alasan[] => {
        const weight = bobot[peran];
        return weight === undefined ? [] : [{ aturan, bobot: weight, pesan: bodySentence(which, ciri) }];
      }),
    ],
  };
}

/** Confidences are kept to two decimals. */
export const round = (x: number): number => Math.round(x * 100) / 100;
