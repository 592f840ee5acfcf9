/** The lines of a cell that hold its formula and its legend: without titles, worked-out results and figures filled in. */
import ukuran from "./data/ukuran.json";
import { withoutResult } from "./tidy";

/** "P = A/B x 100%, A = …, B = …" */
const longKey = /(?:[,;]|\bdan\b)\s*(?=\p{L}[\p{L}\p{N}_]{0,9}(?:\s?[-–]\s?\d)?\s*=\s*[\p{L}\d])/giu;
/** "(a/b) x 100%, a: …; b: …", "… dengan A = … dan B = …": short codes, which the formula before them reckons with. */
const shortKey = /(?:^|[\s,;(]+)(?:(?:dengan|dan|dimana|ket)[\s:]+)?(\p{L}\p{N}?)\s?[=:]\s?(?=\p{L}{2})/giu;

function breakLegend(body: string): string {
  const keys = [...body.matchAll(shortKey)].filter(({ 1: key = "", index }) =>
    new RegExp(`(^|[=(])\\s*${key}\\s*[/:+×x*)-]|[/:+×*(-]\\s*${key}(?![\\p{L}\\p{N}])`, "u").test(
      body.slice(0, index),
    ),
  );
  if (keys.length < 2) return body;
  const from = keys[0]?.index ?? 0;
  const legend = body
    .slice(from)
    .replace(shortKey, "\n$1 = ")
    .replace(/\)\s*$/, "");
  return `${body.slice(0, from)}${legend}`;
}

/** "k = 1.000": the number that a letter stands for. */
const assigned = /^\s*\p{L}[\p{L}\p{N}]{0,3}\s*=\s*[\d.,]+\s*%?\s*$/u;
/** "= 30 / 40 x 100%": the planner's own working. */
const working = /^=\s*\(?\d[\d\s.,%x×*/:()+-]*$/;
/** A line that is a whole formula: a division between words, on one line. */
const whole = /[\p{L})]\s*(?:\s[/:÷]\s|\/)\s*[\p{L}(]|[\p{L})]\s+di\s?bagi\s/iu;
const measures = [
  ...ukuran.persentase,
  ...ukuran.rasio,
  ...ukuran.mungkinPersen,
  ...ukuran.bagian,
  "angka",
  "indeks",
];
const title = new RegExp(`^(?:${measures.join("|")})\\s[^/×÷*+=]*$|^[^/×÷*+=]*:$`, "i");

/** "Persentase desa aktif" over its formula: what the formula is of. */
const isTitle = (line: string, next: string | undefined): boolean =>
  next !== undefined && title.test(line) && !/\bdi\s?bagi\b|100/i.test(line) && whole.test(next);

const figure = /^(\p{L}[^/×÷*+]*?)\s*[:=]\s*[\d.,]+\s*(?:%|\p{L}+)?\s*$/u;

/** "Jumlah desa aktif : 45" below the formula that names it. */
const isFilledIn = (line: string, formula: string): boolean => {
  const nama = figure.exec(line)?.[1];
  return nama !== undefined && nama.length > 4 && formula.toLowerCase().includes(nama.toLowerCase());
};

/** "100%" on a line of its own: the sign before it is lost. */
function withSign(line: string, before: string): string {
  const lost = /^100\s*%$/.test(line) && /[\p{L})]{2}$/u.test(before) && !/kali(?:kan)?$/i.test(before);
  return lost ? `x ${line}` : line;
}

/** The lines of `body`, trimmed; none is blank. */
export function bodyLines(body: string): string[] {
  const lines = breakLegend(body.replace(longKey, "\n"))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !working.test(line));
  const kept = isTitle(lines[0] ?? "", lines[1]) ? lines.slice(1) : lines;
  const [first = ""] = kept;
  return kept
    .filter((line, i) => i === 0 || !whole.test(first) || !isFilledIn(line, first))
    .map((line) => (assigned.test(line) ? line : withoutResult(line)))
    .map((line, i, all) => withSign(line, all[i - 1] ?? ""))
    .filter((line) => line !== "");
}
