/** Letters that stand for names: "A = Jumlah aset". Keys are as written, without spaces. */
export type Legenda = ReadonlyMap<string, string>;

const entry =
  /(?:^|[\n,;]|\bdan\b|\bserta\b)\s*[-•*]?\s*(\p{L}[\p{L}\p{N}_{}]{0,13}(?:\s?[-–]\s?\d)?|\p{L}+\s?\d)\s*[=:]\s*/giu;

/** The entries of a legend's text, on lines or one after the other ("A = …, B = … dan C = …"). */
export function readLegend(teks: string): Map<string, string> {
  const found = new Map<string, string>();
  const hits = [...teks.matchAll(entry)];
  hits.forEach((hit, i) => {
    const to = hits[i + 1]?.index ?? teks.length;
    const arti = teks
      .slice(hit.index + hit[0].length, to)
      .replace(/[\s,;.]+$/g, "")
      .replace(/\s+/g, " ");
    if (arti !== "") found.set(legendKey(hit[1] ?? ""), arti);
  });
  return found;
}

export const legendKey = (kode: string): string => kode.replace(/[\s_{}]/g, "").replace(/–/g, "-");

const equation = /^\s*(\p{L}[\p{L}\p{N}_{} ]{0,14}?(?:\s?[-–]\s?\d)?)\s*[=]\s*(.+)$/u;
const colonLine = /^\s*(\p{L}[\p{L}\p{N}_]{0,9})\s*:\s*(\p{L}.+)$/u;

const listed = /^\s*\(?([a-zA-Z])[.)]\s+(\p{L}.+)$/u;

/** "Jumlah desa aktif (A)" above a line that reckons with A. */
const tagged = /^\s*(\p{L}.*\p{L})\s*\(([A-Za-z]\d?)\)\s*$/u;

/** "a : b x 100%": a line of nothing but codes, signs and numbers. */
function reckonsWithCodes(line: string): boolean {
  const words = line.replace(/\b(?:dibagi|dikali|kali|x|persen)\b/gi, " ").match(/[\p{L}\p{N}_]+/gu) ?? [];
  const codes = words.filter((word) => /^\p{L}/u.test(word));
  return codes.length > 1 && codes.every((code) => code.length <= 3) && /[/:÷×*+-]|dibagi|dikali/i.test(line);
}

/** Whether a code stands by itself in a text. */
const uses = (text: string, kode: string): boolean =>
  new RegExp(`(^|[^\\p{L}\\p{N}])${kode}($|[^\\p{L}\\p{N}])`, "u").test(text.replace(/[_{}]/g, ""));

/** The side of a line on which its formula stands. */
const rightSide = (line: string): string => equation.exec(line)?.[2] ?? colonLine.exec(line)?.[2] ?? line;

/**
 * Lines like "JRT = Jumlah rumah tangga", above or below a formula, told from it by their left side: a code that another
 * line uses, or the formula's own left side once more. "a. …" and "b. …" too, where a line reckons with a and b.
 */
export function splitLegendLines(lines: readonly string[]): {
  rumus: string[];
  legenda: Map<string, string>;
} {
  const legenda = new Map<string, string>();
  const rumus: string[] = [];
  const reckoning = lines.some((line) =>
    /(^|[^\p{L}])[a-z]\s*[/:÷x+]\s*[a-z]($|[^\p{L}])/iu.test(rightSide(line)),
  );
  const coded = lines.length > 1 && lines.some(reckonsWithCodes);
  let title = "";
  lines.forEach((line, i) => {
    const others = lines
      .filter((_, j) => j !== i)
      .map((other) => (coded && reckonsWithCodes(other) ? other : rightSide(other)))
      .join(" ");
    const hit =
      equation.exec(line) ??
      (rumus.length > 0 || coded ? colonLine.exec(coded && reckonsWithCodes(line) ? "" : line) : null) ??
      (reckoning ? listed.exec(line) : null);
    const tag = coded && !hit ? tagged.exec(line) : null;
    const kiri = legendKey(hit?.[1] ?? tag?.[2] ?? "");
    if (tag && uses(others, kiri)) {
      legenda.set(kiri, tag[1] ?? "");
      return;
    }
    if (hit && kiri !== "" && kiri !== title && uses(others, kiri)) {
      legenda.set(kiri, (hit[2] ?? "").trim().replace(/[,;.]+$/, ""));
    } else if (!(hit && rumus.length > 0 && kiri !== "" && kiri === title)) {
      if (hit && title === "") title = kiri;
      rumus.push(line);
    }
  });
  return { rumus, legenda };
}

/**
 * Formulas in which the codes of the legend can be told from signs: "A-B" of A and B has room, and X, X1 are spelt so that
 * nobody takes them for a multiplication.
 */
export function spellCodes(rumus: readonly string[], legenda: Map<string, string>): readonly string[] {
  if (legenda.size === 0) return rumus;
  const codes = new Set(legenda.keys());
  let lines = rumus.map((line) =>
    line.replace(
      /([\p{L}\p{N}_]+)[-–](?=([\p{L}\p{N}_]+(?:[-–]\d)?))/gu,
      (all, left: string, right: string) =>
        codes.has(left) && codes.has(legendKey(right)) && !codes.has(`${left}-${right}`) ? `${left} - ` : all,
    ),
  );
  for (const [kode, arti] of legenda) {
    if (!/^[xX]\d{0,2}$/.test(kode)) continue;
    const spelt = kode.replace("X", "Ẋ").replace("x", "ẋ");
    const operand = new RegExp(`(^|[=(/:÷+×*-]\\s*)${kode}(?=\\s*(?:[)/:÷+×*-]|$|[xX]\\s))`, "gu");
    lines = lines.map((line) => line.replace(operand, `$1${spelt}`));
    legenda.set(spelt, arti);
  }
  return lines;
}
