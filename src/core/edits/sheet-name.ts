/** Names of sheets that Excel takes. Source: "Rename a worksheet", Microsoft Support. */

const longest = 31;

/**
 * A free sheet name as near to the wanted one as Excel allows: 31 characters at most, none of \ / ? * [ ] :, no
 * apostrophe at its ends, not "History"; " (2)", " (3)" … where it is taken. Names ignore case.
 */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const plain = clean(wanted);
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? "" : ` (${n})`;
    const name = `${cut(plain, longest - suffix.length)}${suffix}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function clean(wanted: string): string {
  const allowed = wanted
    // Control characters can't be typed, but can be pasted into a jabatan.
    .replace(/\p{Cc}+/gu, " ")
    .replace(/[\\/?*[\]:]+/g, "-")
    .replace(/\s+/g, " ")
    .trim();
  const name = trimEnds(cut(allowed, longest));
  return name === "" || name.toLowerCase() === "history" ? `Lembar ${name}`.trim() : name;
}

/** Does not cut a character of two code units in half. */
function cut(name: string, length: number): string {
  const part = name.slice(0, length);
  return trimEnds(/[\uD800-\uDBFF]$/.test(part) ? part.slice(0, -1) : part);
}

function trimEnds(name: string): string {
  return name.replace(/^['\s]+|['\s]+$/g, "");
}
