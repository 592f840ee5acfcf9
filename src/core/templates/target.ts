/** A target of a decree, "30%" or "12 dokumen", as the cell that the template gets. */
import type { IndikatorTemplat } from "../../catalogue/templat";
import { readAngka } from "../sheet/angka";
import { samaSatuan } from "../sheet/satuan";
import type { SelSusun } from "./sel";

/**
 * The cell for a year's target: a number under a format that shows its unit where the layout has no satuan column;
 * a percentage as a true percent; blank where the decree prints none for the year. What is no plain number in the row's
 * unit (a grade, a range, "≥ 90%", another unit) stands as the text that it is.
 */
export function selTarget(indikator: IndikatorTemplat, tahun: number, satuanTersendiri: boolean): SelSusun {
  const { satuan } = indikator;
  const percent = satuan === "%";
  const printed = indikator.target.find((target) => target.tahun === String(tahun))?.teks.trim() ?? "";
  if (printed === "") {
    return { isi: null, format: formatAngka(satuan, percent ? 2 : 0, satuanTersendiri), gaya: "masukan" };
  }
  const nilai = plainNumber(printed, satuan);
  if (nilai === null) return { isi: printed, gaya: "masukan" };
  const decimals = /,(\d+)/.exec(printed)?.[1]?.length ?? 0;
  return {
    isi: percent ? Number((nilai / 100).toFixed(decimals + 2)) : nilai,
    format: formatAngka(satuan, decimals, satuanTersendiri),
    gaya: "masukan",
  };
}

/** The number of a target that says nothing beside it but the row's unit; "887,43 miliar rupiah" is 887,43 of that unit. */
function plainNumber(printed: string, satuan: string): number | null {
  const [, digits = "", unit = ""] = /^([\d.,]+)\s*(.*)$/.exec(printed) ?? [];
  const bare = unit !== "" && samaSatuan(unit, satuan) ? digits : printed;
  const { nilai, nilaiAtas, predikat, arah, ragu, satuan: read } = readAngka(bare, "General");
  const plain = nilaiAtas === null && predikat === null && arah === null && ragu === null;
  return plain && (read === null || samaSatuan(read, satuan)) ? nilai : null;
}

/** `#,##0" dokumen"`, `0.00%`: the en-US number format of a figure in the given unit. */
export function formatAngka(satuan: string, decimals: number, satuanTersendiri: boolean): string {
  const fraction = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  if (satuan === "%") return `0${fraction}%`;
  const digits = `#,##0${fraction}`;
  const bare = satuanTersendiri || satuan === "" || satuan === "nilai" || satuan === "predikat";
  return bare ? digits : `${digits}" ${satuan.replaceAll('"', "")}"`;
}
