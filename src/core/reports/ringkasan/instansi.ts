/** The agency, where the workbook names it: in a title above a table, or in the jabatan of its head. */
import { parseAddress } from "../../sheet/address";
import { type WorkbookData, valueAt } from "../../sheet/grid";
import { tidyText } from "../../sheet/teks";
import type { RencanaBlok } from "./rencana";
import susunan from "./susunan.json";

/** A title, not a sentence: longer text that begins with the same word tells something else. */
const LONGEST_TITLE = 90;

const pattern = (words: readonly string[]): string =>
  words.map((w) => w.replace(/[().]/g, "\\$&").replaceAll(" ", "\\s*")).join("|");
const bernama = new RegExp(
  `^(?:(?:${pattern(susunan.awalInstansi)})\\s+(?:tahun \\d{4}\\s+)?)?((?:${pattern(susunan.namaInstansi)})\\s.+)$`,
  "i",
);

/** "KEPUTUSAN KEPALA DINAS KOPERASI …" names "DINAS KOPERASI …"; null where the text names no office. */
function instansiDi(teks: string): string | null {
  return teks.length > LONGEST_TITLE ? null : (bernama.exec(teks)?.[1] ?? null);
}

function fromTitle(buku: WorkbookData, rencana: readonly RencanaBlok[]): string | null {
  const [first] = rencana;
  const area = first ? parseAddress(first.blok.rentang) : null;
  const grid = buku.sheets.find((s) => s.nama === first?.grid.nama);
  if (!area || !grid) return null;
  for (let row = grid.firstRow; row < area.row; row++)
    for (let col = grid.firstCol; col < grid.firstCol + (grid.values[0]?.length ?? 0); col++) {
      const value = valueAt(grid, row, col);
      const nama = typeof value === "string" ? instansiDi(tidyText(value)) : null;
      if (nama !== null) return nama;
    }
  return null;
}

/** "Kepala Dinas Koperasi Kabupaten Sampang" heads the Dinas; "Kepala Bagian Umum" only where nothing else is named. */
function fromHead(rencana: readonly RencanaBlok[]): string | null {
  const heads = rencana.flatMap(({ jabatan }) => {
    const m = /^kepala\s+(.+)$/i.exec(tidyText(jabatan ?? ""));
    const nama = m?.[1] ?? "";
    return /^(?:dinas|badan)\s/i.test(nama) ? [nama] : [];
  });
  return heads[0] ?? null;
}

/** null: the workbook does not say; the line is left to fill. */
export function cariInstansi(buku: WorkbookData, rencana: readonly RencanaBlok[]): string | null {
  return fromTitle(buku, rencana) ?? fromHead(rencana);
}
