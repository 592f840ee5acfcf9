import { fraction } from "./marks";

const barSigns = "[-_–—―─━‾¯~*.…=]";
const factor = String.raw`(?:[x×*X]|kali|dikali|dikalikan)\s*\d[\d.]*\s*(?:%|persen)?\s*(?:\p{L}+(?:\s\p{L}+){0,2})?`;
const barLine = new RegExp(
  `^(?:[^=\\n]{0,60}=)?\\s*(?:[-_–—―─━‾¯~]{2,}|[.…]{3,}|={4,}|\\*{4,}|…+)${barSigns}*\\s*[,;]?\\s*(${factor})?\\s*[=.]?\\s*$`,
  "u",
);
const factorLine = new RegExp(`^=?\\s*(${factor})\\s*[.]?$`, "u");
const endFactor = new RegExp(`^(.*?\\S)\\s*(${factor})\\s*[.]?$`, "u");
const inlineBar =
  /([^\s=])[ \t]+((?:[-_–—―─━]{3,}|[.…]{4,}|…{2,})(?:\s*[x×*X]\s*\d[\d.]*\s*%?)?)[ \t]+(?![x×*X]\s*\d)(?=[^\s])/gu;

const join = (lines: readonly string[]): string => lines.join(" ").trim();
const withoutLead = (text: string): string => text.replace(/^\s*=\s*/, "");

/** Takes a factor ("x 100%") off the end of a text. */
export function takeFactor(text: string): { isi: string; faktor: string } {
  const hit = endFactor.exec(text);
  return hit ? { isi: hit[1] ?? "", faktor: hit[2] ?? "" } : { isi: text, faktor: "" };
}

/** A bar drawn inside a line, as it stands where a cell's line breaks were lost, gets its lines back. */
export function openInlineBars(text: string): string {
  return text.replace(inlineBar, (_, before: string, bar: string) => `${before}\n${bar}\n`);
}

/**
 * A fraction drawn over lines ("A", "------- x 100%", "B") made one line with a marked fraction; a factor on the bar's
 * line, at the end of either part or on a line of its own stands after it. null: no bar is drawn.
 */
export function readStack(lines: readonly string[]): string | null {
  const at = lines.findIndex((line) => barLine.test(line));
  if (at < 1 || at === lines.length - 1) return null;
  const rest = lines.slice(at + 1);
  if (rest.some((line) => barLine.test(line))) return null;
  const factors: string[] = [];
  const own = barLine.exec(lines[at] ?? "")?.[1];
  if (own !== undefined) factors.push(own);
  const keep = (part: readonly string[]): string => {
    const names = part.filter((line) => {
      const hit = factorLine.exec(line);
      if (hit) factors.push(hit[1] ?? "");
      return !hit;
    });
    const { isi, faktor } = takeFactor(join(names));
    if (faktor !== "") factors.push(faktor);
    return isi;
  };
  const atas = withoutLead(keep(lines.slice(0, at)).replace(/^[^=]{1,40}=\s*/, ""));
  const bawah = withoutLead(keep(rest));
  if (atas === "" || bawah === "") return null;
  return `${fraction(atas, bawah)} ${factors.join(" ")}`;
}
