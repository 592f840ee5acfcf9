/** Periods in header labels: months, triwulan, semester, years. */
import bulan from "./bulan.json";
import data from "./periode.json";
import { fromSerial } from "./serial-date";
import { isDateFormat } from "./number-format";
import type { CellValue } from "./grid";
import { tidyText } from "./teks";

export interface Periode {
  /** "2024", "2024-03", "03", "TW1", "2024-TW1", "S1", "2024-S1". */
  periode: string;
  /** true for "s.d. Maret": from the year's first day. */
  kumulatif: boolean;
}

type Kata =
  | { jenis: "bulan"; n: number }
  | { jenis: "tahun"; n: number }
  | { jenis: "urutan"; n: number }
  | {
      jenis:
        "kataTriwulan" | "kataSemester" | "kataBulan" | "kataTahun" | "kumulatif" | "rentang" | "pengisi";
    };

const months = new Map(
  bulan.bulan.flatMap((m, i) => m.bentuk.map((word): [string, number] => [word, i + 1])),
);
const longMonths = [...months.keys()].filter((word) => word.length >= 5);
const sets = {
  triwulan: new Set(data.triwulan),
  semester: new Set(data.semester),
  bulan: new Set(data.bulan),
  tahun: new Set(data.tahun),
  kumulatif: new Set(data.kumulatif),
  pengisi: new Set(data.pengisi),
};
const order = new Map(Object.entries(data.urutan));

/** One letter lost, added or exchanged. */
function oneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return Math.max(a.length, b.length) - i - j <= 1;
}

/** The month (1..12) of a word in any usual spelling, one wrong letter allowed in long ones; null otherwise. */
export function readBulan(word: string): number | null {
  const low = tidyText(word).toLowerCase().replace(/\.$/, "");
  const exact = months.get(low);
  if (exact !== undefined) return exact;
  if (low.length < 5) return null;
  const near = new Set(longMonths.filter((m) => oneOff(m, low)).map((m) => months.get(m)));
  const [only] = near;
  return near.size === 1 && only !== undefined ? only : null;
}

function classify(word: string): Kata | null {
  if (word === "-") return { jenis: "rentang" };
  const month = readBulan(word);
  if (month !== null) return { jenis: "bulan", n: month };
  if (/^(19|20)\d\d$/.test(word)) return { jenis: "tahun", n: Number(word) };
  if (/^\d{1,2}$/.test(word)) return { jenis: "urutan", n: Number(word) };
  const bare = word.replace(/\.$/, "");
  const n = order.get(bare);
  if (n !== undefined) return { jenis: "urutan", n };
  if (sets.triwulan.has(bare)) return { jenis: "kataTriwulan" };
  if (sets.semester.has(bare)) return { jenis: "kataSemester" };
  if (sets.bulan.has(bare)) return { jenis: "kataBulan" };
  if (sets.tahun.has(bare)) return { jenis: "kataTahun" };
  if (sets.kumulatif.has(bare)) return { jenis: "kumulatif" };
  if (sets.pengisi.has(bare)) return { jenis: "pengisi" };
  return null;
}

/** Words of a label; letters and digits run together are parted ("TW1", "Jan-24", "TWIII"). */
function words(label: string): string[] {
  return tidyText(label)
    .toLowerCase()
    .replace(
      /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)\b/g,
      (_, _d: string, m: string, y: string) => ` ${bulan.bulan[Number(m) - 1]?.bentuk[0] ?? "?"} ${y} `,
    )
    .replace(/\bs\s*[./]?\s*\/?\s*d\b\.?/g, " s.d ")
    .replace(/sampai dengan|sampai/g, " s.d ")
    .replace(/tri[\s-]+wulan/g, "triwulan")
    .replace(/\bt\.\s?a\b\.?/g, " ta ")
    .replace(/tahun anggaran/g, " tahun ")
    .replace(/\bs\s?([12])\b/g, " semester $1 ")
    .replace(/\b(tw|trw|triw|triwulan|smt|sem|semester)[.\s-]*(iv|iii|ii|i|[1-4])\b/g, " $1 $2 ")
    .replace(/\bq([1-4])\b/g, " q $1 ")
    .replace(/(\p{L}{3,})[-.\s']*(\d{2,4})\b/gu, "$1 $2")
    .replace(/\b(\d{1,2})\s(?=(?:19|20)\d\d\b)/g, "$1 ")
    .replace(/(?<=\p{L})\.(?=\p{L}{3,})/gu, " ")
    .replace(/\bke-/g, "ke ")
    .replace(/[()[\]:;,*'"_]/g, " ")
    .replace(/\s\/\s|(?<=\d)\/(?=\p{L})/gu, " ")
    .replace(/(?<=[\p{L}\d])-(?=[\p{L}\d])/gu, " - ")
    .split(/\s+/)
    .filter((w) => w !== "" && w !== ".");
}

const two = (n: number): string => String(n).padStart(2, "0");

const spans: Record<string, string> = {
  "1-3": "TW1",
  "4-6": "TW2",
  "7-9": "TW3",
  "10-12": "TW4",
  "1-6": "S1",
  "7-12": "S2",
};

/** Year, the part of the year, and whether it runs from the year's start; null where the words don't fit together. */
function combine(kata: Kata[]): { tahun: number | null; bagian: string | null; kumulatif: boolean } | null {
  let kumulatif = false;
  let tahun: number | null = null;
  const parts: { jenis: "bulan" | "tw" | "s"; n: number; cumulativeBefore: boolean }[] = [];
  let ranged = false;
  let pending: "kataTriwulan" | "kataSemester" | "kataBulan" | null = null;
  let cumulativeWord = false;
  let yearWord = false;
  for (const k of kata) {
    if (k.jenis === "pengisi") continue;
    if (k.jenis === "rentang") {
      if (parts.length === 1) ranged = true;
      continue;
    }
    if (k.jenis === "kumulatif") {
      if (parts.length === 1) ranged = true;
      else cumulativeWord = true;
      kumulatif = parts.length === 0 ? true : kumulatif;
      continue;
    }
    if (k.jenis === "kataTahun") {
      yearWord = true;
      continue;
    }
    if (k.jenis === "tahun") {
      if (tahun !== null) return null;
      tahun = k.n;
      continue;
    }
    if (k.jenis === "kataTriwulan" || k.jenis === "kataSemester" || k.jenis === "kataBulan") {
      if (pending !== null && pending !== k.jenis) return null;
      pending = k.jenis;
      continue;
    }
    if (k.jenis === "bulan") {
      parts.push({ jenis: "bulan", n: k.n, cumulativeBefore: cumulativeWord });
      if (pending === "kataBulan") pending = null;
      continue;
    }
    if (k.jenis !== "urutan") continue;
    // Two digits after a month are a year: "Jan-24".
    const before = parts.at(-1);
    if (
      pending === null &&
      before?.jenis === "bulan" &&
      !ranged &&
      tahun === null &&
      k.n >= 10 &&
      k.n <= 99
    ) {
      tahun = 2000 + k.n;
      continue;
    }
    const unit: "kataTriwulan" | "kataSemester" | "kataBulan" | null =
      pending ?? (before?.jenis === "tw" ? "kataTriwulan" : before?.jenis === "s" ? "kataSemester" : null);
    if (unit === "kataTriwulan" && k.n >= 1 && k.n <= 4)
      parts.push({ jenis: "tw", n: k.n, cumulativeBefore: cumulativeWord });
    else if (unit === "kataSemester" && k.n >= 1 && k.n <= 2)
      parts.push({ jenis: "s", n: k.n, cumulativeBefore: cumulativeWord });
    else if (unit === "kataBulan" && k.n >= 1 && k.n <= 12)
      parts.push({ jenis: "bulan", n: k.n, cumulativeBefore: cumulativeWord });
    else return null;
    pending = null;
  }
  if (pending !== null && pending !== "kataBulan") return null;
  const [first, second] = parts;
  if (parts.length > 2 || (second && !ranged)) return null;
  if (!first)
    return tahun === null
      ? null
      : { tahun, bagian: null, kumulatif: cumulativeWord || (kumulatif && yearWord) };
  if (!second) {
    const bagian =
      first.jenis === "bulan" ? two(first.n) : first.jenis === "tw" ? `TW${first.n}` : `S${first.n}`;
    return { tahun, bagian, kumulatif: kumulatif && !ranged };
  }
  // "Januari – Maret" is the first quarter; "Januari – Mei" and "TW I s.d. III" run from the year's start.
  if (first.jenis !== second.jenis || second.n <= first.n) return null;
  if (first.jenis === "bulan") {
    const span = spans[`${first.n}-${second.n}`];
    if (span) return { tahun, bagian: span, kumulatif: false };
    return first.n === 1 ? { tahun, bagian: two(second.n), kumulatif: true } : null;
  }
  if (first.n !== 1) return null;
  return { tahun, bagian: first.jenis === "tw" ? `TW${second.n}` : `S${second.n}`, kumulatif: true };
}

/**
 * The period that a header label names, in any usual spelling: "Peb" → 02, "Trw. II" → TW2, "s.d. Maret" → 03 cumulative,
 * "Target 2025" → 2025, "Jan-24" → 2024-01. Words such as "Target" or "Realisasi" beside it don't disturb; with any other
 * word ("Kondisi awal 2023") the label names no period and the answer is null.
 * @param tahun the year that a header above it gives; the label's own year wins.
 */
export function readPeriode(label: string, tahun: number | string | null = null): Periode | null {
  const kata: Kata[] = [];
  for (const word of words(label)) {
    const k = classify(word);
    if (k === null) return null;
    kata.push(k);
  }
  const read = combine(kata);
  if (read === null) return null;
  const year = read.tahun ?? (tahun === null || tahun === "" ? null : Number(tahun));
  if (read.bagian === null) return { periode: String(year), kumulatif: false };
  return { periode: year === null ? read.bagian : `${year}-${read.bagian}`, kumulatif: read.kumulatif };
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
