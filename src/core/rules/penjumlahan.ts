/** Whether the figures of a row may be added up over the parts of a year. */
import { isPersen } from "../sheet/satuan";
import type { KonteksBaris, Ukuran } from "./aturan";
import { kata } from "./kata";

/** Measures of a state: each part of the year tells it anew, and a sum of them means nothing. */
const keadaan = new Set<Ukuran | null>(["indeks", "predikat", "rasio", "rata-rata", "waktu"]);
const bagian = new Set<Ukuran | null>(["persentase", "pertumbuhan"]);
const skor = new Set(kata.satuanSkor);

/** The unit of a row: of its column, else of the first target that names one. */
export const satuanBaris = ({ baris }: KonteksBaris): string | null =>
  baris.satuan ?? baris.target.find(({ satuan }) => satuan !== null)?.satuan ?? null;

/** false for shares that add up to more than the whole ("20% + 30% + 50%" may be steps of one), and for scores. */
export function bolehDijumlahkan(konteks: KonteksBaris, jumlah: number): boolean {
  const satuan = satuanBaris(konteks);
  if (isPersen(satuan) || (satuan === null && bagian.has(konteks.ukuran))) return jumlah <= 100;
  return !keadaan.has(konteks.ukuran) && !skor.has((satuan ?? "").toLowerCase());
}
