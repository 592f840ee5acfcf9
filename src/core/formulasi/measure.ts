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
