/** A target, realisasi or capaian cell, read into a number with its unit, a range, or a grade. */
import batas from "./batas.json";
import { polaBilangan, roundNoise } from "./bilangan";
import { displayText } from "./display-text";
import type { CellValue } from "./grid";
import { readKataBilangan } from "./kata-bilangan";
import kosongData from "./kosong.json";
import { isDateFormat, isPercentFormat, unitOfFormat } from "./number-format";
import { type Pesan, pesan } from "../pesan";
import { readPredikat } from "./predikat";
import { isPredikatSatuan, normaliseSatuan } from "./satuan";
import { alternatives } from "./pola";
import { isPesan, readOne, unitOf } from "./satu-angka";
import { tidyText } from "./teks";

export interface KonteksAngka {
  /** Text of the row's satuan column: fills the unit of a bare number. */
  satuan?: string | null | undefined;
  /** true where the cell is known to hold a grade: "TW" is then an opinion. */
  predikat?: boolean | undefined;
}

export interface AngkaTerbaca {
  /** As a person sees it. */
  teks: string;
  /** Percent points where satuan is "%"; the lower bound of a range. */
  nilai: number | null;
  nilaiAtas: number | null;
  satuan: string | null;
  predikat: string | null;
  /** What a sign or a word beside the number says of the polaritas: ≥ and minimal are naik, ≤ and maksimal turun. */
  arah: "naik" | "turun" | null;
  /** Nothing was written there: blank, "-", "n/a". Never 0. */
  kosong: boolean;
  /** Why the reading is not certain, or why nothing could be read. */
  ragu: Pesan | null;
}

const blanks = new Set(kosongData.kosong);
const arahPatterns: readonly ["naik" | "turun", RegExp, RegExp][] = (
  [
    ["naik", batas.minimal],
    ["turun", batas.maksimal],
  ] as const
).map(([arah, words]) => [
  arah,
  new RegExp(`^(?:${alternatives(words)})\\s*`, "iu"),
  new RegExp(`\\s*\\(?(?<!\\p{L})(?:${alternatives(words.filter((w) => /\p{L}{3}/u.test(w)))})\\)?$`, "iu"),
]);
const between = String.raw`\s*(?:-|s\.?\s?\/?\s?d\.?|sampai dengan|sampai|hingga)\s*`;
const errors = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

/** Whether a cell holds one of Excel's errors. */
export const isGalat = (value: CellValue): boolean => typeof value === "string" && errors.test(value);

const nothing = (teks: string, ragu: Pesan | null, kosong = false): AngkaTerbaca => ({
  teks,
  nilai: null,
  nilaiAtas: null,
  satuan: null,
  predikat: null,
  arah: null,
  kosong,
  ragu,
});

const rangeEnd = String.raw`(?:rp\.?\s*)?[-+]?\s?${polaBilangan}`;
const rangePattern = new RegExp(
  `^(${rangeEnd}(?:\\s*[^\\d\\s-][^\\d-]*?)?)${between}(${rangeEnd}(?!\\d)(?:\\s*[^\\d].*)?)$`,
  "iu",
);

function readRange(teks: string): AngkaTerbaca | null {
  const m = rangePattern.exec(teks);
  if (!m?.[1] || !m[2]) return null;
  const low = readOne(m[1]);
  const high = readOne(m[2]);
  if (isPesan(low)) return nothing(teks, low);
  if (isPesan(high)) return nothing(teks, high);
  const satuan = high.satuan ?? low.satuan;
  if (low.satuan !== null && high.satuan !== null && low.satuan.toLowerCase() !== high.satuan.toLowerCase())
    return nothing(teks, pesan("sheet.angkaGanda", { teks }));
  // "1–2 juta": the word stands once and holds for both.
  const from = low.kali === 1 && low.satuan === null ? roundNoise(low.nilai * high.kali) : low.nilai;
  if (high.nilai < from) return nothing(teks, pesan("sheet.rentangTerbalik", { teks }));
  return { ...nothing(teks, low.ragu ?? high.ragu), nilai: from, nilaiAtas: high.nilai, satuan };
}

const number = String.raw`[-+]?${polaBilangan}`;
const grade = String.raw`\p{L}[\p{L}\s.-]*?`;
const gradeFirst = new RegExp(
  `^(${grade})\\s*(?:\\(\\s*(?:nilai\\s*)?(${number})\\s*\\)|[/:,;-]\\s*(?:nilai\\s*)?(${number})|\\s(${number}))$`,
  "iu",
);
const numberFirst = new RegExp(
  `^(${number})\\s*(?:\\(\\s*(${grade})\\s*\\)|[/;-]\\s*(${grade})|\\s(${grade}))$`,
  "iu",
);

/** "BB (72,5)", "72,5 (BB)", "B / 65,1": the number counts, the grade is kept. */
function readGraded(teks: string): AngkaTerbaca | null {
  const after = gradeFirst.exec(teks);
  const before = numberFirst.exec(teks);
  const word = after?.[1] ?? before?.[2] ?? before?.[3] ?? before?.[4];
  const digits = after?.[2] ?? after?.[3] ?? after?.[4] ?? before?.[1];
  if (!word || !digits) return null;
  const predikat = readPredikat(word, after?.[1] === undefined);
  if (predikat === null) return null;
  const read = readOne(digits);
  if (isPesan(read)) return { ...nothing(teks, read), predikat };
  return { ...nothing(teks, read.ragu), nilai: read.nilai, predikat };
}

function readText(original: string, konteks: KonteksAngka): AngkaTerbaca {
  const teks = displayText(original, "@");
  const tidy = tidyText(original);
  if (isGalat(tidy) && tidy !== "#N/A") return nothing(teks, pesan("sheet.galatSel", { teks: tidy }));
  if (blanks.has(tidy.toLowerCase()) || /^(?:rp\.?)?[-.…_\s]*%?$/i.test(tidy))
    return nothing(teks, null, true);
  const gradeCell = konteks.predikat === true || isPredikatSatuan(konteks.satuan);
  const predikat = readPredikat(tidy, gradeCell, gradeCell);
  if (predikat !== null) return { ...nothing(teks, null), predikat };
  const graded = readGraded(tidy);
  if (graded !== null) return { ...graded, teks };

  let rest = tidy;
  let arah: AngkaTerbaca["arah"] = null;
  for (const [direction, before, after] of arahPatterns) {
    const cut = rest.replace(before, "").replace(after, "");
    if (cut === rest) continue;
    if (arah !== null) return nothing(teks, pesan("sheet.angkaGanda", { teks: tidy }));
    arah = direction;
    rest = cut.trim();
  }
  // "Minimal B": a grade that is a bound.
  const bound = arah === null ? null : readPredikat(rest, gradeCell, gradeCell);
  if (bound !== null) return { ...nothing(teks, null), predikat: bound, arah };
  const range = readRange(rest);
  if (range !== null) return { ...range, teks, arah };
  const one = readOne(rest);
  if (!isPesan(one)) return { ...nothing(teks, one.ragu), nilai: one.nilai, satuan: one.satuan, arah };
  if (one.kunci !== "sheet.tanpaAngka") return nothing(teks, one);
  return readSpelled(rest) ?? nothing(teks, pesan("sheet.tanpaAngka", { teks: tidy }));
}

/** "dua belas dokumen". */
function readSpelled(teks: string): AngkaTerbaca | null {
  const words = teks.split(" ");
  for (let n = words.length; n > 0; n--) {
    const nilai = readKataBilangan(words.slice(0, n).join(" "));
    if (nilai === null) continue;
    const satuan = words.slice(n).join(" ");
    if (/\d/.test(satuan)) return null;
    return { ...nothing(teks, null), nilai, satuan: satuan === "" ? null : unitOf(satuan) };
  }
  return null;
}

function readNumber(value: number, format: string): AngkaTerbaca {
  const teks = displayText(value, format);
  // Excel turns "7-8" typed by hand into a date: no number of the planner's stands there.
  if (isDateFormat(format)) return nothing(teks, pesan("sheet.tanggal", { teks }));
  const satuan = unitOfFormat(format);
  const nilai = isPercentFormat(format) ? roundNoise(value * 100) : value;
  return { ...nothing(teks, null), nilai, satuan: satuan === "%" ? "%" : normaliseSatuan(satuan) };
}

/**
 * Reads one cell. A numeric cell is what it is: 0.8 under a percent format is nilai 80 with satuan "%", under any other
 * format 0.8. Text is read as Indonesian: "1.500bh", "80 Persen", "3,55% - 3,85%", "≥ 90%", "Rp 1.500.000,-", "BB (72,5)".
 * A bare number takes the unit of `konteks.satuan`. What can't be read for certain has nilai null and says why in `ragu`;
 * `ragu` beside a nilai means that the reading holds but should be looked at.
 */
export function readAngka(value: CellValue, format = "General", konteks: KonteksAngka = {}): AngkaTerbaca {
  if (value === null) return nothing("", null, true);
  if (typeof value === "boolean") {
    const teks = displayText(value, format);
    return nothing(teks, pesan("sheet.tanpaAngka", { teks }));
  }
  const read = typeof value === "number" ? readNumber(value, format) : readText(value, konteks);
  const column = isPredikatSatuan(konteks.satuan) ? null : normaliseSatuan(konteks.satuan);
  if (read.nilai === null || read.satuan !== null || read.predikat !== null || column === null) return read;
  return { ...read, satuan: column };
}
