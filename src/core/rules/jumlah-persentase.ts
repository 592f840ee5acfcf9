import type { Aturan, KonteksBaris, KonteksBlok, Lapor } from "./aturan";
import { bagianOf, jumlahBagian, rentangBagian, tanpaMenjumlah } from "./bagianTotal";
import { barisTotal, isLabelJumlah } from "./barisTotal";
import { shows } from "../hitung/sel-realisasi";
import type { Angka } from "../kontrak";
import { bolehDijumlahkan, satuanBaris } from "./penjumlahan";
import { pesan } from "../pesan";
import { cellAddress, columnIndex } from "../sheet/address";
import { readAngka } from "../sheet/angka";
import { formatAt, formulaAt, valueAt } from "../sheet/grid";
import { isPersen } from "../sheet/satuan";

/** The figures of a row in columns named "Total" or "Jumlah" that have no role of their own. */
function totalLain({ blok, baris }: KonteksBaris): Angka[] {
  return blok.blok.kolom
    .filter(({ peran, label }) => peran === "lain" && isLabelJumlah(label))
    .map(({ kolom, label }) => {
      const [row, col] = [baris.baris - 1, columnIndex(kolom)];
      const read = readAngka(valueAt(blok.grid, row, col), formatAt(blok.grid, row, col), baris);
      return { ...read, label, periode: null, kumulatif: false, sel: cellAddress(row, col) };
    });
}

/** A total of the row that adds its months or quarters, though each of them tells the state anew. */
function* sepanjangBaris(konteks: KonteksBaris): Generator<Lapor> {
  const { realisasi, indikator } = konteks.baris;
  for (const total of [...realisasi, ...totalLain(konteks)]) {
    const bagian = bagianOf(total, realisasi);
    if (bagian === null || tanpaMenjumlah(total, bagian)) continue;
    const jumlah = jumlahBagian(bagian);
    if (!shows(total, jumlah) || bolehDijumlahkan(konteks, jumlah)) continue;
    yield {
      sel: total.sel,
      indikator: indikator || null,
      pesan: pesan("rules.jumlah-persentase-bagian", {
        teks: total.teks,
        rentang: rentangBagian(bagian),
      }),
    };
  }
}

/** How many of the rows a formula adds: "=SUM(E4:E9)", "=E4+E5"; null where it does not add. */
function rowsAdded(formula: string, rows: readonly number[]): number | null {
  const range = /^=(?:SUM\(|SUBTOTAL\(9,)\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)\)$/i.exec(formula);
  if (range) return rows.filter((r) => r >= Number(range[1]) - 1 && r <= Number(range[2]) - 1).length;
  if (!/^=\$?[A-Z]+\$?\d+(?:\+\$?[A-Z]+\$?\d+)+$/i.test(formula)) return null;
  const named = new Set((formula.match(/\d+/g) ?? []).map((n) => Number(n) - 1));
  return rows.filter((r) => named.has(r)).length;
}

/** Whether a cell below the rows adds their figures: by its formula, or by the figure itself. */
function adds({ grid }: KonteksBlok, rows: readonly number[], row: number, col: number): boolean {
  const formula = formulaAt(grid, row, col);
  if (formula !== null) return (rowsAdded(formula, rows) ?? 0) >= 2;
  const nilai = rows.map((r) => valueAt(grid, r, col)).filter((v) => typeof v === "number");
  const total = valueAt(grid, row, col);
  const sum = nilai.reduce((a, b) => a + b, 0);
  return nilai.length >= 2 && typeof total === "number" && Math.abs(total - sum) <= 1e-6 * Math.abs(sum);
}

/** Rows of totals whose figures add those of several percentages above; each row is told once. */
function* kebawah(konteks: KonteksBlok): Generator<Lapor> {
  const columns = konteks.blok.kolom.filter(({ peran }) => peran === "target" || peran === "realisasi");
  let from = -1;
  for (const row of barisTotal(konteks)) {
    const above = konteks.baris.filter(({ baris: b }) => b.baris - 1 > from && b.baris - 1 < row);
    const rows = above.map(({ baris: b }) => b.baris - 1);
    from = row;
    if (above.filter((b) => isPersen(satuanBaris(b))).length < 2) continue;
    const odd = columns.find(({ kolom }) => adds(konteks, rows, row, columnIndex(kolom)));
    if (odd) yield { sel: cellAddress(row, columnIndex(odd.kolom)), pesan: pesan("rules.jumlah-persentase") };
  }
}

/** Jumlah dari beberapa persentase. */
export const aturan: Aturan = {
  id: "jumlah-persentase",
  tingkat: "peringatan",
  lingkup: "blok",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa(konteks) {
    for (const baris of konteks.baris) yield* sepanjangBaris(baris);
    yield* kebawah(konteks);
  },
};
