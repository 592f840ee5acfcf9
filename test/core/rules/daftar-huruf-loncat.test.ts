import { ujiAturan } from "./ujiAturan";

const tugas = (...butir: string[]): string => `
  | Jabatan : Analis |
  | Tugas : |
  ${butir.map((teks) => `| ${teks} |`).join("\n")}
  | |
  | NO | SASARAN | INDIKATOR | FORMULASI | TARGET | SUMBER DATA |
  | 1 | Meningkatnya mutu kios | Persentase kios layak | Kios layak / kios x 100% | 80% | Register |`;

ujiAturan("daftar-huruf-loncat", {
  sah: [
    // A list within a list.
    tugas("a. menyusun bahan:", "a. surat;", "b. laporan;", "b. melapor."),
    `
      | Jabatan : Analis |
      | Tugas : |
      | a. menyusun bahan; |
      | b. mengolah data; |
      | |
      | NO | SASARAN | INDIKATOR | FORMULASI | TARGET | SUMBER DATA |
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
  ],
  cacat: [
    { lembar: tugas("a. menyusun bahan;", "b. mengolah data;", "b. melapor."), sel: ["A5"] },
    {
      lembar: `
      | Jabatan : Analis |
      | Tugas : |
      | a. menyusun bahan; |
      | b. mengolah data; |
      | d. melapor; |
      | |
      | NO | SASARAN | INDIKATOR | FORMULASI | TARGET | SUMBER DATA |
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
      sel: ["A5"],
    },
  ],
});
