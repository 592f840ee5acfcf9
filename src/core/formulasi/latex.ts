import { fraction, group } from "./marks";

/** The text between braces at `start` (which must be "{"), and the position after the closing one. */
function braced(text: string, start: number): { isi: string; sesudah: number } | null {
  if (text.charAt(start) !== "{") return null;
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    if (text.charAt(i) === "{") depth++;
    if (text.charAt(i) === "}") depth--;
    if (depth === 0) return { isi: text.slice(start + 1, i), sesudah: i + 1 };
  }
  return null;
}

const symbols: readonly { pola: RegExp; tanda: string }[] = [
  { pola: /\\(?:left|right|displaystyle|limits|quad|qquad)(?![a-z])|\\[,;!]/g, tanda: " " },
  { pola: /\\(?:times|cdot|ast)(?![a-z])/g, tanda: " × " },
  { pola: /\\div(?![a-z])/g, tanda: " ÷ " },
  { pola: /\\(?:sum|Sigma)(?![a-z])/g, tanda: " Σ " },
  { pola: /\}\s*([-–+])\s*(?=\\text|\\d?frac)/g, tanda: "} $1 " },
  { pola: /\\([%&_#])/g, tanda: "$1" },
];

/**
 * LaTeX as planners' documents hold it, made plain text: `\frac` becomes a marked fraction, `\text{…}` its words.
 * A text without LaTeX comes back as it is.
 */
export function unwrapLatex(text: string): string {
  if (!/\\[a-zA-Z%]/.test(text)) return text;
  let out = text.replace(/\$+/g, " ");
  for (const { pola, tanda } of symbols) out = out.replace(pola, tanda);
  return unwrapCommands(out);
}

function unwrapCommands(text: string): string {
  const at = text.search(/\\[a-zA-Z]+\s*\{/);
  if (at < 0) return text.replace(/\\\\/g, "\n").replace(/\\[a-zA-Z]+/g, " ");
  const name = /^\\([a-zA-Z]+)\s*/.exec(text.slice(at));
  const first = braced(text, at + (name?.[0].length ?? 0));
  if (!name || !first) return text.replace(/[\\{}]/g, " ");
  const before = text.slice(0, at);
  if (/^[dtc]?frac$/.test(name[1] ?? "")) {
    const gap = /^\s*/.exec(text.slice(first.sesudah))?.[0].length ?? 0;
    const second = braced(text, first.sesudah + gap);
    if (!second) return text.replace(/[\\{}]/g, " ");
    const drawn = fraction(unwrapCommands(first.isi), unwrapCommands(second.isi));
    return `${before} ${drawn} ${unwrapCommands(text.slice(second.sesudah))}`;
  }
  const isWords = /^(?:text|textbf|textit|mathrm|mathbf|mathit|operatorname)$/.test(name[1] ?? "");
  const inner = unwrapCommands(first.isi);
  return `${before}${isWords ? inner : group(inner)}${unwrapCommands(text.slice(first.sesudah))}`;
}
