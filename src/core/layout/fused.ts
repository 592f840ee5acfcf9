/** Column numbers fused into the first row of data: "1 Meningkatnya …", "2 Jumlah …", "3 …", "4 - Data …". */
import type { LetakKolom } from "./rows";
import type { Lajur, Sel } from "./view";

const numbered = /^\(?(\d{1,2})\)?\.?(?:\s+([\s\S]*))?$/;

/**
 * The row without its column numbers. They are taken for such where at least two texts, and most of the row's, begin
 * with numbers that rise from left to right with their columns; otherwise the row comes back as it is.
 */
export function stripFused(lajur: Lajur, kolom: readonly LetakKolom[]): Lajur {
  const found = new Map<number, string>();
  let texts = 0;
  let long = 0;
  let last = 0;
  for (const s of lajur.sel) {
    const column = kolom.find((k) => k.c === s.c);
    const place = column?.urut ?? 0;
    if (!column) continue;
    const figure = ["target", "realisasi", "capaian", "no"].includes(column.peran);
    if (typeof s.nilai !== "string" && figure) continue;
    const m = numbered.exec(s.teks);
    const n = Number(m?.[1]);
    const rest = (m?.[2] ?? "").trim();
    const isText = /\p{L}{3}/u.test(rest || s.teks);
    if (isText) texts++;
    if (!m || n <= last || Math.abs(n - place) > 3) continue;
    // "2 Dokumen" under TARGET may be a figure: only a number in its place counts, and texts must say so first.
    last = n;
    found.set(s.c, rest);
    if (isText && !["target", "realisasi", "capaian", "no"].includes(column.peran)) long++;
  }
  if (long < 2 || found.size < 2 || long / Math.max(1, texts) < 0.5) return lajur;
  const sel: Sel[] = [];
  for (const s of lajur.sel) {
    const rest = found.get(s.c);
    if (rest === undefined) sel.push(s);
    else if (rest !== "") sel.push({ ...s, teks: rest, nilai: rest });
  }
  const at = new Array<Sel | undefined>(lajur.at.length).fill(undefined);
  for (const s of sel) at[s.c] = s;
  return { row: lajur.row, sel, at };
}
