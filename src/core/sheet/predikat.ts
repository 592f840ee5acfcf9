/** Grades: letters of SAKIP, opinions of the BPK, and other ordered words. */
import data from "./predikat.json";
import { tidyText } from "./teks";

/** An ordered scale of grades; the position in `urutan` (from 1) is the grade's value. */
export interface SkalaPredikat {
  id: string;
  nama: string;
  /** Lowest first. */
  urutan: string[];
  /** Other wordings, lower case, and the grade that they mean. */
  sebutan: Record<string, string>;
}

export const skalaPredikat: readonly SkalaPredikat[] = data.skala.map(({ id, nama, urutan, sebutan }) => ({
  id,
  nama,
  urutan,
  sebutan: { ...sebutan },
}));

const ambiguous = new Set(data.ambigu);
const lead = new RegExp(
  `^(?:(?:${[...data.awalan].sort((a, b) => b.length - a.length).join("|")})\\b[\\s:=]*)+`,
  "i",
);

const isLetters = (grade: string): boolean => /^[A-Z]{1,3}$/.test(grade);

/** @param kecil small letters count, too: the cell is known to hold a grade. */
function inScale(word: string, skala: SkalaPredikat, kecil = false): string | null {
  const low = word.toLowerCase();
  // One or two letters count in capitals only: "b" or "d" alone is more often a list label.
  const asWritten = (g: string): boolean => isLetters(g) && g.length < 3 && !kecil;
  const exact = skala.urutan.find((g) => (asWritten(g) ? g === word : g.toLowerCase() === low));
  return exact ?? skala.sebutan[low] ?? null;
}

/** All scales that know a grade, as [scale, its grade as the scale writes it]. */
export function scalesOf(
  grade: string,
  skala: readonly SkalaPredikat[] = skalaPredikat,
): [SkalaPredikat, string][] {
  const word = tidyText(grade);
  return skala.flatMap((s): [SkalaPredikat, string][] => {
    const found = inScale(word, s);
    return found === null ? [] : [[s, found]];
  });
}

/**
 * The grade that a text is: "B", "Predikat BB", "Wajar Tanpa Pengecualian"; null where it is none.
 * "TW" alone is a quarter as well: it counts as an opinion only with a word such as "Opini" before it,
 * or where `konteksPredikat` says that the cell holds a grade. Small letters ("bb") count where `kecil` says so.
 */
export function readPredikat(teks: string, konteksPredikat = false, kecil = false): string | null {
  const tidy = tidyText(teks).replace(/[.;,*]+$/, "");
  const said = tidy.replace(lead, "");
  const twice = /^(.+?)\s*[(/]\s*([^()/]+)\)?$/.exec(said);
  // "WTP (Wajar Tanpa Pengecualian)": one grade, said in two ways.
  if (twice?.[1] && twice[2]) {
    const [one, other] = [
      readPredikat(twice[1], konteksPredikat, kecil),
      readPredikat(twice[2], true, kecil),
    ];
    const same = scalesOf(one ?? "").some(([s, g]) =>
      scalesOf(other ?? "").some(([t, h]) => s.id === t.id && g === h),
    );
    return same ? one : null;
  }
  const bare = said.replace(/^[("']+|[)"']+$/g, "");
  const announced = konteksPredikat || bare !== tidy;
  for (const skala of skalaPredikat) {
    const grade = inScale(bare, skala, kecil);
    if (grade === null) continue;
    if (ambiguous.has(grade) && bare.length === grade.length && !announced) return null;
    // As written where the scale spells it out, the scale's own sign where another wording was used.
    return grade.toLowerCase() === bare.toLowerCase() && !isLetters(grade) ? bare : grade;
  }
  return null;
}
