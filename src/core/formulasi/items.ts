const listMark = /^\s*(?:[-•▪*➢]|\(?(?:\d{1,2}|[a-z])[.)])\s+/;

/** Items of a list, inline ("1. … 2. …") or on lines; one item where there is no list. */
export function items(lines: readonly string[]): string[][] {
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
          i === 0
            ? line.replace(/^\s*(?:[-•▪➢]|\d{1,2}[.)]|[a-z]\))\s+(?=\p{L}|Σ|[([{\uE000]|\d)/u, "")
            : line,
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

const finished =
  /(?:[x×*X]|kali(?:kan)?)\s*100(?![.,]?\d)\s*(?:%|persen)?(?:\s*[;,.]\s*|\s+)(?:dan\s+|serta\s+)?(?=\p{L}|Σ)/iu;

/** Two whole formulas one after the other ("A / B x 100% dan C / D x 100%"), cut apart; else the text alone. */
export function cutFinished(text: string): string[] {
  const hit = finished.exec(text);
  if (!hit) return [text];
  const at = hit.index + hit[0].length;
  const first = text.slice(0, at).replace(/[\s;,.]*(?:\b(?:dan|serta)\s*)?$/i, "");
  const later = text.slice(at);
  const whole = (part: string): boolean => /\s[/:]|[/÷]|dibagi/i.test(part) && /100/.test(part);
  if (!whole(first) || !whole(later) || /^(?:dibagi|dikali|ditambah|dikurangi|x\b)/i.test(later))
    return [text];
  return [first, ...cutFinished(later)];
}
