/** Any style that the generator can draw: every choice crossed with every other, for layouts that nobody listed. */
import fc from "fast-check";
import type { Gaya } from "./gaya";

const POLA: Gaya["identitas"]["pola"][] = [
  ["{n}. {label} : {isi}"],
  ["{label} : {isi}"],
  ["- {label} : {isi}"],
  ["- {n} {label} : {isi}"],
  ["{n}. {label} {isi}"],
  ["{label} {isi}"],
  ["{label}", ":", "{isi}"],
  ["{label}", ": {isi}"],
  ["{label} :", "{isi}"],
  ["{label}", "{isi}"],
  ["{label}", "", ":", "{isi}"],
  ["{n}", "{label}", ":", "{isi}"],
  ["{n}.", "{label}", ":", "{isi}"],
  ["{n}. {label}", ":", "{isi}"],
  ["{n}. {label}", ": {isi}"],
  ["{n}", "{label} :", "{isi}"],
  ["{label}:{isi}"],
  ["{n}) {label}: {isi}"],
  ["({n})", "{label}", "{isi}"],
  ["{label} = {isi}"],
  ["** {label} : {isi}"],
  ["{n}", "{label}", "", "", ":", "{isi}"],
];

const LABEL: Gaya["identitas"]["label"][] = [
  { jabatan: "JABATAN", tugas: "TUGAS", fungsi: "FUNGSI" },
  { jabatan: "Jabatan", tugas: "Tugas", fungsi: "Fungsi" },
  { jabatan: "Nama Jabatan", tugas: "Tugas Pokok", fungsi: "Fungsi" },
  { jabatan: "NAMA JABATAN", tugas: "Uraian Tugas", fungsi: "Uraian Fungsi" },
  { jabatan: "Nomenklatur Jabatan", tugas: "Ikhtisar Jabatan", fungsi: "Penyelenggaraan Fungsi" },
];

const pilih = <T>(...isi: T[]) => fc.constantFrom(...isi);

export const gayaAcak: fc.Arbitrary<Gaya> = fc.record({
  nama: fc.constant("acak"),
  lembar: pilih<Gaya["lembar"]>("satu per jabatan", "semua", "dua per lembar"),
  awal: fc.record({ row: fc.nat(6), col: fc.nat(4) }),
  identitas: fc.record({
    pola: fc.constantFrom(...POLA),
    label: fc.constantFrom(...LABEL),
    lebar: fc.boolean(),
  }),
  daftar: fc.record({
    bentuk: pilih<Gaya["daftar"]["bentuk"]>("satu sel", "baris", "baris, label di sel sendiri", "sebaris"),
    mulaiDiLabel: fc.boolean(),
  }),
  sasaran: pilih<Gaya["sasaran"]>("gabung", "kosong"),
  gabunganDiketahui: fc.boolean(),
  judul: pilih<Gaya["judul"]>("semua", "blok", "tanpa"),
  penutup: fc.boolean(),
  nomorKolom: pilih<Gaya["nomorKolom"]>("tercetak", "tercetak", "bersih", "tanpa"),
  target: pilih<Gaya["target"]>("teks", "angka", "dua sel"),
  kepala: pilih<Gaya["kepala"]>("tercetak", "pecah", "judul"),
  ulangKepala: pilih<number | null>(null, null, 2, 3),
  nomorAngka: fc.boolean(),
  spasiLiar: fc.boolean(),
  sekitar: fc.boolean(),
  kolomKosong: pilih(0, 0, 0, 1),
  jarak: fc.nat(4),
});
