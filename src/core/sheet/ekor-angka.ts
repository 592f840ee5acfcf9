/** What stands behind the digits of a cell: a unit, a remark, or a sign that they are no certain number. */
import ekor from "./ekor-angka.json";
import { readBulan } from "./periode-words";
import { type Pesan, pesan } from "../pesan";
import { alternatives } from "./pola";

const perUnit = /(?:per|\/)\s?(?:1|10|100)(?:[.]?000)+(?!\d)/giu;
const glued = /^-?[\p{L}\d]+/u;
const about = new RegExp(`^-?(?:${alternatives(ekor.kira)})`, "iu");
const unitWithDigit = new RegExp(`^(?:${alternatives(ekor.satuanBerangka)})$`, "iu");
const likeDigits = new RegExp(`^[${ekor.miripAngka}]+$`);
const single = new Set(ekor.satuHuruf);
const provisional = new RegExp(
  `\\s*(?:\\*+|\\([^()\\d]*(?<!\\p{L})(?:${alternatives(ekor.sementara)})[^()\\d]*\\)|(?<!\\p{L})(?:${alternatives(ekor.sementara)}))\\s*$`,
  "iu",
);

/** "100 % (12 bulan)": how long the target runs, behind a unit of its own. */
const duration = new RegExp(
  `(?<=[\\p{L}%])\\s*\\(\\s*\\d{1,3}\\s*(?:${alternatives(ekor.lamanya)})\\s*\\)\\s*$`,
  "iu",
);

/** Why letters that touch the digits are no unit: a letter for a digit ("1O"), a power ("1e3"), about so many ("80-an"). */
function faultOfGlued(teks: string, belakang: string): Pesan | null {
  const word = glued.exec(belakang)?.[0];
  if (word === undefined) return null;
  const noUnit =
    about.test(belakang) ||
    (word.length === 1 && !single.has(word.toLowerCase())) ||
    (/\d/.test(word) && !unitWithDigit.test(word)) ||
    likeDigits.test(word);
  return noUnit ? pesan("sheet.hurufMenempel", { teks }) : null;
}

/**
 * Why what follows a number leaves it uncertain; null where it may be its unit.
 * @param belakang all that follows the digits, its first blank included.
 * @param satuan the same without words of the number itself ("(dua)", "juta") and end marks.
 */
export function faultOfTail(teks: string, belakang: string, satuan: string): Pesan | null {
  // A digit that does not belong to a unit such as m2 or "per 1.000" is a second number.
  if (/(?<![\p{L}\d])\d/u.test(satuan.replace(perUnit, ""))) return pesan("sheet.angkaGanda", { teks });
  if (satuan !== "" && !/[\p{L}%‰]/u.test(satuan)) return pesan("sheet.tandaAsing", { teks });
  if (/^[/:]\s?\d/.test(satuan)) return pesan("sheet.angkaGanda", { teks });
  // "15 Januari" is a day.
  if (readBulan(satuan.split(/[\s.,-]/)[0] ?? "") !== null) return pesan("sheet.tanggal", { teks });
  return faultOfGlued(teks, belakang);
}

/**
 * The tail without how long it runs, and without a remark that the figure is not final ("(sementara)", "*");
 * `sementara`: such a one stood there.
 */
export function withoutRemark(ekorTeks: string): { sisa: string; sementara: boolean } {
  const final = ekorTeks.replace(provisional, "");
  return { sisa: final.replace(duration, ""), sementara: final !== ekorTeks };
}
