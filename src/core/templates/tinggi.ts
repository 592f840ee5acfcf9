/** How high a row must be: a file has no Excel to fit it, and merged cells never fit themselves. */

/** Points of an average letter of Calibri 11, of a line, and of a cell's margins. */
const huruf = 5.1;
const baris = 15;
const tepi = 6;
/** Excel takes 409. */
const tertinggi = 400;

/** Points that the tallest of texts needs, each wrapped at words in a cell of the given width in points. */
export function height(texts: readonly (readonly [string, number])[]): number {
  const lines = texts.map(([text, width]) => linesOf(text, Math.max(4, Math.floor((width - tepi) / huruf))));
  return Math.min(tertinggi, Math.max(1, ...lines) * baris + 2);
}

function linesOf(text: string, letters: number): number {
  return text.split("\n").reduce((sum, part) => sum + linesOfPart(part, letters), 0);
}

function linesOfPart(part: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of part.split(" ")) {
    const joined = used === 0 ? length : used + 1 + length;
    if (joined <= letters) {
      used = joined;
      continue;
    }
    // A word longer than the line is broken inside.
    lines += (used === 0 ? 0 : 1) + Math.ceil(length / letters) - 1;
    used = length > letters ? length % letters || letters : length;
  }
  return lines;
}
