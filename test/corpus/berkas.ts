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
  {
    nama: "purwakarta.xlsx",
    dokumen: () => susunDokumen("purwakarta", false),
    gaya: {
      ...GAYA_DASAR,
      nama: "purwakarta",
      awal: { row: 1, col: 1 },
      identitas: {
        pola: ["{label}", ":", "{isi}"],
        label: { jabatan: "Jabatan", tugas: "Tugas", fungsi: "Fungsi" },
        lebar: false,
      },
      daftar: { bentuk: "baris, label di sel sendiri", mulaiDiLabel: false },
      penutup: true,
    },
  },
  {
    nama: "lampung-barat.xlsx",
    dokumen: () => susunDokumen("lampung-barat", false),
    gaya: {
      ...GAYA_DASAR,
      nama: "lampung-barat",
      lembar: "dua per lembar",
      identitas: {
        pola: ["{n}. {label} {isi}"],
        label: { jabatan: "Jabatan", tugas: "Tugas", fungsi: "Fungsi" },
        lebar: true,
      },
      sasaran: "gabung",
      target: "angka",
    },
  },
  {
    nama: "perekonomian.xlsx",
    dokumen: () => susunDokumen("perekonomian", false),
    gaya: {
      ...GAYA_DASAR,
      nama: "perekonomian",
      lembar: "satu per jabatan",
      identitas: {
        pola: ["{label}", ": {isi}"],
        label: { jabatan: "Jabatan", tugas: "Tugas", fungsi: "Fungsi" },
        lebar: true,
      },
      daftar: { bentuk: "sebaris", mulaiDiLabel: true },
      sasaran: "gabung",
    },
  },
];
