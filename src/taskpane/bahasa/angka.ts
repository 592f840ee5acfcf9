import type { Bahasa } from "../../messages/kamus";

const lokal: Record<Bahasa, string> = { id: "id-ID", en: "en-GB" };

/** A number as a person reads it; at most `desimal` digits behind the mark, at least `desimalMin`. */
export function tulisAngka(nilai: number, bahasa: Bahasa, desimal = 2, desimalMin = 0): string {
  return new Intl.NumberFormat(lokal[bahasa], {
    minimumFractionDigits: desimalMin,
    maximumFractionDigits: desimal,
  }).format(nilai);
}

/** Percent points to "87,50%". */
export function tulisPersen(nilai: number, bahasa: Bahasa, desimal = 2): string {
  return `${tulisAngka(nilai, bahasa, desimal, desimal)}%`;
}

/** A number cut at its decimal mark, so that a column can be aligned on it: "1.250" and ",5". */
export function belahAngka(
  nilai: number,
  bahasa: Bahasa,
  desimal = 2,
  desimalMin = 0,
): { bulat: string; pecahan: string } {
  const teks = tulisAngka(nilai, bahasa, desimal, desimalMin);
  const mark = teks.lastIndexOf(bahasa === "id" ? "," : ".");
  return mark < 0 ? { bulat: teks, pecahan: "" } : { bulat: teks.slice(0, mark), pecahan: teks.slice(mark) };
}
