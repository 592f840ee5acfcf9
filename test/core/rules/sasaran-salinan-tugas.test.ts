import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("sasaran-salinan-tugas", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
  ],
  cacat: [
    {
      lembar: `
      | Jabatan : Analis |
      | Tugas : menyiapkan bahan pembinaan koperasi aktif |
      | |
      | NO | SASARAN | INDIKATOR | FORMULASI | TARGET | SUMBER DATA |
      | 1 | Menyiapkan bahan pembinaan koperasi aktif | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`,
      sel: ["B5"],
    },
  ],
});
