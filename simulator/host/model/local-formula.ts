/** en-US formula → as an Excel with Indonesian regional settings shows it: ";" between arguments, decimal comma. */
export function toLocal(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) => (i % 2 ? part : part.replaceAll(",", ";").replace(/(\d)\.(\d)/g, "$1,$2")))
    .join("");
}
