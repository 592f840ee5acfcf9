/** Periods in header labels: months, triwulan, semester, years. */
import type { CellValue } from "./grid";
import { isDateFormat } from "./number-format";
import periodeData from "./periode.json";
import { type Kata, classify, words } from "./periode-words";
import { fromSerial } from "./serial-date";

export { readBulan } from "./periode-words";

export interface Periode {
  /** "2024", "2024-03", "03", "TW1", "2024-TW1", "S1", "2024-S1". */
  periode: string;
  /** true for "s.d. Maret": from the year's first day. */
  kumulatif: boolean;
}

type Jenis = "bulan" | "tw" | "s";

interface Bagian {
  jenis: Jenis;
  n: number;
}

/** What a label says, its unit words and numerals joined: "TW" "III" is one part. */
type Butir = Bagian | { jenis: "tahun"; n: number } | { jenis: "kumulatif" } | { jenis: "rentang" };

const isBagian = (b: Butir): b is Bagian => b.jenis === "bulan" || b.jenis === "tw" || b.jenis === "s";

const units = { kataTriwulan: "tw", kataSemester: "s", kataBulan: "bulan" } as const;
const most: Record<Jenis, number> = { bulan: 12, tw: 4, s: 2 };

/** Joins numerals with the unit before them ("TW I s.d. III" says TW once); null where a numeral has none. */
function join(kata: readonly Kata[]): Butir[] | null {
  const butir: Butir[] = [];
  let unit: Jenis | null = null;
  let open = false;
  let ordinalYear = false;
  for (const k of kata) {
    if (k.jenis === "pengisi") continue;
    if (k.jenis === "kataTahun") {
      ordinalYear = true;
    } else if (k.jenis === "kataTriwulan" || k.jenis === "kataSemester" || k.jenis === "kataBulan") {
      if (open && unit !== units[k.jenis]) return null;
      unit = units[k.jenis];
      open = true;
    } else if (k.jenis === "urutan") {
      const part = numeral(k.n, unit, butir.at(-1));
      if (part) {
        butir.push(part);
        open = false;
        // "Tahun ke-1 (2024)": the number of the year in the plan says nothing of the period.
      } else if (!ordinalYear || unit !== null) return null;
    } else {
      if (k.jenis === "bulan") open = false;
      butir.push(k);
    }
  }
  return open && unit !== "bulan" ? null : butir;
}

function numeral(n: number, unit: Jenis | null, before: Butir | undefined): Butir | null {
  // Two digits after a month's name are a year: "Jan-24".
  if (unit === null && before?.jenis === "bulan" && n >= 10) return { jenis: "tahun", n: 2000 + n };
  return unit !== null && n >= 1 && n <= most[unit] ? { jenis: unit, n } : null;
}

const spans: Readonly<Record<string, string>> = {
  "1-3": "TW1",
  "4-6": "TW2",
  "7-9": "TW3",
  "10-12": "TW4",
  "1-6": "S1",
  "7-12": "S2",
};

const two = (n: number): string => String(n).padStart(2, "0");
const code = ({ jenis, n }: Bagian): string =>
  jenis === "bulan" ? two(n) : jenis === "tw" ? `TW${n}` : `S${n}`;

interface Bacaan {
  tahun: number | null;
  /** null: the whole year. */
  bagian: string | null;
  kumulatif: boolean;
}

/** "Januari – Maret" is the first quarter; "Januari – Mei" and "TW I s.d. III" run from the year's start. */
function span(first: Bagian, last: Bagian): Omit<Bacaan, "tahun"> | null {
  if (first.jenis !== last.jenis || last.n <= first.n) return null;
  const whole = first.jenis === "bulan" ? spans[`${first.n}-${last.n}`] : undefined;
  if (whole !== undefined) return { bagian: whole, kumulatif: false };
  return first.n === 1 ? { bagian: code(last), kumulatif: true } : null;
}

function combine(butir: readonly Butir[]): Bacaan | null {
  const years = butir.filter((b) => b.jenis === "tahun");
  const parts = butir.filter(isBagian);
  const [year, otherYear] = years;
  const [first, second, third] = parts;
  if (otherYear || third) return null;
  const tahun = year?.n ?? null;
  const at = first ? butir.indexOf(first) : butir.length;
  const cumulative =
    butir.slice(0, at).some((b) => b.jenis === "kumulatif") ||
    (!second && butir.some((b) => b.jenis === "kumulatif"));
  if (!first) return tahun === null ? null : { tahun, bagian: null, kumulatif: false };
  if (!second) return { tahun, bagian: code(first), kumulatif: cumulative };
  const between = butir
    .slice(at + 1, butir.indexOf(second))
    .some((b) => b.jenis === "rentang" || b.jenis === "kumulatif");
  const range = between ? span(first, second) : null;
  return range && { tahun, ...range };
}

function readWords(label: string): Bacaan | null {
  const kata: Kata[] = [];
  for (const word of words(label)) {
    const k = classify(word);
    if (k === null) return null;
    kata.push(k);
  }
  const butir = join(kata);
  return butir && combine(butir);
}

/** "Triwulan I (Januari–Maret)": what stands in brackets says the same again, or says something else of the column. */
function readLabel(label: string): Bacaan | null {
  const outside = label.replace(/\([^()]*\)/g, " ");
  return readWords(label) ?? (outside === label ? null : readWords(outside));
}

/**
 * The period that a header label names, in any usual spelling: "Peb" → 02, "Trw. II" → TW2, "s.d. Maret" → 03 cumulative,
 * "Target 2025" → 2025, "Jan-24" → 2024-01. Words such as "Target" or "Realisasi" beside it don't disturb; with any other
 * word ("Kondisi awal 2023") the label names no period and the answer is null.
 * @param tahun the year that a header above it gives; the label's own year wins.
 */
export function readPeriode(label: string, tahun: number | string | null = null): Periode | null {
  const read = readLabel(label);
  if (read === null) return null;
  const year = read.tahun ?? (tahun === null || tahun === "" ? null : Number(tahun));
  if (read.bagian === null) return { periode: String(year), kumulatif: false };
  const periode = year === null ? read.bagian : `${year}-${read.bagian}`;
  return { periode, kumulatif: read.kumulatif };
}

const spansOfTime = new Set(periodeData.jangka);
const unitKinds = new Set<Kata["jenis"]>(["kataTahun", "kataTriwulan", "kataSemester", "kataBulan"]);

/** true for a label that only announces periods: "TAHUN", "TRIWULAN KE-", "TAHUN ANGGARAN", "PERIODE". */
export function namesPeriods(label: string): boolean {
  const kata = words(label).map((word) => ({ word, jenis: classify(word)?.jenis }));
  return (
    kata.every(({ jenis }) => jenis === "pengisi" || (jenis !== undefined && unitKinds.has(jenis))) &&
    kata.some(({ word, jenis }) => jenis !== "pengisi" || spansOfTime.has(word))
  );
}

/** The period of a header cell: a date under a date format is its month, a number such as 2024 its year, text as {@link readPeriode}. */
export function readPeriodeCell(
  value: CellValue,
  format: string,
  tahun: number | string | null = null,
): Periode | null {
  if (typeof value === "string") return readPeriode(value, tahun);
  if (typeof value !== "number") return null;
  if (isDateFormat(format) && value >= 1) {
    const date = fromSerial(value);
    return { periode: `${date.tahun}-${two(date.bulan)}`, kumulatif: false };
  }
  return Number.isInteger(value) && value >= 1900 && value <= 2099
    ? { periode: String(value), kumulatif: false }
    : null;
}
