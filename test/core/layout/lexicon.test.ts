import { canonicalWord, labelWords, wordDistance } from "../../../src/core/layout/label";
import { lookUpLabel } from "../../../src/core/layout/lexicon";

test.each([
  ["NO", "no"],
  ["SASARAN/KINERJA", "sasaran"],
  ["KINERJA UTAMA", "sasaran"],
  ["RENCANA HASIL KERJA", "sasaran"],
  ["RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI", "lain"],
  ["INDIKATOR KINERJA INDIVIDU", "indikator"],
  ["Indikator Sasaran", "indikator"],
  ["Target Indikator", "target"],
  ["PENJELASAN/ALASAN/\nFORMULASI/PERHIT-\nUNGAN", "formulasi"],
  ["PENJELASAN/FORMASI PENGHITUNGAN", "formulasi"],
  ["PENJELASAN/ALASAN/FORMULASI/PERHIT UNGAN", "formulasi"],
  ["Definisi / Rumus", "formulasi"],
  ["Tipe Perhitungan", "konsolidasi"],
  ["Target Akhir Renstra", "lain"],
  ["Realisasi Anggaran", "lain"],
  ["% Capaian", "capaian"],
  ["Unit Penanggung Jawab", "penanggungJawab"],
  ["KET.", "ket"],
  ["Unit Penyedia Data", "sumberData"],
  ["Penyedia Data", "sumberData"],
  ["SUMBERDATA", "sumberData"],
  ["Indikatorkinerja", "indikator"],
  ["Formlasi", "formulasi"],
  ["Target Akhir Tahun", "target"],
  ["Target Akhir Tahun Renstra", "lain"],
  ["Target Renstra 2025", "target"],
  ["Tipe Target", "lain"],
  ["Kelompok Sasaran", "lain"],
])("%s names %s", (label, peran) => {
  expect(lookUpLabel(label)?.peran).toBe(peran);
});

test.each([
  "Meningkatnya mutu pendidikan",
  "Jumlah dokumen yang disusun tepat waktu",
  "12 Dokumen",
  "Kerja sama daerah",
])("%s is no label of a role", (teks) => {
  const found = lookUpLabel(teks);
  expect(found === null || found.peran === "lain" || found.bobot < 0.5).toBe(true);
});

test("words are mended within two letters, never short or known ones", () => {
  expect(canonicalWord("sasran").kata).toBe("sasaran");
  expect(canonicalWord("idnikator").kata).toBe("indikator");
  // As near to "formasi", which names nothing alone.
  expect(canonicalWord("formlasi").kata).toBe("formulasi");
  expect(canonicalWord("kerja").kata).toBe("kerja");
  expect(canonicalWord("maret").kata).toBe("maret");
  expect(canonicalWord("kett").kata).toBe("kett");
});

test("a distance counts letters lost, added, exchanged and swapped", () => {
  expect(wordDistance("formasi", "formulasi", 2)).toBe(2);
  expect(wordDistance("sasarna", "sasaran", 2)).toBe(1);
  expect(wordDistance("target", "program", 2)).toBe(3);
});

test("labels lose hyphenation, case and punctuation", () => {
  expect(labelWords("PENJELASAN /\nFORMU-\nLASI (100%)")).toEqual(["penjelasan", "formulasi", "100", "%"]);
});
