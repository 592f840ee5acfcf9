/** A period in words. */
import type { PeriodeHitung } from "../../hitung/periode-hitung";
import susunan from "./susunan.json";

const { bulan, romawi, sebutan } = susunan;

export interface KataPeriode {
  /** For a sheet's name: "TW I 2026", "Maret 2026", "2026". */
  singkat: string;
  /** "Triwulan I Tahun 2026 (sampai dengan Maret)". */
  lengkap: string;
}

export function kataPeriode({ kode, tahun, akhir }: PeriodeHitung): KataPeriode {
  const month = bulan[akhir - 1] ?? "";
  const part = /-(TW|S)([1-4])$/.exec(kode);
  if (part?.[1] !== undefined) {
    const nomor = romawi[Number(part[2]) - 1] ?? "";
    const nama = part[1] === "TW" ? sebutan.TW : sebutan.S;
    return {
      singkat: `${part[1] === "TW" ? "TW" : nama} ${nomor} ${tahun}`,
      lengkap: `${nama} ${nomor} ${sebutan.tahun} ${tahun} (${sebutan.sd} ${month})`,
    };
  }
  if (/-\d\d$/.test(kode))
    return { singkat: `${month} ${tahun}`, lengkap: `${sebutan.sd} ${month} ${tahun}` };
  return { singkat: String(tahun), lengkap: `${sebutan.tahun} ${tahun}` };
}
