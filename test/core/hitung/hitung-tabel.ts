/** A table under a jabatan's line, recognised and evaluated as a workbook would be. */
import { type BarisTerhitung, type OpsiHitung, hitungBuku } from "../../../src/core/hitung";
import { readWorkbook } from "../../../src/core/layout";
import type { SheetGrid } from "../../../src/core/sheet/grid";
import { worksheet } from "../worksheet";

const kepala = "| 1. JABATAN : Kepala Bidang Koperasi |\n";

export function hitung(
  tabel: string,
  opsi: Partial<OpsiHitung> = {},
  ubah: (g: SheetGrid) => SheetGrid = (g) => g,
) {
  const buku = { sheets: [ubah(worksheet(kepala + tabel, "IKI"))], names: [] };
  return hitungBuku(buku, readWorkbook(buku), { hariIni: "2026-11-22", ...opsi });
}

export const pick = (b: BarisTerhitung | undefined, ...keys: (keyof BarisTerhitung)[]): unknown[] =>
  keys.map((k) => b?.[k]);
export const kunci = (b: BarisTerhitung | undefined): string[] => (b?.catatan ?? []).map((c) => c.kunci);
