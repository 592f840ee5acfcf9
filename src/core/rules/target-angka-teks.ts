import type { Aturan, Perbaikan } from "./aturan";
import type { Angka } from "../kontrak";
import { parseAddress } from "../sheet/address";
import { roundNoise } from "../sheet/bilangan";
import { pesan } from "../pesan";
import { formulaAt, valueAt, type SheetGrid } from "../sheet/grid";

function formatOf(text: string, percent: boolean, satuan: string | null): string {
  const decimals = /,(\d+)/.exec(text)?.[1]?.length ?? 0;
  const digits = `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
  if (percent) return `0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}%`;
  return satuan === null || satuan === "%" ? digits : `${digits}" ${satuan}"`;
}

/** A target that is typed as text, as a number; null where it is one, or more than a number. */
function asNumber(
  grid: SheetGrid,
  { sel, nilai, satuan, nilaiAtas }: Angka,
): Perbaikan["ubah"][number] | null {
  const at = parseAddress(sel);
  if (at === null || formulaAt(grid, at.row, at.col) !== null) return null;
  const value = valueAt(grid, at.row, at.col);
  if (typeof value !== "string" || nilai === null || nilaiAtas !== null) return null;
  if (!/^[\d.,]+\s*%?$/.test(value.trim())) return null;
  const percent = value.includes("%");
  return {
    sel,
    sebelum: value,
    sesudah: percent ? roundNoise(nilai / 100) : nilai,
    format: formatOf(value, percent, satuan),
  };
}

/** Angka yang tersimpan sebagai teks. */
export const aturan: Aturan = {
  id: "target-angka-teks",
  tingkat: "saran",
  lingkup: "blok",
  sumber: "PermenPANRB 8/2021, Lampiran",
  perbaikan: true,
  *periksa({ grid, baris }) {
    const found = baris.flatMap(({ baris: b }) => b.target.map((angka) => asNumber(grid, angka)));
    const ubah = found.filter((cell) => cell !== null);
    const [first, ...lain] = ubah;
    if (!first) return;
    // A table is typed in one way: forty cells of it are one habit.
    const kunci = lain.length === 0 ? "rules.target-angka-teks" : "rules.target-angka-teks-beberapa";
    yield {
      sel: first.sel,
      pesan: pesan(kunci, { teks: first.sebelum.trim(), lain: lain.length }),
      perbaikan: { pesan: pesan("rules.target-angka-teks-perbaikan"), ubah },
    };
  },
};
