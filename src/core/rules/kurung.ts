/** Brackets of a formulasi. */

/** "a)" and "1)" that begin an item of a list. */
const label = /(?:^|\s)(?:\p{L}|\d{1,2})$/u;

/** Whether one is opened and not closed, or closed and not opened. */
export function isKurungTimpang(teks: string): boolean {
  let depth = 0;
  for (const m of teks.matchAll(/[()]/g)) {
    if (m[0] === "(") depth++;
    else if (depth > 0) depth--;
    else if (!label.test(teks.slice(0, m.index))) return true;
  }
  return depth > 0;
}
