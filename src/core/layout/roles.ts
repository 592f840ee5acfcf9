/** The role of each column: from its header's words, and from how its body hangs together. */
import type { Peran } from "../kontrak";
import { type Pesan, pesan } from "../pesan";
import type { CiriKolom } from "./features";
import { periodOf, periodUnder } from "./header";
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

const fromChild = (child: string): Kecocokan => ({
  peran: child === "anggaran" ? "lain" : (child as Peran),
  golongan: child === "anggaran" ? "anggaran" : null,
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
    if (child === "netral") return;
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
const evidence = batas.bukti as Bukti[];
const roles: Peran[] = [
  "no",
  "sasaran",
  "indikator",
  "formulasi",
  "satuan",
  "polaritas",
  "konsolidasi",
  "target",
  "realisasi",
  "capaian",
  "sumberData",
  "penanggungJawab",
  "ket",
];

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const sum = (alasan: readonly Alasan[]): number => alasan.reduce((s, a) => s + a.bobot, 0);

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

/** The reasons for and against a role, from the header's words and the body. */
function weigh(peran: Peran, kepala: PeranKepala, ciri: CiriKolom, label: string): Alasan[] {
  const alasan: Alasan[] = [];
  const { kata, kataTetap, tanpaKata } = batas.kolom;
  if (kepala.peran === peran && kepala.dari >= 0) {
    const bobot = kata * kepala.bobot + kataTetap;
    alasan.push(
      kepala.jarak > 0
        ? { aturan: "kata-diperbaiki", bobot, pesan: pesan("layout.kata-diperbaiki", { label, peran }) }
        : { aturan: "kata-kepala", bobot, pesan: pesan("layout.kata-kepala", { label, peran }) },
    );
  } else
    alasan.push({ aturan: "tanpa-kata", bobot: tanpaKata, pesan: pesan("layout.tanpa-kata", { peran }) });
  for (const bukti of evidence) {
    const bobot = bukti.bobot[peran];
    if (bobot === undefined || ciri.isi === 0 || ciri[bukti.ciri] < bukti.paling) continue;
    alasan.push({ aturan: bukti.aturan, bobot, pesan: bodySentence(bukti.ciri, ciri) });
  }
  return alasan;
}

export interface Putusan {
  peran: Peran;
  keyakinan: number;
  kandidat: Kandidat[];
  alasan: Alasan[];
}

/**
 * Weighs every role for a column. The header's own word stays first unless the body speaks against it so strongly that
 * another role is likelier; a column that nothing names is `lain`.
 */
export function decideRole(kepala: PeranKepala, ciri: CiriKolom, label: string): Putusan {
  const named = kepala.dari >= 0;
  const others: Alasan = {
    aturan: "kolom-lain",
    bobot:
      kepala.peran === "lain" && named
        ? batas.kolom.kata * kepala.bobot + batas.kolom.kataTetap
        : batas.kolom.lain,
    pesan:
      named && kepala.peran === "lain"
        ? pesan("layout.kolom-lain", { label })
        : pesan("layout.kolom-tak-dikenal", { label }),
  };
  const weighed: { peran: Peran; alasan: Alasan[]; keyakinan: number }[] = [];
  for (const peran of roles) {
    const alasan = weigh(peran, kepala, ciri, label);
    weighed.push({ peran, alasan, keyakinan: logistic(sum(alasan)) });
  }
  const lain = named && kepala.peran !== "lain" ? -batas.kolom.lain : others.bobot;
  weighed.push({ peran: "lain", alasan: [{ ...others, bobot: lain }], keyakinan: logistic(lain) });
  weighed.sort((a, b) => b.keyakinan - a.keyakinan || (a.peran === kepala.peran ? -1 : 1));
  // Body alone never names a role where the header says something else: it only lowers the confidence and offers itself.
  const own = weighed.find((w) => w.peran === (named ? kepala.peran : "lain")) ?? weighed[0];
  const kandidat = [
    ...(own ? [own] : []),
    ...weighed.filter((w) => w !== own && w.keyakinan >= batas.kolom.kandidatTerendah),
  ].slice(0, batas.kolom.kandidatTerbanyak);
  return {
    peran: own?.peran ?? "lain",
    keyakinan: own?.keyakinan ?? 0,
    kandidat: kandidat.map(({ peran, keyakinan }) => ({ peran, keyakinan: round(keyakinan) })),
    alasan: own?.alasan ?? [],
  };
}

/** Confidences are kept to two decimals. */
export const round = (x: number): number => Math.round(x * 100) / 100;
