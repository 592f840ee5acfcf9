import type { Aturan } from "./aturan";
import { pesan } from "../pesan";
import { cellAddress, parseAddress } from "../sheet/address";
import { columnNumbers } from "./nomorKolom";

/** Baris nomor kolom di bawah judul yang melompat atau berulang. */
export const aturan: Aturan = {
  id: "nomor-kolom-tidak-runtut",
  tingkat: "saran",
  lingkup: "blok",
  sumber: "Format IKI dalam keputusan kepala perangkat daerah",
  perbaikan: false,
  *periksa({ blok, grid }) {
    const range = parseAddress(blok.rentang);
    if (!range) return;
    const found = columnNumbers(grid, blok.barisKepala[1], range.col, range.col2);
    const first = found?.nomor[0];
    if (found && first && found.nomor.some(({ n }, i) => n !== first.n + i)) {
      yield {
        sel: cellAddress(found.row, first.col),
        pesan: pesan("rules.nomor-kolom-tidak-runtut", { nomor: found.nomor.map(({ n }) => n).join(", ") }),
      };
    }
  },
};
