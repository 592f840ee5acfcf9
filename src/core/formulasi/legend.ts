/** Letters that stand for names: "A = Jumlah aset". Keys are as written, without spaces. */
export type Legenda = ReadonlyMap<string, string>;

const entry =
  /(?:^|[\n,;]|\bdan\b|\bserta\b)\s*[-•*]?\s*(\p{L}[\p{L}\p{N}_{}]{0,13}|\p{L}+\s?\d)\s*[=:]\s*/gu;

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

export const legendKey = (kode: string): string => kode.replace(/[\s_{}]/g, "");

const equation = /^\s*(\p{L}[\p{L}\p{N}_{} ]{0,14}?)\s*[=]\s*(.+)$/u;
const colonLine = /^\s*(\p{L}[\p{L}\p{N}_]{0,9})\s*:\s*(\p{L}.+)$/u;

/**
 * Lines like "JRT = Jumlah rumah tangga" below a formula, told from the formula by their left side: a code that the
 * formula uses, or the formula's own left side once more.
 */
export function splitLegendLines(lines: readonly string[]): {
  rumus: string[];
  legenda: Map<string, string>;
} {
  const legenda = new Map<string, string>();
  const rumus: string[] = [];
  const sides = { kiri: "", kanan: "" };
  for (const line of lines) {
    const hit = equation.exec(line) ?? (rumus.length > 0 ? colonLine.exec(line) : null);
    const kiri = legendKey(hit?.[1] ?? "");
    const body: string = [sides.kanan, ...rumus].join(" ");
    const used =
      kiri !== "" &&
      new RegExp(`(^|[^\\p{L}\\p{N}])${kiri}($|[^\\p{L}\\p{N}])`, "u").test(body.replace(/[_{}]/g, ""));
    if (hit && rumus.length > 0 && (used || kiri === sides.kiri)) {
      if (kiri !== sides.kiri) legenda.set(kiri, (hit[2] ?? "").trim().replace(/[,;.]+$/, ""));
      continue;
    }
    if (hit && sides.kiri === "") Object.assign(sides, { kiri, kanan: hit[2] ?? "" });
    rumus.push(line);
  }
  return { rumus, legenda };
}
