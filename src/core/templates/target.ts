/** A target of a decree, "30%" or "12 dokumen", as the cell that the template gets. */
import type { IndikatorTemplat } from "../../catalogue/templat";
import { readAngka } from "../sheet/angka";
import type { SelSusun } from "./sel";

/**
 * The cell for a year's target: a number under a format that shows its unit where the layout has no satuan column;
 * a percentage as a true percent; a grade as text; blank where the decree prints none for the year.
 */
export function selTarget(indikator: IndikatorTemplat, tahun: number, satuanTersendiri: boolean): SelSusun {
  const format = formatAngka(indikator.satuan, indikator.satuan === "%" ? 2 : 0, satuanTersendiri);
  const printed = indikator.target.find((target) => target.tahun === String(tahun))?.teks;
  if (printed === undefined) return { isi: null, format, gaya: "masukan" };
  if (indikator.satuan === "predikat") return { isi: printed, gaya: "masukan" };
  // "887,43 miliar rupiah" stands as 887,43: the unit is the row's.
  const { nilai } = readAngka(printed.replace(/^([\d.,]+).*$/, "$1"), "General");
  if (nilai === null) return { isi: printed, gaya: "masukan" };
  const decimals = /,(\d+)/.exec(printed)?.[1]?.length ?? 0;
  const percent = indikator.satuan === "%";
  return {
    isi: percent ? Number((nilai / 100).toFixed(decimals + 2)) : nilai,
    format: formatAngka(indikator.satuan, decimals, satuanTersendiri),
    gaya: "masukan",
  };
}

/** `#,##0" dokumen"`, `0.00%`: the en-US number format of a figure in the given unit. */
export function formatAngka(satuan: string, decimals: number, satuanTersendiri: boolean): string {
  const fraction = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  if (satuan === "%") return `0${fraction}%`;
  const digits = `#,##0${fraction}`;
  const bare = satuanTersendiri || satuan === "nilai" || satuan === "predikat";
  return bare ? digits : `${digits}" ${satuan.replaceAll('"', "")}"`;
}
