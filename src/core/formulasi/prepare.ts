import { bodyLines } from "./bodyLines";
import { withoutConditions } from "./conditions";
import { fillConstants } from "./constants";
import { cutFinished, items } from "./items";
import { unwrapLatex } from "./latex";
import { readLegend, spellCodes, splitLegendLines, type Legenda } from "./legend";
import { openInlineBars, readStack, takeFactor } from "./lines";
import { fraction } from "./marks";
import { sections, textOf } from "./sections";
import { spaceSigns } from "./spacing";
import { reckons } from "./statements";
import { tidy } from "./tidy";

const signs: readonly (readonly [RegExp, string])[] = [
  [/[\u00A0\u2000-\u200A\u202F\t]/g, " "],
  [/ {2,}/g, " "],
  [/\b100\s*\(seratus\)/gi, "100"],
  [/\bseratus\s*(?:persen\s*)?\(\s*100\s*%?\s*\)/gi, "100%"],
  [/\bbobot\s*:?\s*(?=\d+\s*%)/gi, ""],
  // "x 1 000", and a formula's number in its document: "x 100% (2.1)".
  [/([x×*X]\s*\d{1,3}) (000)\b/g, "$1$2"],
  [/(\b100\s*%?)\s*\(\d+(?:\.\d+)*\)(?=\s|$)/g, "$1"],
  // "yang dibutuhkanx100%", "(x 100 %)": a factor stuck to the name before it, or in brackets of its own.
  [/([\p{L})])([xX×])(?=\s*(?:100|1\d{3,}|10{0,2}(?:\.000)+)\s*(?:%|persen|$|[\n)]))/gu, "$1 $2 "],
  [/(\d)([xX])(?=\s*100\s*(?:%|persen))/g, "$1 $2 "],
  [/\(\s*([x×*X]\s*100\s*(?:%|persen)?)\s*\)/gi, " $1"],
  // "A : B = … x 100%": room for the result.
  [/^([^\n]*\S)\s*=\s*(?:\.{3}|…)\s*(?=[x×X*]\s*\d[^\n]*$)/g, "$1 "],
  [/[\u200B-\u200D\uFEFF]/g, ""],
  [/\r\n?/g, "\n"],
  [/[∑]/g, "Σ"],
  [/½/g, "1/2"],
  // "A\ B": a slash the wrong way round.
  [/([\p{L})])\s?\\\s+(?=[\p{L}(])/gu, "$1 / "],
  [/[⁄∕]/g, "/"],
  [/[−‒]/g, "-"],
  [/[％]/g, "%"],
  [/[✕✖╳⨯]/g, "×"],
  [/[“”]/g, '"'],
];

const quoted = /^["“”]([^"“”]*)["“”]$/;
/** "- - - - -": a bar drawn with room. */
const spacedBar = /(?:([-–—_=~.*])[ \t]){3,}\1/g;

/** One sign for each of the look-alikes that keyboards and word processors give. */
export function normaliseSigns(written: string): string {
  const teks = written.trim().replace(quoted, "$1");
  // Every pattern needs a figure, two blanks or a sign from outside the keyboard; most formulasi have none.
  if (/^[\n -~]*$/.test(teks) && !/\d| {2}|[-_=~.*] [-_=~.*]/.test(teks)) return spaceSigns(teks.trim());
  const text = signs
    .reduce((text, [pola, tanda]) => text.replace(pola, tanda), teks)
    .replace(spacedBar, (bar) => bar.replace(/\s/g, ""));
  return spaceSigns(text.trim());
}

export interface Siapan {
  /** The formulas of the cell, one line each; more than one where the cell lists several. */
  rumus: string[];
  legenda: Legenda;
  /** The formula stood under a condition ("jika … maka …"), which is left out. */
  bersyarat: boolean;
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
  const definisi = textOf(bagian, "definisi");
  const whole = textOf(bagian, "rumus") || (isReckoned(definisi) ? definisi : "");
  const cases = withoutConditions(whole);
  const body = openInlineBars(
    cases?.map((formula) => (cases.length > 1 ? `• ${formula}` : formula)).join("\n") ?? whole,
  );
  const { rumus: written, legenda } = splitLegendLines(bodyLines(body));
  for (const [kode, arti] of labelled) legenda.set(kode, arti);
  const pengali = textOf(bagian, "pengali");
  const rumus = fillConstants(
    spellCodes(atas === "" ? withFactor(written, pengali) : written, legenda),
    legenda,
  );
  if (atas !== "" && bawah !== "") {
    const drawn = labelledFraction(atas, bawah, pengali, rumus.join(" "));
    if (drawn !== null) return { rumus: [drawn], legenda, bersyarat: false, sumber: "" };
    for (const [kata, arti] of [
      ["Pembilang", atas],
      ["Penyebut", bawah],
    ] as const)
      for (const kode of [kata, kata.toLowerCase(), kata.toUpperCase()]) legenda.set(kode, arti);
  }
  return {
    rumus: items(rumus)
      .map(oneLine)
      .filter((text) => text !== "")
      .flatMap(cutFinished),
    legenda,
    bersyarat: cases !== null,
    sumber: textOf(bagian, "buang"),
  };
}

/** "Definisi operasional : perbandingan …": the formula stands in it. */
const isReckoned = (definisi: string): boolean =>
  reckons(definisi.toLowerCase()) || /^(?:jumlah|jml|total|banyaknya)\b/i.test(definisi);

/** "A / B" with "Konstanta : 1.000" below it; "x konstanta" there is this number. */
function withFactor(rumus: readonly string[], pengali: string): readonly string[] {
  const factor = pengali.replace(/^[x×*]\s*/i, "");
  if (factor === "" || rumus.length === 0) return rumus;
  const named = /\b(?:konstanta|(?:faktor\s+)?pengali)\b/gi;
  const text = rumus.join("\n");
  if (named.test(text)) return text.replace(named, factor).split("\n");
  return /[x×*]\s*\d|\bkali(?:kan)?\s+\d/i.test(text) ? rumus : [...rumus, `x ${factor}`];
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
