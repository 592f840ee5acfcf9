import { tulisKetikan } from "../../core/isian";
import type { DataIsian, Dugaan } from "../../core/isian";
import { formatBilangan } from "../../core/sheet/bilangan";
import type { Kata } from "../bahasa/bahasa";
import { namaKolom } from "./namaKolom";

/** What is odd about a figure, and the question. Figures are written as they are typed, in every language. */
export function kataDugaan(dugaan: Dugaan, data: DataIsian, kata: Kata): string {
  const { t } = kata;
  const nilai = tulisKetikan(data.nilai ?? 0);
  const lalu = data.lalu === null ? "" : namaKolom(data.lalu, kata);
  switch (dugaan.jenis) {
    case "berlipat":
    case "menyusut":
      return t(`isian.dugaan-${dugaan.jenis}`, { kali: formatBilangan(dugaan.kali, 1), lalu, nilai });
    case "kumulatif-turun":
      return t("isian.dugaan-kumulatif-turun", {
        lalu,
        nilaiLalu: tulisKetikan(data.lalu?.nilai ?? 0),
        nilai,
      });
    case "lebih-dari-penyebut":
      return dugaan.nama === null || dugaan.nilai === null
        ? t("isian.dugaan-lebih-dari-semua", { nilai })
        : t("isian.dugaan-lebih-dari-penyebut", {
            nama: dugaan.nama,
            penyebut: tulisKetikan(dugaan.nilai),
            nilai,
          });
    case "pecahan":
      return t("isian.dugaan-pecahan", { satuan: dugaan.satuan, nilai });
    case "pecahan-persen":
      return t("isian.dugaan-pecahan-persen", { nilai, maksud: tulisKetikan((data.nilai ?? 0) * 100) });
    case "negatif":
    case "lebih-dari-seratus":
      return t(`isian.dugaan-${dugaan.jenis}`, { nilai });
  }
}
