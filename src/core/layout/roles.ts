/** What the words over a column say: its role, its period, and where in its header path they stand. */
import type { Peran } from "../kontrak";
import { saysCumulative } from "./cumulative";
import { announcesPeriods, isStandalone, periodOf, periodUnder, saysPeriod } from "./header";
import { normaliseLabel } from "./label";
import { type Kecocokan, lookUpChild, lookUpLabel } from "./lexicon";
import type { KolomKepala } from "./paths";
import batas from "./rules.json";
import type { Sel, SheetView } from "./view";

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

const isYear = (periode: string): boolean => /^\d{4}$/.test(periode);

/** Two periods of one path as one: "2024" over "TW1" is "2024-TW1", whichever stands higher. */
function joinPeriods(above: string | null, here: string): string {
  if (above === null || /^\d{4}-/.test(here)) return here;
  const year = /^\d{4}/.exec(above)?.[0];
  if (/^\d{4}$/.test(here)) return /^\d{4}$/.test(above) || year ? here : `${here}-${above}`;
  return year ? `${year}-${here}` : here;
}

/** Planners say capaian for the realisasi to date, too: a cumulative period, and no percent sign. */
export const isCapaianToDate = (peran: Peran, kumulatif: boolean, teks: string): boolean =>
  peran === "capaian" && kumulatif && !/%|persen|prosen/i.test(teks);

/** Where a label stands in its path. */
interface Letak {
  i: number;
  /** Nothing stands below it. */
  akhir: boolean;
  /** It reaches over as many columns as the label above it. */
  tunggal: boolean;
  /** It names a period. */
  berperiode: boolean;
}

/** What a label adds to what the labels above it decided; null: nothing. */
function meaningOf(
  sel: Sel,
  above: PeranKepala,
  atas: Sel | undefined,
  { i, akhir, tunggal, berperiode }: Letak,
): Kecocokan | null {
  const figures = isFigures(above.peran);
  const named = above.dari >= 0 && !figures && isStandalone(above);
  const word = i > 0 ? lookUpChild(sel.teks) : null;
  const kata = normaliseLabel(sel.teks);
  if (word === "netral" || (measured.has(kata) && figures)) return null;
  const child = named ? null : word;
  // "(%)" below a TARGET of one column is its unit; "T-2 | T-1 | T" below REALISASI are years.
  if (child === "capaian" && figures && tunggal) return null;
  if (child === "target" && kata.length === 1 && above.peran === "realisasi") return null;
  if (child !== null) return fromChild(child);
  const k = lookUpLabel(sel.teks);
  if (k === null) {
    // "Tahun lalu" below REALISASI is what "Realisasi tahun lalu" is.
    const both = figures && !berperiode && atas ? lookUpLabel(`${atas.teks} ${sel.teks}`) : null;
    return both?.golongan === "acuan" ? both : null;
  }
  if (!isFigures(k.peran)) {
    // TARGET over KONDISI YANG DIHARAPKAN over years: what stands between a group and its columns names no other role.
    if (figures && !akhir && k.golongan !== "anggaran") return null;
    if ((figures || !akhir) && announcesPeriods(sel.teks)) return null;
  }
  const plain = k.peran === "capaian" && !/%|persen|prosen/i.test(sel.teks);
  return plain && figures && above.peran !== "capaian" && tunggal ? null : k;
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
  let rentang = false;
  for (const [i, sel] of kolom.jalur.entries()) {
    const p = periodOf(view, sel) ?? periodUnder(sel, kolom.jalur.slice(0, i).reverse());
    const letak: Letak = {
      i,
      akhir: i === kolom.jalur.length - 1,
      tunggal: kolom.lebar[i] === kolom.lebar[i - 1],
      berperiode: p !== null,
    };
    const ucapan = saysCumulative(sel.teks);
    // "Januari s.d. Desember" names its columns; what each of them says of itself counts.
    if (p !== null && rentang && !isYear(p.periode)) kumulatif = rentang = false;
    if (p !== null) {
      periode = joinPeriods(periode, p.periode);
      kumulatif ||= p.kumulatif;
    }
    kumulatif ||= ucapan === "kumulatif";
    rentang ||= ucapan === "rentang";
    const k = meaningOf(sel, decided, kolom.jalur[decided.dari], letak);
    if (k === null || k.bobot < 0.4 || (k.jarak > 0 && saysPeriod(sel.teks))) continue;
    // "Capaian s.d. Maret" below REALISASI is what was realised so far, unless it says percent.
    if (decided.peran === "realisasi" && isCapaianToDate(k.peran, p?.kumulatif ?? false, sel.teks)) continue;
    // Money stays money: TARGET below ANGGARAN is no target of an indikator.
    if (decided.golongan === "anggaran" || (decided.golongan === "acuan" && k.peran !== "lain")) continue;
    decided = { ...decided, peran: k.peran, golongan: k.golongan, bobot: k.bobot, dari: i, jarak: k.jarak };
  }
  const toDate = kumulatif && (periode === null ? isFigures(decided.peran) : !isYear(periode));
  return { ...decided, periode, kumulatif: toDate };
}
