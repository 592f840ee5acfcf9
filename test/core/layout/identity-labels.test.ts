/** Identity lines as other offices label them. */
import { readTable } from "./read";

const table = `
  | NO | SASARAN | INDIKATOR KINERJA | TARGET |
  | 1 | Meningkatnya mutu | Persentase guru bersertifikat | 80% |`;

const identity = (lines: string) => {
  const [blok] = readTable(`| INDIKATOR KINERJA INDIVIDU |\n${lines}${table}`);
  return [blok?.jabatan, blok?.tugas];
};

test.each([
  ["| J A B A T A N : Kepala Seksi Data |\n| T U G A S : Mengelola data. |"],
  ["| J A B A T A N | : | Kepala Seksi Data |\n| RINCIAN TUGAS | : | Mengelola data. |"],
  ["| Jabatan Fungsional : Kepala Seksi Data |\n| Ikhtisar : Mengelola data. |"],
  ["| Jabatan Pelaksana | : | Kepala Seksi Data |\n| Ringkasan Tugas : Mengelola data. |"],
  ["| Nama Jab. : Kepala Seksi Data |\n| Uraian Tugas Pokok : Mengelola data. |"],
  ["| Jabatan ; Kepala Seksi Data |\n| Tugas ; Mengelola data. |"],
  ["| Jabatan\u00a0: Kepala Seksi Data |\n| Tugas\u00a0Pokok | : | Mengelola data. |"],
  ["| 1. Jabatan Kepala Seksi Data |\n| 2. Unit Kerja Dinas Kominfo |\n| 3. Tugas Mengelola data. |"],
  ["| Jabatan Kepala Seksi Data |\n| Atasan Langsung Kepala Bidang |\n| Tugas Mengelola data. |"],
  [
    "| Jabatan : Kepala Seksi Data |\n| Tujuan Jabatan : Data yang rapi |\n| Tugas : Mengelola data. |\n| Wewenang : Menandatangani nota |\n| Hasil Kerja | : | Laporan |\n| Tanggung Jawab : Kerapian data |",
  ],
])("%s", (lines) => {
  expect(identity(lines)).toEqual(["Kepala Seksi Data", ["Mengelola data."]]);
});

test("a section's heading, a list torn at the word and a jabatan that begins so are no labels", () => {
  expect(
    identity("| JABATAN PELAKSANA |\n| Jabatan : Analis Data |\n| Tugas : Menyusun uraian |\n| tugas. |"),
  ).toEqual(["Analis Data", ["Menyusun uraian tugas."]]);
  expect(identity("| Jabatan Pengawas Koperasi |")).toEqual(["Pengawas Koperasi", []]);
});
