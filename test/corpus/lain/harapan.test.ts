/** The expectations themselves: each row and figure that is expected stands in the sheet where it is said to. */
import { parseAddress } from "../../../src/core/sheet/address";
import { valueAt } from "../../../src/core/sheet/grid";
import { semuaLain } from "./semua";

const KASUS = semuaLain().map((k) => [k.nama, k] as const);

describe("harapan cocok dengan lembarnya sendiri", () => {
  it.each(KASUS)("%s", (_, k) => {
    for (const { nama, blok } of k.harapan) {
      const grid = k.sheets.find((s) => s.nama === nama);
      if (!grid) throw new Error(`Tidak ada lembar ${nama}`);
      for (const b of blok.flatMap((x) => x.baris)) {
        expect(grid.values[b.baris - 1 - grid.firstRow]).toContain(b.indikator);
        for (const a of [...b.target, ...b.realisasi, ...b.capaian]) {
          const r = parseAddress(a.sel);
          expect(r && r.row + 1).toBe(b.baris);
          expect(r && valueAt(grid, r.row, r.col) !== null).toBe(a.teks !== "");
        }
      }
    }
  });
});
