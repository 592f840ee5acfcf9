/** Lists of tugas and fungsi: "a. …; b. …" in a line, a line an item, or text without labels. */

/** A label at an item's start: "a.", "1)", "(2)", "- a.", "12."; behind z "aa." or, by some, "ab.". */
const labelled = /^\s*(?:[-–—•*▪]\s*)?\(?(\d{1,2}|[a-z]{1,2})[.)](?!\d)\s*/i;
const isLabel = (label: string): boolean =>
  !/^[a-z]{2}$/i.test(label) || /^a/i.test(label) || label.charAt(0) === label.charAt(1);

/** The label at a text's beginning and how long it is with what stands around it; null where there is none. */
function labelAhead(teks: string): { label: string; panjang: number } | null {
  const m = labelled.exec(teks);
  return m?.[1] !== undefined && isLabel(m[1]) ? { label: m[1], panjang: m[0].length } : null;
}
const bullet = /^\s*[-–—•*▪]\s+/;

type Jenis = "angka" | "huruf";
const kindOf = (label: string): Jenis => (/^\d/.test(label) ? "angka" : "huruf");
/** Both ways to go on behind z count on from 26: aa, bb, cc, and aa, ab, ac. */
function orderOf(label: string): number {
  if (/^\d/.test(label)) return Number(label);
  const [first, last] = [label.charCodeAt(0) & 31, label.charCodeAt(label.length - 1) & 31];
  return label.length === 1 ? last : 26 + Math.max(first, last);
}
const letterAt = (n: number): string => `[${String.fromCharCode(96 + n)}${String.fromCharCode(64 + n)}]`;
function labelAt(order: number, kind: Jenis): string {
  if (kind === "angka") return String(order);
  const letter = letterAt(order > 26 ? order - 26 : order);
  return order > 26 ? `(?:[aA]|${letter})${letter}` : letter;
}

/** How many labels a list may leave out and still run on. */
const MOST_SKIPPED = 2;

/** The label of a text's beginning, and the text behind it. */
export function splitLabel(teks: string): { label: string | null; isi: string } {
  const ahead = labelAhead(teks);
  if (ahead) return { label: ahead.label, isi: teks.slice(ahead.panjang).trim() };
  const b = bullet.exec(teks);
  return b ? { label: "-", isi: teks.slice(b[0].length).trim() } : { label: null, isi: teks.trim() };
}

/** Where the label of `order` stands next: behind a stop, or, where none does, behind a mere blank. */
function nextCut(teks: string, from: number, order: number, kind: Jenis, stopOnly: boolean): number {
  const label = labelAt(order, kind);
  const find = (pattern: RegExp): number => {
    pattern.lastIndex = from;
    const m = pattern.exec(teks);
    return m ? m.index + m[0].search(/\S/) : -1;
  };
  const patterns = cutPatterns(label);
  const stopped = find(patterns.stop);
  return stopped >= 0 || stopOnly ? stopped : find(patterns.blank);
}

interface PolaPotong {
  stop: RegExp;
  blank: RegExp;
}
const cuts = new Map<string, PolaPotong>();

/** The label behind a stop, and behind any blank; one pair a label, made once. */
function cutPatterns(label: string): PolaPotong {
  const before = cuts.get(label);
  if (before) return before;
  const pattern = (ahead: string): RegExp =>
    new RegExp(String.raw`${ahead}\s(?:[-–—•]\s*)?\(?${label}[.)]\s+(?=\S)`, "g");
  const made = {
    stop: pattern(String.raw`(?<=[;.,:]\s{0,3}|[;.,:]\s{1,3}(?:dan|serta)\s)`),
    blank: pattern(""),
  };
  cuts.set(label, made);
  return made;
}

/** Splits "a. …; b. …" run on in one line at the labels that continue the row a, b, c or 1, 2, 3. */
export function splitInline(teks: string): string[] {
  const first = labelAhead(teks);
  if (!first) return [teks];
  const kind = kindOf(first.label);
  let order = orderOf(first.label);
  const cuts: number[] = [];
  let from = first.panjang;
  for (;;) {
    let found = -1;
    let step = 0;
    while (found < 0 && step <= MOST_SKIPPED) {
      step++;
      if (kind === "huruf" && order + step > 52) break;
      found = nextCut(teks, from, order + step, kind, step > 1);
    }
    if (found < 0) break;
    cuts.push(found);
    order += step;
    from = found + 2;
  }
  return [0, ...cuts].flatMap((at, i) => splitNested(teks.slice(at, cuts[i]).trim(), kind));
}

/** "10. menyelenggarakan : a. …; b. …": a list of the other kind inside an item, behind its colon. */
function splitNested(item: string, kind: Jenis): string[] {
  const m = (kind === "angka" ? /:\s+(?=a[.)]\s)/i : /:\s+(?=1[.)]\s)/).exec(item);
  if (!m) return [item];
  const at = m.index + m[0].length;
  const inner = splitInline(item.slice(at));
  return inner.length < 2 ? [item] : [item.slice(0, at).trim(), ...inner];
}

/** A line of a list: its label, its text, and whether it stands in the same cell as the line before. */
interface Baris {
  label: string | null;
  isi: string;
  sesel: boolean;
}

function linesOf(cells: readonly { label: string | null; teks: string }[]): Baris[] {
  const lines: Baris[] = [];
  for (const { label, teks } of cells) {
    teks.split("\n").forEach((line, i) => {
      if (line.trim() === "") return;
      const split = splitLabel(line);
      if (i === 0 && label !== null) {
        const own =
          splitLabel(`${label} `).label ??
          (/^\(?(\d{1,2}|[a-z])\)?$/i.test(label) ? label.replace(/[()]/g, "") : "-");
        lines.push({ label: own, isi: line.trim(), sesel: false });
      } else lines.push({ label: split.label, isi: split.isi, sesel: i > 0 });
    });
  }
  return lines;
}

/** The line split at labels inside it, unless the next line's label shows that it runs on a line an item. */
function withInline(lines: readonly Baris[]): Baris[] {
  return lines.flatMap((line, i): Baris[] => {
    if (line.label === null || line.label === "-") return [line];
    const next = lines.find((l, k) => k > i && l.label !== null && l.label !== "-")?.label ?? null;
    const kind = kindOf(line.label);
    if (next !== null && kindOf(next) === kind && orderOf(next) === orderOf(line.label) + 1) return [line];
    const [first = "", ...rest] = splitInline(`${line.label}. ${line.isi}`);
    return [
      { ...line, isi: splitLabel(first).isi },
      ...rest.map((part): Baris => ({
        label: splitLabel(part).label,
        isi: splitLabel(part).isi,
        sesel: false,
      })),
    ];
  });
}

/**
 * Items of a list, labels removed, end punctuation kept. Each element is a cell's whole text, with its label where that
 * stands in a cell of its own. A line without a label goes on the item before it; "-" alone is none; text without labels
 * is one item, unless a finished sentence in one cell is followed by another cell.
 */
export function readList(cells: readonly { label: string | null; teks: string }[]): string[] {
  const items: string[] = [];
  let labelled = false;
  for (const { label, isi, sesel } of withInline(linesOf(cells))) {
    const before = items.at(-1);
    const ended = before !== undefined && !sesel && !labelled && /[;.]$/.test(before) && /^\p{Lu}/u.test(isi);
    if (label === null && before !== undefined && !ended)
      items[items.length - 1] = `${before}${sesel ? "\n" : " "}${isi}`;
    else items.push(isi);
    labelled ||= label !== null;
  }
  return items.map((item) => item.trim()).filter((item) => item !== "" && !/^[-–—:.]+$/.test(item));
}
