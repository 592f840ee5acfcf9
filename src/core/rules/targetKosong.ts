/** Targets that were left blank, or marked "-". */
import { readBagian } from "../hitung/periode-hitung";
import type { Angka } from "../kontrak";
import { parseAddress } from "../sheet/address";
import type { KonteksBaris, KonteksBlok } from "./aturan";
import { gabunganOf } from "./gabungan";

export const isTargetKosong = ({ teks }: Angka): boolean => teks === "" || /^[-–—\s]+$/.test(teks);

const isTahun = ({ periode }: Angka): boolean => readBagian(periode).jenjang === "tahun";
const isSetahun = (angka: Angka): boolean => isTahun(angka) || angka.periode === null;

/** Whether most other rows of the table have a target in that column; a table of one row can't tell. */
function isLazimTerisi({ baris }: KonteksBlok, sel: string, own: KonteksBaris): boolean {
  const kolom = sel.replace(/\d+$/, "");
  const lain = baris.filter((b) => b !== own && b.baris.indikator !== "");
  const terisi = lain.filter(({ baris: b }) =>
    b.target.some((t) => t.sel.replace(/\d+$/, "") === kolom && !isTargetKosong(t)),
  );
  return lain.length === 0 || terisi.length * 2 > lain.length;
}

/** The cell may be part of a merged one: it is, or nobody knows and the row has one target for all years. */
function isMungkinDigabung({ blok: { grid }, baris }: KonteksBaris, sel: string): boolean {
  const at = parseAddress(sel);
  const gabungan = at === null ? "digabung" : gabunganOf(grid, at.row, at.col);
  if (gabungan !== "tidak diketahui") return gabungan === "digabung";
  return baris.target.filter((t) => !isTargetKosong(t)).length < 2;
}

/**
 * The target of one year, or of the year itself beside its quarters, that a row lacks while its other targets are there;
 * null where none is. A second column of the same year (after the budget's change) may stay blank, and "-" before the
 * first year says that the indikator begins later.
 */
export function targetTerlewat(konteks: KonteksBaris): Angka | null {
  const { blok, baris } = konteks;
  const terisi = baris.target.filter((t) => !isTargetKosong(t));
  if (terisi.length === 0 || baris.indikator === "") return null;
  const tahunan = terisi.some(isTahun);
  const terlewat = baris.target.find((t, i) => {
    if (!isTargetKosong(t) || !isSetahun(t) || (t.periode === null && tahunan)) return false;
    if (terisi.some(({ periode }) => periode === t.periode)) return false;
    // Two years, or a year whose quarters are planned.
    if (isTahun(t) && !tahunan && terisi.length < 2) return false;
    if (t.teks !== "" && !baris.target.slice(0, i).some((before) => !isTargetKosong(before))) return false;
    return isLazimTerisi(blok, t.sel, konteks) && !isMungkinDigabung(konteks, t.sel);
  });
  return terlewat ?? null;
}
