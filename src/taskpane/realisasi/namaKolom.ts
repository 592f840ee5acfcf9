import type { KolomIsian } from "../../core/isian";
import { kodePeriode } from "../../core/hitung/periode-hitung";
import type { Kata } from "../bahasa/bahasa";
import { namaBulan } from "../keadaan/periode";

const romawi = ["", "I", "II", "III", "IV"];

/** "Maret", "TW I", "Semester I"; a column of the whole year: "setahun". */
export function namaKolom({ jenjang, akhir }: KolomIsian, { t, bahasa }: Kata): string {
  if (jenjang === "bulan") return namaBulan(akhir, bahasa);
  if (jenjang === "triwulan") return t("isian.triwulan", { nomor: romawi[akhir / 3] ?? "" });
  if (jenjang === "semester") return t("isian.semester", { nomor: romawi[akhir / 6] ?? "" });
  return t("isian.setahun");
}

/** "2026-03", "2026-TW1", "2026". */
export function kodeKolom(tahun: number, { jenjang, akhir }: KolomIsian): string {
  return kodePeriode(tahun, jenjang, akhir).kode;
}
