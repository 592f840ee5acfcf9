import type { Aturan } from "./aturan";
import { cellAddress, parseAddress } from "../sheet/address";
import { formulaAt } from "../sheet/grid";
import { pesan } from "../pesan";

/** Jumlah dari beberapa persentase. */
export const aturan: Aturan = {
  id: "jumlah-persentase",
  tingkat: "peringatan",
  lingkup: "blok",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: false,
  *periksa({ blok, grid, baris }) {
    const range = parseAddress(blok.rentang);
    if (grid.formulas === null) return;
    const percent = baris.filter(
      ({ baris: b }) => b.satuan === "%" || b.target.some(({ satuan }) => satuan === "%"),
    );
    if (!range || percent.length < 2) return;
    const rows = new Set(percent.map(({ baris: b }) => b.baris - 1));
    for (let row = blok.barisKepala[1]; row <= range.row2 + 2; row++) {
      for (let col = range.col; col <= range.col2; col++) {
        const m = /^=SUM\(\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)\)$/i.exec(formulaAt(grid, row, col) ?? "");
        if (!m) continue;
        const summed = [...rows].filter((r) => r >= Number(m[1]) - 1 && r <= Number(m[2]) - 1).length;
        if (summed >= 2) yield { sel: cellAddress(row, col), pesan: pesan("rules.jumlah-persentase") };
      }
    }
  },
};
