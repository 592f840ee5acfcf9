import ukuran from "./data/ukuran.json";

/** "mungkinPersen", "bagian": usually a percentage, without saying so; "bagian" always of a whole. */
export type Ukuran =
  "persentase" | "jumlah" | "rasio" | "pertumbuhan" | "rata-rata" | "mungkinPersen" | "bagian" | null;

const listMark = /^\s*(?:[-•*]|\(?(?:\d{1,2}|[a-z])[.)])\s*/i;
const { bukanPersen: _rates, ...measures } = ukuran;
const lists = Object.entries(measures) as [Exclude<Ukuran, null>, string[]][];

/** What the indikator's first word announces ("Persentase …", "Jumlah …"); null where it announces nothing. */
export function measureOf(indikator: string | null | undefined, satuan?: string | null): Ukuran {
  const text = (indikator ?? "").toLowerCase().replace(listMark, "");
  const words = text.match(/[\p{L}-]+|%/gu) ?? [];
  // "Meningkatnya persentase …": the measure comes second.
  const first = /^(?:me|ter|ber)\p{L}+nya$/u.test(words[0] ?? "") ? words[1] : words[0];
  const hit = lists.find(([, list]) => first !== undefined && list.includes(first))?.[0] ?? null;
  if (hit === "rata-rata" && /^(?:persentase|prosentase|%)$/.test(words[1] ?? "")) return "persentase";
  const persen =
    /^(?:%|persen|persentase)$/i.test((satuan ?? "").trim()) || /\(\s*(?:%|persen)\s*\)\s*\.?$/.test(text);
  return persen && hit !== "jumlah" ? "persentase" : hit;
}

const percentFirst =
  /^(?:[^\n:=]{0,30}:)?\s*(?:menghitung\s+)?(?:persentase|prosentase|presentase|%)(?=[\s=])/i;

/** "Persentase A terhadap B", "% A = A / B": the formula itself says that it is a percentage, where the indikator says nothing. */
export const announcesPercent = (teks: string): boolean =>
  percentFirst.test(teks) && (teks.match(/p(?:er|ro|re)sentase|%(?=\s*\p{L})/giu) ?? []).length === 1;
