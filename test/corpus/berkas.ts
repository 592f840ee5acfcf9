/** The workbooks that are kept as files: which document, in which style. */
import type { DokumenDok } from "./dokumen";
import { GAYA_DASAR, type Gaya } from "./gaya";
import { susunDokumen } from "./susun";

export interface Berkas {
  nama: string;
  dokumen: () => DokumenDok;
  gaya: Gaya;
}

export const BERKAS: Berkas[] = [
  {
    nama: "sampang.xlsx",
    dokumen: () => susunDokumen("sampang", true),
    gaya: {
      ...GAYA_DASAR,
      nama: "sampang",
      lembar: "satu per jabatan",
      identitas: { ...GAYA_DASAR.identitas, lebar: true },
      sasaran: "gabung",
    },
  },
  {
    nama: "kapuas-hulu.xlsx",
    dokumen: () => susunDokumen("kapuas-hulu", true),
    gaya: {
      ...GAYA_DASAR,
      nama: "kapuas-hulu",
      lembar: "semua",
      identitas: {
        pola: ["{n}", "{label}", ": {isi}"],
        label: { jabatan: "Jabatan", tugas: "Tugas", fungsi: "Fungsi" },
        lebar: false,
      },
      penutup: true,
    },
  },
];
