import type { Aturan, KonteksBaris } from "./aturan";
import { gabunganOf } from "./gabungan";
import { pesan } from "../pesan";
import { cellAddress, parseAddress } from "../sheet/address";
import { formulaAt, type SheetGrid } from "../sheet/grid";
import { selSasaranKosong } from "./sasaranKosong";

/** The blank cell below the sasaran that a row carries; null where it is merged, or nobody knows. */
function selKosong(grid: SheetGrid, { baris }: KonteksBaris): string | null {
  const at = selSasaranKosong(grid, baris);
  return at !== null && gabunganOf(grid, at.row, at.col) === "sendiri" ? cellAddress(at.row, at.col) : null;
}

/** The sasaran as it is read; null where a formula makes it, and would not be followed any more. */
function teksSasaran(grid: SheetGrid, { baris }: KonteksBaris): string | null {
  const at = parseAddress(baris.sel.sasaran ?? "");
  return at === null || formulaAt(grid, at.row, at.col) !== null ? null : baris.sasaran;
}

/** Sel sasaran yang kosong karena “sama dengan di atas”. */
export const aturan: Aturan = {
  id: "sasaran-lanjutan-kosong",
  tingkat: "saran",
  lingkup: "blok",
  sumber: "Format IKI dalam keputusan kepala perangkat daerah",
  perbaikan: true,
  *periksa({ grid, baris }) {
    const groups = new Map<string, { b: KonteksBaris; sel: string }[]>();
    for (const b of baris) {
      const sel = selKosong(grid, b);
      const atas = b.baris.sel.sasaran;
      if (sel !== null && atas !== undefined) groups.set(atas, [...(groups.get(atas) ?? []), { b, sel }]);
    }
    for (const [atas, kosong] of groups) {
      const [first] = kosong;
      if (!first) continue;
      const teks = teksSasaran(grid, first.b);
      yield {
        sel: first.sel,
        indikator: first.b.baris.indikator || null,
        pesan: pesan("rules.sasaran-lanjutan-kosong", { atas }),
        perbaikan:
          teks === null
            ? null
            : {
                pesan: pesan("rules.sasaran-lanjutan-kosong-perbaikan", { atas }),
                ubah: kosong.map(({ sel }) => ({ sel, sebelum: "", sesudah: teks })),
              },
      };
    }
  },
};
