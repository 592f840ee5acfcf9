/** A target, realisasi or capaian cell, read into a number with its unit, a range, or a grade. */
import batas from "./batas.json";
import { polaBilangan, readBilangan, roundNoise } from "./bilangan";
import { displayText } from "./display-text";
import type { CellValue } from "./grid";
import { readKataBilangan } from "./kata-bilangan";
import kosongData from "./kosong.json";
import { isDateFormat, isPercentFormat, unitOfFormat } from "./number-format";
import { type Pesan, pesan } from "../pesan";
import { readBulan } from "./periode";
import { readPredikat } from "./predikat";
import satuanData from "./satuan.json";
import { isPredikatSatuan, normaliseSatuan } from "./satuan";
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

const escape = (s: string): string => s.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((w) => (/\p{L}$/u.test(w) ? `${escape(w)}(?!\\p{L})` : escape(w)))
    .join("|");

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
const lead = new RegExp(`^(${alternatives(satuanData.awalan)})\\s*[:=]?\\s*`, "iu");
const money = new RegExp(`^(${alternatives(satuanData.rupiah)})\\s*`, "iu");
const multipliers = new Map(Object.entries(satuanData.pengali));
const moneyMultipliers = new Map(Object.entries(satuanData.pengaliRupiah));
const multiplierPattern = new RegExp(`^(${[...multipliers.keys()].join("|")})(?!\\p{L})\\s*`, "iu");
const between = String.raw`\s*(?:-|s\.?\s?\/?\s?d\.?|sampai dengan|sampai|hingga)\s*`;
const perUnit = String.raw`(?:per|\/)\s?(?:1|10|100)(?:[.]?000)+(?!\d)`;
const errors = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

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

interface Potongan {
  nilai: number;
  satuan: string | null;
  ragu: Pesan | null;
  /** 1000000 for "juta"; 1 where no such word stands there. */
  kali: number;
}

/** One number with what stands around it, "15 (lima belas) Dokumen"; a Pesan where it can't be one number. */
function readOne(teks: string): Potongan | Pesan {
  let rest = teks;
  let leadUnit: string | null = null;
  let kali = 1;
  const m = lead.exec(rest);
  if (m?.[1]) {
    rest = rest.slice(m[0].length);
    if (
      !satuanData.awalanBukanSatuan.includes(m[1].toLowerCase()) &&
      !satuanData.awalanKira.includes(m[1].toLowerCase())
    )
      leadUnit = m[1];
  }
  const cash = money.exec(rest);
  if (cash) {
    rest = rest.slice(cash[0].length);
    leadUnit = "Rp";
  }
  const number = new RegExp(`^([-+]?)\\s?(${polaBilangan})(?:,-|,--)?(?![\\d])\\s*`).exec(rest);
  if (!number?.[2]) return pesan("sheet.tanpaAngka", { teks });
  const read = readBilangan(number[2]);
  if (read.status === "tolak")
    return read.alasan === "ribuan-inggris"
      ? pesan("sheet.tandaInggris", { teks })
      : pesan("sheet.tandaTitik", { teks });
  let nilai = number[1] === "-" ? -read.nilai : read.nilai;
  let ragu = read.ragu ? pesan("sheet.komaTigaAngka", { teks, nilai }) : null;
  rest = rest.slice(number[0].length);
  const spelled = /^\(\s*([\p{L}\s-]+?)\s*\)\s*/u.exec(rest);
  if (spelled?.[1]) {
    const said = readKataBilangan(spelled[1]);
    if (said !== null) {
      if (said !== nilai) return pesan("sheet.kataBeda", { teks });
      rest = rest.slice(spelled[0].length);
    }
  }
  const times = multiplierPattern.exec(rest);
  const letter = leadUnit === "Rp" ? moneyMultipliers.get(rest.toLowerCase().replace(/\.$/, "")) : undefined;
  if (times?.[1]) {
    kali = multipliers.get(times[1].toLowerCase()) ?? 1;
    rest = rest.slice(times[0].length);
  } else if (letter !== undefined) {
    kali = letter;
    rest = "";
  }
  nilai = roundNoise(nilai * kali);
  rest = rest.replace(/^[\s,.;:]*-?\s*$/, "").replace(/[.;,]$/, "");
  const unitWithoutPer = rest.replace(new RegExp(perUnit, "giu"), "");
  // A digit that does not belong to a unit such as m2 is a second number.
  if (/(?<![\p{L}\d])\d/u.test(unitWithoutPer)) return pesan("sheet.angkaGanda", { teks });
  if (rest !== "" && !/[\p{L}%‰]/u.test(rest)) return pesan("sheet.tandaAsing", { teks });
  if (/^[/:]\s?\d/.test(rest)) return pesan("sheet.angkaGanda", { teks });
  // "15 Januari" is a day.
  if (readBulan(rest.split(/[\s.,-]/)[0] ?? "") !== null) return pesan("sheet.tanggal", { teks });
  const aside = leadUnit !== null && /^\([^()]*\)$/.test(rest);
  const satuan = rest === "" || aside ? leadUnit : unitOf(rest);
  if (satuan === "%" && /^[1-9]\d{0,2}\.\d{3}$/.test(number[2]))
    ragu ??= pesan("sheet.titikPersen", { teks, nilai });
  return { nilai, satuan, ragu, kali };
}

/** "persen per tahun", "% penduduk" → "%"; else as written. */
function unitOf(rest: string): string | null {
  const first = /^(%|persen\b|prosen\b)/iu.test(rest);
  return first && !/^(?:%|persen|prosen)\s*poin/iu.test(rest) ? "%" : normaliseSatuan(rest);
}

const isPesan = (x: Potongan | Pesan): x is Pesan => "kunci" in x;

function readRange(teks: string): AngkaTerbaca | null {
  const num = String.raw`(?:rp\.?\s*)?[-+]?\s?${polaBilangan}`;
  const m = new RegExp(
    `^(${num}(?:\\s*[^\\d\\s-][^\\d-]*?)?)${between}(${num}(?!\\d)(?:\\s*[^\\d].*)?)$`,
    "iu",
  ).exec(teks);
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

/** "BB (72,5)", "72,5 (BB)", "B / 65,1": the number counts, the grade is kept. */
function readGraded(teks: string): AngkaTerbaca | null {
  const number = String.raw`[-+]?${polaBilangan}`;
  const grade = String.raw`\p{L}[\p{L}\s.-]*?`;
  const after = new RegExp(
    `^(${grade})\\s*(?:\\(\\s*(?:nilai\\s*)?(${number})\\s*\\)|[/:,;-]\\s*(?:nilai\\s*)?(${number})|\\s(${number}))$`,
    "iu",
  ).exec(teks);
  const before = new RegExp(
    `^(${number})\\s*(?:\\(\\s*(${grade})\\s*\\)|[/;-]\\s*(${grade})|\\s(${grade}))$`,
    "iu",
  ).exec(teks);
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
  if (errors.test(tidy) && tidy !== "#N/A") return nothing(teks, pesan("sheet.galatSel", { teks: tidy }));
  if (blanks.has(tidy.toLowerCase()) || /^(?:rp\.?)?[-.…_\s]*%?$/i.test(tidy))
    return nothing(teks, null, true);
  const gradeCell = konteks.predikat === true || isPredikatSatuan(konteks.satuan);
  const predikat = readPredikat(tidy, gradeCell);
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
