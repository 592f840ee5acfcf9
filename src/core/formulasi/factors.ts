/** The number that a formula multiplies by, as keyboards, scanners and other countries leave it: "l00%", "1 00 %", "100,000". */
import { wordDistance } from "../layout/label";
import { pesan, type Pesan } from "../pesan";
import operators from "./data/operators.json";
import data from "./data/pengali.json";
import type { Ukuran } from "./measure";
import { indonesianNumber } from "./paraphrase";

const any = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join("|");
const times = String.raw`(?:[×*]|\\times\s|(?:^|[^\p{L}\p{N}])[xX]|(?:^|[^\p{L}])(?:di\s?)?kali(?:kan)?(?:\s+dengan)?(?=\s))\s*\(?\s*`;
const over = String.raw`(?:[/:÷]|(?:^|[^\p{L}])(?:di\s?bagi(?:\s+dengan)?|per)(?=\s))\s*`;
/** "K = 100,000" on a line of its own. */
const named = String.raw`(?:^|\n)\s*\p{L}\p{N}?\s*[=:]\s*(?:konstanta\s*)?\(?`;
const units = any([...data.persen, ...operators.satuanBilangan.filter((unit) => /\p{L}{2}/u.test(unit))]);

const lookalike = new RegExp(
  String.raw`(${times}|${over}|(?:^|[=\n])\s*|[\p{L}\d)][xX])([1lI|](?:[.,]?[0oOQ]|\s[0oOQ]){1,7})(?![\p{L}\p{N}/])`,
  "gu",
);
const brokenPercent = new RegExp(
  String.raw`(${times})(100\s?(?:${any(data.persenRusak)}))(?![\p{L}\p{N}])`,
  "gu",
);
const englishThousands = new RegExp(String.raw`(${times}|${over}|${named})(\d{1,3}(?:,000)+)(?![\d,])`, "gu");
const multiple = new RegExp(
  String.raw`(${times}|${over})(\d{1,3})\s?(${any(Object.keys(data.kelipatan))})(?!\p{L})`,
  "giu",
);
const stuck = new RegExp(
  String.raw`((?:${times}|${over}|(?:^|[=(\n])\s*)[\dlI|][\d.oOQ]*)(?=(?:${units})(?!\p{L}))`,
  "giu",
);
/** "dikaikan 100%": before a factor nothing else is meant. */
const misspeltTimes = /(^|[^\p{L}])(d\p{L}{3,9})(?=\s+(?:dengan\s+)?100\s*(?:%|persen|$|[.\n]))/giu;
const timesWords = ["dikali", "dikalikan"];
const misspelt = new RegExp(String.raw`(${times}\d[\d.]*)\s+(?:${any(data.persen)})(?!\p{L})`, "giu");

/** What one of the patterns below may find; most formulasi have nothing of it, and go without them. */
const suspect =
  /\d\s?[jr][btiu]|\d[.oOQ]*[A-Za-z]{2}|\d\s+p\p{L}+n|[lI|][\s.,]?[0oOQ]|\d[\s.,]?[oOQ]|10?\s0|0\s?(?:[oO0][/]|[°º℅]|%[oO])|\d,000|\bd\p{L}{3,9}\s+(?:dengan\s+)?100/iu;

const multiples: Readonly<Record<string, number>> = data.kelipatan;

/**
 * A text with its factors mended, and what was taken for what: each guess has to be confirmed. `skala`: what the indikator
 * is counted by (1.000 of "per 1.000 penduduk").
 */
export function mendFactors(
  teks: string,
  skala: number | null,
  ukuran: Ukuran,
): { teks: string; catatan: Pesan[] } {
  const catatan: Pesan[] = [];
  if (!suspect.test(teks)) return { teks, catatan };
  const guess = (lead: string, asli: string, baru: string): string => {
    catatan.push(pesan("formulasi.angka-diduga", { teks: asli, angka: baru }));
    return `${lead}${baru}`;
  };
  const mended = teks
    .replace(multiple, (_, lead: string, angka: string, kata: string) => {
      return `${lead}${indonesianNumber(Number(angka) * (multiples[kata.toLowerCase()] ?? 1))}`;
    })
    .replace(misspeltTimes, (all, lead: string, kata: string) => {
      const low = kata.toLowerCase();
      const near = timesWords.some((word) => wordDistance(low, word, 2) <= 2);
      return near && !timesWords.includes(low) ? `${lead}dikali` : all;
    })
    .replace(stuck, "$1 ")
    .replace(misspelt, "$1 persen")
    .replace(lookalike, (all, lead: string, asli: string) => {
      const baru = asli.replace(/\s/g, "").replace(/[lI|]/g, "1").replace(/[oOQ]/g, "0");
      // "1.000" and "1 000" are right as they stand.
      const right = /^[\d.,]+$/.test(asli) || /^\d{1,3}(?: 000)+$/.test(asli);
      return right || Number(baru.replace(/\D/g, "")) < 100
        ? all
        : guess(lead.replace(/([\p{L}\d)])([xX])$/u, "$1 $2 "), asli, baru);
    })
    .replace(brokenPercent, (_, lead: string, asli: string) => guess(lead, asli, "100%"))
    .replace(englishThousands, (_, lead: string, asli: string) => {
      const thousands = Number(asli.replaceAll(",", ""));
      const isHundred = asli === "100,000" && skala === null && ukuran === "persentase";
      return guess(lead, asli, indonesianNumber(isHundred ? 100 : thousands));
    });
  return { teks: mended, catatan };
}
