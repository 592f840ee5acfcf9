/** Labels torn over two cells of two rows without a merge. */
import { readTable, rolesOf } from "./read";

const isi =
  "| 1 | Meningkatnya tertib administrasi | Persentase dokumen lengkap | A / B x 100% | 90% | Arsip |";
const peran = (...kepala: string[]) =>
  rolesOf(readTable(["| Jabatan : Analis Anggaran |", ...kepala, isi].join("\n"))[0]);
const harap = "A no, B sasaran, C indikator, D formulasi, E target, F sumberData";

test.each([
  [
    "the lower halves below",
    "| NO | SASARAN/ | INDIKATOR | PENJELASAN/ | TARGET | SUMBER |",
    "| | KINERJA | KINERJA | FORMULASI | | DATA |",
  ],
  [
    "the other labels beside the lower halves",
    "| | | INDIKATOR | PENJELASAN/ | | |",
    "| NO | SASARAN | KINERJA | FORMULASI | TARGET | SUMBER DATA |",
  ],
  [
    "words that say nothing alone",
    "| NO | KINERJA | INDIKATOR KINERJA | FORMULASI | TARGET | SUMBER |",
    "| | UTAMA | INDIVIDU | PERHITUNGAN | | DATA |",
  ],
  [
    "hyphenated, and of a programme",
    "| NO | SASARAN | INDIKATOR | FORMULASI PERHI- | TARGET | SUMBER |",
    "| | PROGRAM | PROGRAM | TUNGAN | KINERJA | DATA |",
  ],
  [
    "one label alone",
    "| NO | SASARAN/ | INDIKATOR KINERJA | FORMULASI | TARGET | SUMBER DATA |",
    "| | KINERJA | | | | |",
  ],
])("%s", (_, atas, bawah) => {
  expect(peran(atas, bawah)).toBe(harap);
});

test("over three rows, beside a target of years", () => {
  const [blok] = readTable(`
    | Jabatan : Analis Anggaran |
    | NO | SASARAN | INDIKATOR | TARGET | | UNIT |
    | | STRATEGIS | KINERJA | TAHUN | | PENANGGUNG |
    | | | INDIVIDU | 2024 | 2025 | JAWAB |
    | 1 | Meningkatnya tertib administrasi | Persentase dokumen lengkap | 80% | 90% | Bidang A |`);
  expect(rolesOf(blok)).toBe("A no, B sasaran, C indikator, D target, E target, F penanggungJawab");
  expect(blok?.kolom[2]?.label).toBe("INDIKATOR\nKINERJA\nINDIVIDU");
});

test("a section's heading right below the header is no half of a label", () => {
  const [blok] = readTable(`
    | Jabatan : Analis Anggaran |
    | NO | RENCANA HASIL KERJA | INDIKATOR KINERJA INDIVIDU | TARGET |
    | | KINERJA UTAMA | | |
    | 1 | Meningkatnya tertib administrasi | Persentase dokumen lengkap | 90% |`);
  expect(blok?.barisKepala).toEqual([2, 2]);
  expect(blok?.baris.map((b) => b.sasaran)).toEqual(["Meningkatnya tertib administrasi"]);
});

test("the indikator's text, unit and target under its own label", () => {
  const [blok] = readTable(`
    | Jabatan : Kepala UPTD Balai Benih |
    | NO | SASARAN | INDIKATOR KINERJA | | | FORMULASI |
    | | | URAIAN | SATUAN | TARGET 2025 | |
    | 1 | Meningkatnya ketersediaan benih | Jumlah benih padi bersertifikat | Ton | 45 | Jumlah benih |`);
  expect(rolesOf(blok)).toBe("A no, B sasaran, C indikator, D satuan, E target, F formulasi");
});

test("units in a row of their own below the labels change no role", () => {
  const [blok] = readTable(`
    | Jabatan : Analis Anggaran |
    | NO | SASARAN | INDIKATOR | TARGET | REALISASI | CAPAIAN |
    | | | | (%) | (%) | (%) |
    | 1 | Meningkatnya tertib administrasi | Persentase dokumen lengkap | 90 | 81 | 90 |`);
  expect(rolesOf(blok)).toBe("A no, B sasaran, C indikator, D target, E realisasi, F capaian");
  expect(blok?.baris[0]?.target[0]).toMatchObject({ nilai: 90, satuan: "%" });
});
