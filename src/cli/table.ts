/** Text for a terminal: wrapped lines, lists of terms, tables whose cells wrap inside their columns. */

export interface TableColumn {
  judul: string;
  /** "kanan" for numbers. */
  rata?: "kiri" | "kanan";
}

const GAP = "  ";
const NARROWEST = 6;

/** Broken between words; a word longer than the width is cut. Line breaks of the text stay. */
export function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => {
    const lines: string[] = [];
    let now = "";
    for (let word of line.split(/\s+/).filter(Boolean)) {
      while (word.length > width) {
        if (now !== "") lines.push(now);
        now = "";
        lines.push(word.slice(0, width));
        word = word.slice(width);
      }
      if (now === "") now = word;
      else if (now.length + 1 + word.length <= width) now += ` ${word}`;
      else {
        lines.push(now);
        now = word;
      }
    }
    return [...lines, now];
  });
}

/** Terms on the left, their meaning wrapped on the right. */
export function definitionList(items: readonly (readonly [string, string])[], columns: number): string[] {
  const left = Math.max(0, ...items.map(([term]) => term.length));
  const width = Math.max(20, columns - left - 4);
  return items.flatMap(([term, meaning]) =>
    wrap(meaning, width).map((line, i) => `  ${(i === 0 ? term : "").padEnd(left)}  ${line}`.trimEnd()),
  );
}

/** A table no wider than `columns`, as far as its number of columns allows. */
export function table(
  head: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  columns: number,
): string[] {
  const widths = fit(
    head.map(({ judul }, c) => ({
      natural: Math.max(longestLine(judul), ...rows.map((row) => longestLine(row[c] ?? ""))),
      least: Math.min(
        14,
        Math.max(NARROWEST, longestWord(judul), ...rows.map((row) => longestWord(row[c] ?? ""))),
      ),
    })),
    columns - GAP.length * (head.length - 1),
  );
  const line = (cells: readonly string[]): string[] => {
    const wrapped = head.map((_, c) => wrap(cells[c] ?? "", widths[c] ?? NARROWEST));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, i) =>
      head
        .map(({ rata }, c) => {
          const text = wrapped[c]?.[i] ?? "";
          return rata === "kanan" ? text.padStart(widths[c] ?? 0) : text.padEnd(widths[c] ?? 0);
        })
        .join(GAP)
        .trimEnd(),
    );
  };
  return [
    ...line(head.map(({ judul }) => judul)),
    widths.map((width) => "─".repeat(width)).join(GAP),
    ...rows.flatMap((row) => line(row)),
  ];
}

/** Narrow columns keep their natural width; the wide ones share what is left. */
function fit(columns: readonly { natural: number; least: number }[], room: number): number[] {
  const widths = columns.map(({ natural }) => natural);
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const slack = widths.map((width, i) => width - (columns[i]?.least ?? NARROWEST));
    const widest = widths.reduce(
      (best, width, i) => ((slack[i] ?? 0) > 0 && width > (widths[best] ?? 0) ? i : best),
      slack.findIndex((s) => s > 0),
    );
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess--;
  }
  return widths;
}

function longestLine(text: string): number {
  return Math.max(0, ...text.split("\n").map((line) => line.trim().length));
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => word.length));
}
