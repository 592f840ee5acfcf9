import ukuran from "./data/ukuran.json";

export type Ukuran = "persentase" | "jumlah" | "rasio" | "pertumbuhan" | "rata-rata" | "mungkinPersen" | null;

/** What the indikator's first word announces ("Persentase …", "Jumlah …"); null where it announces nothing. */
export function measureOf(indikator: string | null | undefined, satuan?: string | null): Ukuran {
  const first = /[\p{L}-]+|%/u.exec((indikator ?? "").toLowerCase())?.[0];
  const hit = (Object.entries(ukuran) as [Exclude<Ukuran, null>, string[]][]).find(
    ([, list]) => first !== undefined && list.includes(first),
  )?.[0];
  const persen = /^(?:%|persen|persentase)$/i.test((satuan ?? "").trim());
  return persen && hit !== "jumlah" ? "persentase" : (hit ?? null);
}
