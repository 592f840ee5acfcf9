/** What a row's target says, and in which unit its realisasi is held against it. */
import type { Isi } from "../capaian";
import type { Angka } from "../kontrak";
import type { BarisTerbaca } from "../layout/types";
import { parseAddress } from "../sheet/address";
import { readAngka } from "../sheet/angka";
import { type SheetGrid, valueAt } from "../sheet/grid";
import { isPersen } from "../sheet/satuan";
import type { FormulaBaris } from "./formula-baris";

/** What the cell of a target says beside its number; only text can say it. */
export function isiTarget(angka: Angka | null, grid: SheetGrid): Isi {
  if (angka === null) return { ...readAngka(null), teks: "" };
  const at = parseAddress(angka.sel);
  const typed = at !== null && typeof valueAt(grid, at.row, at.col) === "string";
  const value = angka.nilai !== null || angka.predikat !== null;
  if (value && !typed) return { ...angka, arah: null, kosong: false, ragu: null };
  const { arah, kosong, ragu } = readAngka(angka.teks);
  return { ...angka, arah, kosong: !value && kosong, ragu };
}

/**
 * A unit that only the satuan column gives does not stand against another unit written in the target's own cell
 * ("Peserta" beside "100 orang"); a percentage does.
 */
export function unitToCompare(satuan: string | null, column: string | null, target: Isi): string | null {
  const fromColumn = satuan !== null && satuan === column;
  return fromColumn && !isPersen(satuan) && !isPersen(target.satuan) ? null : satuan;
}

/** Whether a formula's result is a percentage, whatever unit stands beside it. */
export const isPercentFormula = (formula: FormulaBaris): boolean =>
  formula.status === "ada" && (formula.jenis === "persentase" || formula.jenis === "pertumbuhan");

/**
 * The unit of a realisasi: its own cells', the satuan column's, % for a percentage that was calculated, the target's.
 * @param dihitung percentage by formula over komponen.
 */
export function unitOfRealisasi(
  own: string | null,
  baris: BarisTerbaca,
  dihitung: boolean,
  target: Isi,
): string | null {
  return own ?? baris.satuan ?? (dihitung ? "%" : null) ?? target.satuan;
}
