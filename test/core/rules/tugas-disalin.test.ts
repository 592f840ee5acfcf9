import { ujiAturan } from "./ujiAturan";

ujiAturan("tugas-disalin", {
  sah: [
    {
      A: `
      | Jabatan : Analis |
      | Tugas : |
      | a. menyusun bahan; |
      | b. mengolah data; |
      | c. melapor. |
      | |
      | NO | SASARAN | INDIKATOR | FORMULASI | TARGET | SUMBER DATA |
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
      B: `
      | Jabatan : Bendahara |
      | Tugas : |
      | a. menyusun bahan; |
      | b. mencatat kas; |
      | c. melapor. |
      | |
      | NO | SASARAN | INDIKATOR | FORMULASI | TARGET | SUMBER DATA |
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
    },
  ],
  cacat: [
    {
      lembar: {
        A: `
      | Jabatan : Analis |
      | Tugas : |
      | a. menyusun bahan; |
      | b. mengolah data; |
      | c. melapor. |
      | |
      | NO | SASARAN | INDIKATOR | FORMULASI | TARGET | SUMBER DATA |
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
        B: `
      | Jabatan : Bendahara |
      | Tugas : |
      | a. menyusun bahan; |
      | b. mengolah data; |
      | c. melapor. |
      | |
      | NO | SASARAN | INDIKATOR | FORMULASI | TARGET | SUMBER DATA |
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
      },
      sel: ["B!A2"],
    },
  ],
});
