/** Invented figures for documents that print none: satuan, target, realisasi per month, komponen. */
import kapuasHulu from "./kapuas-hulu.json";
import sampang from "./sampang.json";
import type { CellValue } from "../../../src/core/sheet/grid";
import type { NamaDokumen } from "../seeds/benih";

export interface IsianBaris {
  satuan: string;
  target: { isi: CellValue; format?: string };
  /** Number format of the month cells. */
  format?: string;
  /** Over {1}, {2} …, the komponen rows; only with `komponen`. */
  rumus?: string;
  bulan?: (number | null)[];
  komponen?: { nama: string; satuan: string; bulan: (number | null)[] }[];
}

export interface Isian {
  tahun: string;
  catatan: string;
  /** By the line of the block in the transcription; one element a row. */
  blok: Record<string, IsianBaris[]>;
}

export const isian: Partial<Record<NamaDokumen, Isian>> = {
  sampang: sampang,
  "kapuas-hulu": kapuasHulu,
};

export const BULAN = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "Mei",
  "Jun",
  "Jul",
  "Agu",
  "Sep",
  "Okt",
  "Nov",
  "Des",
] as const;
