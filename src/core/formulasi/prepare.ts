import konstruksi from "./data/konstruksi.json";
import { unwrapLatex } from "./latex";
import { readLegend, splitLegendLines, type Legenda } from "./legend";
import { openInlineBars, readStack } from "./lines";
import { BAR, CLOSE, OPEN, fraction } from "./marks";
import { sections, textOf } from "./sections";

const signs: readonly (readonly [RegExp, string])[] = [
  [/[\u00A0\u2000-\u200A\u202F\t]/g, " "],
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
  return signs.reduce((text, [pola, tanda]) => text.replace(pola, tanda), teks).trim();
}

const inPercent =
  /[,;]?\s*\(?\s*(?:dan\s+|yang\s+)?(?:dinyatakan|disajikan|ditampilkan)\s+(?:dalam|dengan)\s+(?:bentuk\s+|satuan\s+)?(?:persen(?:tase|)|%)\s*(?:\(\s*%\s*\))?\)?/i;
const trailingNote =
  /\s*[,;:.]?\s*\b(?:meliputi|antara lain|yaitu|yakni|terdiri dari|terdiri atas|seperti|misalnya|contohnya)\b\s*:?[^/×÷*+\uE000-\uE002]*$/i;
const openers = new RegExp(`^\\s*(?:${konstruksi.pembuka.join("|")})\\s*:?\\s+(?=\\S)`, "i");
/** A fraction whose upper part is only dots: the bar of what stands before it. */
const dottedFraction = new RegExp(
  `^(.*?)[,\\s]*${OPEN}${OPEN}\\s*[.…_–-]+\\s*${CLOSE}\\s*${BAR}\\s*${OPEN}(.*)${CLOSE}${CLOSE}(.*)$`,
  "su",
);
const listMark = /^\s*(?:[-•▪*➢]|\(?(?:\d{1,2}|[a-z])[.)])\s+/;

export interface Siapan {
  /** The formulas of the cell, one line each; more than one where the cell lists several. */
  rumus: string[];
  legenda: Legenda;
  /** Text that says where the figure is from, where the cell holds nothing else. */
  sumber: string;
}

function tidy(text: string): string {
  const dotted = dottedFraction.exec(text);
  let out = dotted ? `${fraction(dotted[1] ?? "", dotted[2] ?? "")} ${dotted[3] ?? ""}` : text;
  if (inPercent.test(out)) out = out.replace(inPercent, /100/.test(out) ? "" : " x 100%");
  out = out.replace(/^[^=]{1,120}?=\s*(?=.)/su, (lead) => (/[+×÷*]|\sx\s/.test(lead) ? lead : ""));
  out = out
    .replace(trailingNote, "")
    .replace(openers, "")
    .replace(/\s*\.+\s*$/, "");
  return out.trim();
}

/** Items of a list, inline ("1. … 2. …") or on lines; one item where there is no list. */
function items(lines: readonly string[]): string[][] {
  const marked = lines.filter((line) => listMark.test(line)).length;
  if (marked >= 2) {
    const groups: string[][] = [];
    for (const line of lines) {
      if (listMark.test(line) || groups.length === 0) groups.push([line.replace(listMark, "")]);
      else groups.at(-1)?.push(line);
    }
    const heading = listMark.test(lines[0] ?? "") ? null : groups[0];
    // "Jumlah dokumen, meliputi:" over a list: the list is a note.
    return heading ? [heading.map((line) => line.replace(/\s*:\s*$/, ""))] : groups;
  }
  const only =
    lines.length > 0
      ? lines.map((line, i) =>
          i === 0 ? line.replace(/^\s*(?:[-•▪➢]|\d{1,2}[.)]|[a-z]\))\s+(?=\p{L}|Σ)/u, "") : line,
        )
      : [];
  const text = only.join("\n");
  const inline = /^\s*(.+?)[\s;,]+2[.)]\s+(\p{L}.+)$/su.exec(text);
  if (inline && /^\s*1[.)]\s/.test(lines[0] ?? "")) {
    return [inline[1] ?? "", ...(inline[2] ?? "").split(/[\s;,]+[3-9][.)]\s+(?=\p{L})/u)].map((t) =>
      t.split("\n"),
    );
  }
  return [only];
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
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const { rumus, legenda } = splitLegendLines(lines);
  for (const [kode, arti] of labelled) legenda.set(kode, arti);
  if (atas !== "" && bawah !== "") {
    const faktor = /^(?:.*=)?\s*([x×*]\s*100\s*%?)?\s*$/i.exec(rumus.join(" "));
    const sisa = /^(.*?)\s*([x×*]\s*100\s*%?)$/su.exec(bawah);
    const drawn = fraction(tidy(atas), tidy(sisa?.[1] ?? bawah));
    if (rumus.length === 0 || faktor || /^\S+(?:\s\S+){0,6}$/.test(rumus.join(" "))) {
      return { rumus: [`${drawn} ${faktor?.[1] ?? sisa?.[2] ?? ""}`.trim()], legenda, sumber: "" };
    }
    legenda.set("Pembilang", atas);
    legenda.set("Penyebut", bawah);
  }
  return {
    rumus: items(rumus)
      .map(oneLine)
      .filter((text) => text !== ""),
    legenda,
    sumber: textOf(bagian, "buang"),
  };
}
