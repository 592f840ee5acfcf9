/** Lists of tugas and fungsi: "a. …; b. …" in a line, a line an item, or text without labels. */

/** A label at an item's start: "a.", "1)", "(2)", "- a.", "12.". */
const itemLabel = /^\s*(?:[-–—•*▪]\s*)?\(?(\d{1,2}|[a-z])[.)]\s*/i;
const bullet = /^\s*[-–—•*▪]\s+/;

type Jenis = "angka" | "huruf";
const kindOf = (label: string): Jenis => (/^\d/.test(label) ? "angka" : "huruf");
const orderOf = (label: string): number =>
  /^\d/.test(label) ? Number(label) : label.toLowerCase().charCodeAt(0) - 96;

/** How many labels a list may leave out and still run on. */
const MOST_SKIPPED = 2;

/** The label of a text's beginning, and the text behind it. */
export function splitLabel(teks: string): { label: string | null; isi: string } {
  const m = itemLabel.exec(teks);
  if (m?.[1]) return { label: m[1], isi: teks.slice(m[0].length).trim() };
  const b = bullet.exec(teks);
  return b ? { label: "-", isi: teks.slice(b[0].length).trim() } : { label: null, isi: teks.trim() };
}

/** Splits "a. …; b. …" run on in one line at the labels that continue the row a, b, c or 1, 2, 3. */
export function splitInline(teks: string): string[] {
  const first = itemLabel.exec(teks);
  if (!first?.[1]) return [teks];
  const kind = kindOf(first[1]);
  let order = orderOf(first[1]);
  const cuts: number[] = [];
  const next = /[;.,:]\s+(?:dan\s+|serta\s+)?\(?(\d{1,2}|[a-z])[.)]\s+/gi;
  next.lastIndex = first[0].length - 1;
  for (let m = next.exec(teks); m; m = next.exec(teks)) {
    const label = m[1] ?? "";
    const step = orderOf(label) - order;
    if (kindOf(label) !== kind || step < 1 || step > 1 + MOST_SKIPPED) continue;
    cuts.push(m.index + m[0].search(/\(?(?:\d{1,2}|[a-z])[.)]\s+$/i));
    order += step;
    next.lastIndex = m.index + m[0].length - 1;
  }
  return [0, ...cuts].map((from, i) => teks.slice(from, cuts[i]).trim());
}

/**
 * Items of a list, labels removed, end punctuation kept. Each line is a cell's whole text.
 * A line without a label goes on the item before it; "-" alone is none; text without labels is one item.
 */
export function readList(cells: readonly { label: string | null; teks: string }[]): string[] {
  const items: string[] = [];
  let labelled = false;
  const add = (label: string | null, isi: string, glue: string): void => {
    if (label === null && labelled && items.length > 0)
      items[items.length - 1] = `${items.at(-1) ?? ""}${glue}${isi}`;
    else if (label === null && items.length > 0 && glue === "\n")
      items[items.length - 1] = `${items.at(-1) ?? ""}\n${isi}`;
    else items.push(isi);
    if (label !== null) labelled = true;
  };
  for (const { label, teks } of cells) {
    teks.split("\n").forEach((line, i) => {
      if (line.trim() === "") return;
      splitInline(line).forEach((part, j) => {
        const split = splitLabel(part);
        const own = i === 0 && j === 0 ? label : null;
        if (own !== null) add(own, split.label === null ? split.isi : part.trim(), " ");
        else add(split.label, split.isi, i === 0 ? " " : "\n");
      });
    });
  }
  return items.map((item) => item.trim()).filter((item) => item !== "" && !/^[-–—:.]+$/.test(item));
}
