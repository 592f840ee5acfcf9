import type { Aturan } from "./aturan";
import { parseAddress } from "../sheet/address";
import { pesan } from "../pesan";
import { valueAt } from "../sheet/grid";

function formatOf(text: string, percent: boolean, satuan: string | null): string {
  const decimals = /,(\d+)/.exec(text)?.[1]?.length ?? 0;
  const digits = `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
  if (percent) return `0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}%`;
  return satuan === null || satuan === "%" ? digits : `${digits}" ${satuan}"`;
}

/** Angka yang tersimpan sebagai teks. */
export const aturan: Aturan = {
  id: "target-angka-teks",
  tingkat: "saran",
  lingkup: "baris",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: true,
  *periksa({ blok, baris }) {
    for (const { sel, nilai, satuan, nilaiAtas } of baris.target) {
      const at = parseAddress(sel);
      const value = at === null ? null : valueAt(blok.grid, at.row, at.col);
      if (
        typeof value !== "string" ||
        nilai === null ||
        nilaiAtas !== null ||
        !/^[\d.,]+\s*%?$/.test(value.trim())
      )
        continue;
      const percent = value.includes("%");
      yield {
        sel,
        pesan: pesan("rules.target-angka-teks", { teks: value.trim() }),
        perbaikan: {
          pesan: pesan("rules.target-angka-teks-perbaikan"),
          ubah: [
            {
              sel,
              sebelum: value,
              sesudah: percent ? nilai / 100 : nilai,
              format: formatOf(value, percent, satuan),
            },
          ],
        },
      };
    }
  },
};
