/** What is still owed in a period, and how much of it is there. */
import { type BukuIsian, type DataIsian, type IndikatorIsian, type JabatanIsian, terisi } from "./types";

export interface DataKurang {
  jabatan: JabatanIsian;
  indikator: IndikatorIsian;
  data: DataIsian;
}

/** Every datum in the order of the workbook. */
export const semuaData = (jabatan: readonly JabatanIsian[]): DataKurang[] =>
  jabatan.flatMap((j) =>
    j.indikator.flatMap((indikator) => indikator.data.map((data) => ({ jabatan: j, indikator, data }))),
  );

const owed = ({ data }: DataKurang): boolean => data.wajib && !terisi(data);

/** By jabatan, those that owe nothing left out. */
export function kurangBuku(buku: BukuIsian): { jabatan: JabatanIsian; kurang: DataKurang[] }[] {
  return buku.jabatan
    .map((jabatan) => ({ jabatan, kurang: semuaData([jabatan]).filter(owed) }))
    .filter(({ kurang }) => kurang.length > 0);
}

/** How many of the data that the period asks for are filled in. */
export function kemajuan(jabatan: readonly JabatanIsian[]): { terisi: number; semua: number } {
  const wajib = semuaData(jabatan).filter(({ data }) => data.wajib);
  return { terisi: wajib.filter(({ data }) => terisi(data)).length, semua: wajib.length };
}

/** The next datum that is owed after one of them, the first again after the last; null: none is owed. */
export function kosongBerikut(buku: BukuIsian, setelah: string | null): DataKurang | null {
  const all = semuaData(buku.jabatan);
  const at = all.findIndex(({ data }) => data.id === setelah);
  return [...all.slice(at + 1), ...all.slice(0, at + 1)].find(owed) ?? null;
}
