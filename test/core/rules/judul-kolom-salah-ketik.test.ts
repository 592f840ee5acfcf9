import { iki, ujiAturan } from "./ujiAturan";

ujiAturan("judul-kolom-salah-ketik", {
  sah: [
    iki(`
      | 1 | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | 80% | Data keragaan koperasi |`),
    iki(
      `
      | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | Data keragaan koperasi |`,
      undefined,
      `| SASARAN/KINERJA | INDIKATOR KINERJA | PENJELASAN/FORMULASI PENGHITUNGAN | SUMBER DATA |`,
    ),
  ],
  cacat: [
    {
      lembar: iki(
        `
      | Meningkatnya kualitas koperasi | Persentase koperasi sehat | Jumlah koperasi sehat / Jumlah koperasi aktif x 100% | Data keragaan koperasi |`,
        undefined,
        `| SASARAN | INDIKATOR KINERJA | PENJELASAN/FORMASI PENGHITUNGAN | SUMBER DATA |`,
      ),
      sel: ["C3"],
      sesudah: ["PENJELASAN/FORMULASI PENGHITUNGAN"],
    },
  ],
});
