/** The styles that every document is drawn in and read back from. */
import { GAYA_DASAR, type Gaya } from "./gaya";

const KAPITAL = { jabatan: "JABATAN", tugas: "TUGAS", fungsi: "FUNGSI" };
const BIASA = { jabatan: "Jabatan", tugas: "Tugas", fungsi: "Fungsi" };

export const GAYA_UJI: Gaya[] = [
  { ...GAYA_DASAR, nama: "satu sel, bernomor" },
  {
    ...GAYA_DASAR,
    nama: "label | : | nilai",
    lembar: "satu per jabatan",
    awal: { row: 2, col: 1 },
    identitas: { pola: ["{label}", ":", "{isi}"], label: BIASA, lebar: true },
    daftar: { bentuk: "satu sel", mulaiDiLabel: true },
    sasaran: "gabung",
  },
  {
    ...GAYA_DASAR,
    nama: "nomor di sel sendiri",
    lembar: "dua per lembar",
    awal: { row: 1, col: 2 },
    identitas: { pola: ["{n}.", "{label}", ":", "{isi}"], label: KAPITAL, lebar: false },
    daftar: { bentuk: "baris, label di sel sendiri", mulaiDiLabel: false },
    sasaran: "gabung",
    gabunganDiketahui: false,
    jarak: 4,
  },
  {
    ...GAYA_DASAR,
    nama: "tanda hubung, daftar sebaris",
    identitas: { pola: ["- {label} : {isi}"], label: BIASA, lebar: false },
    daftar: { bentuk: "sebaris", mulaiDiLabel: true },
    judul: "blok",
    jarak: 1,
  },
  {
    ...GAYA_DASAR,
    nama: "bernomor tanpa titik dua",
    awal: { row: 4, col: 0 },
    identitas: { pola: ["{n}. {label} {isi}"], label: BIASA, lebar: true },
    daftar: { bentuk: "baris", mulaiDiLabel: true },
    sasaran: "gabung",
    penutup: true,
  },
  {
    ...GAYA_DASAR,
    nama: "target angka, kolom kosong",
    lembar: "satu per jabatan",
    identitas: { pola: ["{label} :", "{isi}"], label: BIASA, lebar: false },
    daftar: { bentuk: "satu sel", mulaiDiLabel: true },
    target: "angka",
    kolomKosong: 1,
    penutup: true,
  },
  {
    ...GAYA_DASAR,
    nama: "tanpa nomor, tanpa titik dua, tanpa judul",
    awal: { row: 0, col: 3 },
    identitas: { pola: ["{label} {isi}"], label: BIASA, lebar: false },
    daftar: { bentuk: "baris", mulaiDiLabel: false },
    judul: "tanpa",
    nomorKolom: "tanpa",
  },
  {
    ...GAYA_DASAR,
    nama: "nilai bertitik dua, target dua sel",
    lembar: "dua per lembar",
    awal: { row: 7, col: 1 },
    identitas: { pola: ["{label}", ": {isi}"], label: KAPITAL, lebar: true },
    daftar: { bentuk: "baris, label di sel sendiri", mulaiDiLabel: false },
    sasaran: "gabung",
    nomorKolom: "bersih",
    target: "dua sel",
    penutup: true,
  },
];
