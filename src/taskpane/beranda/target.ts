import type { Angka, Baris } from "../../core/kontrak";

/** The row's target of the year: the one that names it, else the only one without a period; null where none is filled. */
export function targetTahun({ target }: Baris, tahun: string): Angka | null {
  const terisi = target.filter(({ teks }) => teks !== "");
  return (
    terisi.find(({ periode }) => periode === tahun) ??
    (terisi.length === 1 && terisi[0]?.periode === null ? terisi[0] : null)
  );
}
