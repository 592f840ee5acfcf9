import type { BlokTerbaca, KolomTerbaca } from "../../core/layout";
import { columnIndex, parseAddress, rangeAddress } from "../../core/sheet/address";
import { valueAt } from "../../core/sheet/grid";
import type { WorkbookData } from "../../core/sheet/grid";
import type { JabatanTampil } from "../keadaan/analisis";

/** The jabatan whose tables have the same header: what is said of one column holds for all of them. */
export interface TataLetak {
  kunci: string;
  /** Stands for the others: its columns are shown. */
  contoh: JabatanTampil;
  jabatan: JabatanTampil[];
  /** Columns whose role is open, each with the table that leaves it open. */
  tanya: { kolom: KolomTerbaca; di: JabatanTampil }[];
}

/** Layouts in the order met, those with a question first. */
export function kelompokTataLetak(jabatan: readonly JabatanTampil[]): TataLetak[] {
  const menurut = new Map<string, TataLetak>();
  for (const j of jabatan) {
    const ada = menurut.get(j.blok.tataLetak);
    if (ada === undefined)
      menurut.set(j.blok.tataLetak, { kunci: j.blok.tataLetak, contoh: j, jabatan: [j], tanya: [] });
    else ada.jabatan.push(j);
    const tanya = menurut.get(j.blok.tataLetak)?.tanya ?? [];
    for (const kolom of j.blok.kolom)
      if (kolom.ragu && !tanya.some((t) => t.kolom.kunci === kolom.kunci)) tanya.push({ kolom, di: j });
  }
  const bertanya = (t: TataLetak): number => (t.tanya.length > 0 ? 0 : 1);
  return [...menurut.values()].sort((a, b) => bertanya(a) - bertanya(b));
}

/** The cells of a table's header, "B6:H7". */
export function alamatKepala({ rentang, barisKepala: [atas, bawah] }: BlokTerbaca): string {
  const tempat = parseAddress(rentang);
  return tempat === null ? rentang : rangeAddress({ ...tempat, row: atas - 1, row2: bawah - 1 });
}

/** The first `banyak` texts below the header of a column, to know it by. */
export function isiKolom(
  buku: WorkbookData,
  jabatan: JabatanTampil,
  kolom: KolomTerbaca,
  banyak: number,
): string[] {
  const lembar = buku.sheets.find(({ nama }) => nama === jabatan.lembar);
  const akhir = parseAddress(jabatan.blok.rentang)?.row2;
  const isi: string[] = [];
  if (lembar === undefined || akhir === undefined) return isi;
  const col = columnIndex(kolom.kolom);
  for (let row = jabatan.blok.barisKepala[1]; row <= akhir && isi.length < banyak; row++) {
    const nilai = valueAt(lembar, row, col);
    if (nilai !== null && nilai !== "") isi.push(String(nilai));
  }
  return isi;
}
