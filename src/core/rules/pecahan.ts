/** Percentages that look as if they had been typed as fractions: 0,94 under the unit %, where 94% may be meant. */
import { readPolaritas, tebakPolaritas } from "../capaian/polaritas";
import type { Angka } from "../kontrak";
import { parseAddress } from "../sheet/address";
import { formatAt, valueAt } from "../sheet/grid";
import { isPercentFormat } from "../sheet/number-format";
import { isPersen } from "../sheet/satuan";
import type { KonteksBaris } from "./aturan";
import { satuanBaris } from "./penjumlahan";

export interface Pecahan {
  angka: Angka;
  /** The number that stands in the cell; null where it is text. */
  nilaiSel: number | null;
  /** Another figure of the row is of the other scale, or the indikator is a share of which so little is hardly aimed at. */
  pasti: boolean;
}

/** A share of the whole is rarely to reach less than this many percent, so 0,5 and more mean tens of them. */
const SEDIKITNYA = 0.5;
/** Hundredfold, the figure lies about where another one of the row does. */
const KISARAN = [0.6, 1.6] as const;

/** A small figure whose cell does not itself say that it is in percent. */
function small({ blok: { grid } }: KonteksBaris, angka: Angka): Pecahan | null {
  const { nilai, sel, teks } = angka;
  const at = parseAddress(sel);
  if (at === null || nilai === null || nilai <= 0 || nilai >= 1 || /%|persen/i.test(teks)) return null;
  const value = valueAt(grid, at.row, at.col);
  if (isPercentFormat(formatAt(grid, at.row, at.col))) return null;
  return { angka, nilaiSel: typeof value === "number" ? value : null, pasti: false };
}

/** The first of a row's targets and realisasi that may be a fraction; null where none is. */
export function pecahanOf(konteks: KonteksBaris): Pecahan | null {
  const { baris, ukuran } = konteks;
  if (!isPersen(satuanBaris(konteks)) || ukuran === "pertumbuhan") return null;
  const all = [...baris.target, ...baris.realisasi];
  const found = all.flatMap((angka) => small(konteks, angka) ?? []);
  const [first] = found;
  if (!first) return null;
  const nilai = (first.angka.nilai ?? 0) * 100;
  const lain = all.some(
    (a) => a.nilai !== null && a.nilai > 1 && nilai >= KISARAN[0] * a.nilai && nilai <= KISARAN[1] * a.nilai,
  );
  // Beside figures of tens, what is not near a hundredth of them may be the first steps of a year.
  if (!lain && all.some((a) => a.nilai !== null && a.nilai > 1)) return null;
  const naik = (readPolaritas(baris.polaritas) ?? tebakPolaritas(baris.indikator).polaritas) === "naik";
  const tinggi = found.every(({ angka }) => (angka.nilai ?? 0) >= SEDIKITNYA);
  // So little of what is to become rare is no surprise.
  if (!lain && !naik && !tinggi) return null;
  return { ...first, pasti: lain || (ukuran === "persentase" && naik && tinggi) };
}
