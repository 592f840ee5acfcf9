import { ujiAturan } from "./ujiAturan";

ujiAturan("daftar-huruf-loncat", {
  sah: [
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
