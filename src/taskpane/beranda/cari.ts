import type { JabatanTampil } from "../keadaan/analisis";

const rata = (teks: string): string => teks.toLowerCase().replace(/\s+/g, " ").trim();

/**
 * The jabatan whose name or sheet holds every word that is looked for, with all their indikator; of the others those
 * indikator that do.
 */
export function saringJabatan(jabatan: readonly JabatanTampil[], cari: string): readonly JabatanTampil[] {
  const kata = rata(cari).split(" ").filter(Boolean);
  if (kata.length === 0) return jabatan;
  const memuat = (teks: string): boolean => kata.every((k) => teks.includes(k));
  return jabatan.flatMap((j) => {
    const nama = rata(`${j.blok.jabatan ?? ""} ${j.lembar}`);
    if (memuat(nama)) return [j];
    const indikator = j.indikator.filter(({ baris }) => memuat(`${nama} ${rata(baris.indikator)}`));
    return indikator.length === 0 ? [] : [{ ...j, indikator }];
  });
}
