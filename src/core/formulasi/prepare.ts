import { cutFinished, items } from "./items";
import { unwrapLatex } from "./latex";
import { readLegend, splitLegendLines, type Legenda } from "./legend";
import { openInlineBars, readStack, takeFactor } from "./lines";
import { fraction } from "./marks";
import { sections, textOf } from "./sections";
import { tidy, workedOut } from "./tidy";

const signs: readonly (readonly [RegExp, string])[] = [
  [/[\u00A0\u2000-\u200A\u202F\t]/g, " "],
  [/ {2,}/g, " "],
  [/\b100\s*\(seratus\)/gi, "100"],
  [/\bseratus\s*(?:persen\s*)?\(\s*100\s*%?\s*\)/gi, "100%"],
  // "1/3 (A + B + C)"
  [/(^|=\s*|\n)1\s*\/\s*(\d{1,2})\s*[x×*]?\s*(\([^()\n]*\))\s*$/g, "$1$3 / $2"],
  [/\bbobot\s*:?\s*(?=\d+\s*%)/gi, ""],
  // "x 1 000", and a formula's number in its document: "x 100% (2.1)".
  [/([x×*X]\s*\d{1,3}) (000)\b/g, "$1$2"],
  [/(\b100\s*%?)\s*\(\d+(?:\.\d+)*\)(?=\s|$)/g, "$1"],
  // "yang dibutuhkanx100%", "(x 100 %)": a factor stuck to the name before it, or in brackets of its own.
  [/(\p{Ll})([xX×])(?=\s*100\s*(?:%|persen|$|\n))/gu, "$1 $2 "],
  [/\(\s*([x×*X]\s*100\s*(?:%|persen)?)\s*\)/gi, " $1"],
  // "A : B = … x 100%": room for the result.
  [/^([^\n]*\S)\s*=\s*(?:\.{3}|…)\s*(?=[x×X*]\s*\d[^\n]*$)/g, "$1 "],
  [/[\u200B-\u200D\uFEFF]/g, ""],
  [/\r\n?/g, "\n"],
  [/[∑]/g, "Σ"],
  [/[⁄∕]/g, "/"],
  [/[−‒]/g, "-"],
  [/[％]/g, "%"],
  [/[✕✖╳⨯]/g, "×"],
  [/[“”]/g, '"'],
];

/** One sign for each of the look-alikes that keyboards and word processors give. */
export function normaliseSigns(teks: string): string {
  // Every pattern needs a figure, two blanks or a sign from outside the keyboard; most formulasi have none.
  if (/^[\n -~]*$/.test(teks) && !/\d| {2}/.test(teks)) return teks.trim();
  return signs.reduce((text, [pola, tanda]) => text.replace(pola, tanda), teks).trim();
}

export interface Siapan {
  /** The formulas of the cell, one line each; more than one where the cell lists several. */
  rumus: string[];
  legenda: Legenda;
  /** Text that says where the figure is from, where the cell holds nothing else. */
  sumber: string;
}

function oneLine(lines: readonly string[]): string {
  const stack = readStack(lines);
  if (stack !== null) return tidy(stack);
  return tidy(lines.map((line) => line.replace(/^\s*=\s*/, "")).join("\n"));
}

/** From a cell's text to formulas on one line each, with what its labels and legend say. */
export function prepare(teks: string): Siapan {
  const bagian = sections(unwrapLatex(teks));
  const labelled = readLegend(textOf(bagian, "legenda"));
  const atas = textOf(bagian, "pembilang");
  const bawah = textOf(bagian, "penyebut");
  const body = openInlineBars(textOf(bagian, "rumus"));
  const lines = body
    // "P = A/B x 100%, A = …, B = …"
    .replace(/(?:[,;]|\bdan\b)\s*(?=\p{L}[\p{L}\p{N}_]{0,9}\s*=\s*\p{L})/gu, "\n")
    .split("\n")
    .map((line) => line.trim().replace(workedOut, ""))
    // "= 30 / 40 x 100%": the planner's own working.
    .filter((line) => line !== "" && !/^=\s*\(?\d[\d\s.,%x×*/:()+-]*$/.test(line));
  const { rumus, legenda } = splitLegendLines(lines);
  for (const [kode, arti] of labelled) legenda.set(kode, arti);
  if (atas !== "" && bawah !== "") {
    const drawn = labelledFraction(atas, bawah, textOf(bagian, "pengali"), rumus.join(" "));
    if (drawn !== null) return { rumus: [drawn], legenda, sumber: "" };
    legenda.set("Pembilang", atas);
    legenda.set("Penyebut", bawah);
  }
  return {
    rumus: items(rumus)
      .map(oneLine)
      .filter((text) => text !== "")
      .flatMap(cutFinished),
    legenda,
    sumber: textOf(bagian, "buang"),
  };
}

/**
 * "Pembilang : …" over "Penyebut : …", with the factor that stands behind either, behind a label of its own or in the
 * formula above them. null: the formula above them is one by itself.
 */
function labelledFraction(atas: string, bawah: string, pengali: string, rumus: string): string | null {
  const own = takeFactor(`- ${rumus.replace(/^.*=/s, "")}`);
  const isTitle = /^\S+(?:\s\S+){0,6}$/.test(rumus) && own.faktor === "" && !/[/÷]/.test(rumus);
  if (rumus !== "" && !isTitle && own.isi !== "-") return null;
  const a = takeFactor(tidy(atas));
  const b = takeFactor(tidy(bawah));
  const constant = pengali === "" ? "" : `x ${pengali.replace(/^[x×*]\s*/i, "")}`;
  const factors = [own.faktor, a.faktor, b.faktor, constant].filter((f) => f !== "");
  return `${fraction(a.isi, b.isi)} ${factors.join(" ")}`.trim();
}
